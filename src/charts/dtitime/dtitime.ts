import { ascending, group } from 'd3';
import { documentsOf } from '../../model/documents.ts';
import { isUnheld, pointOf } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import { listed } from '../../model/list.ts';
import type { Weighing } from '../../model/scored.ts';
import { nameOf, unitOf, vietnameseCell, type Context } from '../../telling/context.ts';
import { rankCell, rankText } from '../../telling/firmness.ts';
import { countText } from '../../telling/rankingwords.ts';
import { captionOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { drawRangeBrief, drawRangeKey, gradesWithRanges, rangeCaption } from '../kit/firmnesskey.ts';
import type { Course, YearRank } from './course.ts';
import { drawTime } from './lines.ts';
import { timeWords } from './words.ts';

/** First and last known rank in words. */
function told({ name, ranks }: Course, locale: Locale): string {
  const t = strings(timeWords, locale);
  const known = ranks.filter((s) => pointOf(s.rank) !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return (ranks.some(({ rank }) => isUnheld(rank)) ? t.timeUnheld : t.timeUnknown)(name);
  const [from, to] = [rankText(first, locale), rankText(last, locale)];
  if (first === last) return t.timeOnce(name, from, String(first.year));
  if (pointOf(first.rank) === pointOf(last.rank))
    return t.timeKept(name, listed([...new Set([from, to])], locale), String(first.year), String(last.year));
  const up = (pointOf(last.rank) ?? 0) < (pointOf(first.rank) ?? 0);
  return t.timeMoved(name, from, String(first.year), to, String(last.year), up);
}

/**
 * Ranks of a few provinces over the editions, best at the top. Ranks only: the frameworks of the years differ. `weighing`
 * is that behind the ranges of the ranks, where some year has them. `focus` is the order in which provinces are told of,
 * whichever of them the first edition has.
 */
export function dtiTime(
  points: readonly YearRank[],
  unitCount: number,
  weighing: Weighing | undefined,
  locale: Locale,
  context: Context,
  focus: readonly UnitId[] = [],
): Chart {
  const t = strings(timeWords, locale);
  const years = [...new Set(points.map((p) => p.year))].sort(ascending);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no standings to draw over time');
  const byFocus = points.toSorted((a, b) => focus.indexOf(a.unit) - focus.indexOf(b.unit));
  const courses = [...group(byFocus, (p) => p.unit)].map(([unit, ranks]): Course => ({
    unit,
    name: nameOf(unitOf(unit, context), locale),
    ranks: [...ranks].sort((a, b) => ascending(a.year, b.year)),
  }));
  const subtitle = t.timeSubtitle(countText(unitCount, locale), String(first), String(last));
  const values = points.map((p) => p.rank);
  return {
    id: 'dti-ranks-over-time',
    title: courses.map((course) => told(course, locale)).join('; '),
    subtitle,
    body: drawTime(courses, years, unitCount, locale, drawRangeBrief(points, locale)),
    method: drawRangeKey(weighing, points, locale),
    table: {
      caption: rangeCaption(captionOf(subtitle, values, locale), points, locale),
      columns: [
        { label: t.year },
        ...courses.map(({ name }) => ({ label: name, ...vietnameseCell(locale), numeric: true })),
      ],
      rows: years.map((year) => [
        { text: String(year) },
        ...courses.map(({ ranks }) =>
          rankCell(
            ranks.find((s) => s.year === year),
            locale,
            context,
          ),
        ),
      ]),
    },
    grades: gradesWithRanges(values, points),
    standings: standingsOf(values),
    sources: documentsOf(values),
  };
}

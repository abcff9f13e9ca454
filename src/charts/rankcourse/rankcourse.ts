import { documentsOf } from '../../model/documents.ts';
import { pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import { listed } from '../../model/list.ts';
import type { Unit } from '../../model/scored.ts';
import { type Context } from '../../telling/context.ts';
import type { Placing } from '../../telling/findings.ts';
import { rankCell, rankText } from '../../telling/firmness.ts';
import { leadName } from '../../telling/glossedname.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import { gradesOf, textOf } from '../../telling/reading.ts';
import { standingsOf, toldInside } from '../../telling/standing.ts';
import type { Locale } from '../../words/locale.ts';
import { numberWords } from '../../words/numbers.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { drawGradeMark } from '../kit/grademark.ts';
import { microSvg } from '../kit/micro.ts';
import { courseHeight, drawCourse } from './line.ts';
import { courseWords } from './words.ts';

const isKnown = ({ row }: Placing): boolean => pointOf(row.rank) !== undefined;

function titleOf(unit: Unit, placings: readonly Placing[], locale: Locale): string {
  const t = strings(courseWords, locale);
  const known = placings.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) throw new Error(`no rank of "${unit.id}" is known in any year`);
  const name = leadName(unit, locale);
  const [from, to] = [pointOf(first.row.rank) ?? 0, pointOf(last.row.rank) ?? 0];
  const years = [first.ranking.year, last.ranking.year] as const;
  if (first === last) return t.once(name, String(to), String(years[1]));
  if (from === to) return t.kept(name, String(to), String(years[0]), String(years[1]));
  const span = strings(numberWords, locale).years(years[1] - years[0]);
  return t.moved(name, String(from), String(to), to < from, span);
}

/** Which ranks no source prints, and whether the method stayed the same. */
function noteOf(placings: readonly Placing[], locale: Locale): Html | undefined {
  const t = strings(courseWords, locale);
  const made = placings.filter(({ row }) => row.rank.grade === 'recomputed');
  const grade = made[0]?.row.rank.grade;
  const years = listed(
    made.map(({ ranking }) => String(ranking.year)),
    locale,
  );
  const changed = new Set(placings.map(({ ranking }) => ranking.framework)).size > 1;
  if (!grade && !changed) return undefined;
  const recomputed = grade && html`${drawGradeMark({ grade }, locale, 'silent')} ${t.recomputed(years)} `;
  return html`<p>${recomputed}${changed && t.otherMethods}</p>`;
}

/** Ranks of one unit over the editions, oldest first; undefined where no year has one. */
export function rankCourse(
  unit: Unit,
  placings: readonly Placing[],
  locale: Locale,
  context: Context,
): Chart | undefined {
  const shown = placings.slice(Math.max(0, placings.findIndex(isKnown)));
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || !shown.some(isKnown)) return undefined;
  const t = strings(courseWords, locale);
  const { unitCount } = last.ranking;
  const title = titleOf(unit, shown, locale);
  const subtitle = t.subtitle(
    countText(unitCount, locale),
    unitsName(last.ranking, locale),
    String(first.ranking.year),
    String(last.ranking.year),
  );
  const values = shown.map(({ row }) => row.rank);
  // A name in HTML may begin with a digit; in the XML of a drawing it may not.
  const id = `course-${unit.id}`;
  return {
    id,
    title,
    subtitle,
    body: microSvg(
      {
        id,
        height: courseHeight,
        title,
        description: shown
          .map(({ ranking, row }) =>
            t.described(
              String(ranking.year),
              `${isKnown({ ranking, row }) ? rankText(row, locale) : textOf(row.rank, locale)} (${toldInside(row.rank, locale)})`,
            ),
          )
          .join(' '),
      },
      drawCourse(shown, unitCount, locale),
    ),
    method: noteOf(shown, locale),
    table: {
      caption: `${leadName(unit, locale)}: ${subtitle}`,
      columns: [{ label: t.year }, { label: t.rank, numeric: true }],
      rows: shown.map(({ ranking, row }) => [{ text: String(ranking.year) }, rankCell(row, locale, context)]),
    },
    grades: gradesOf(values),
    standings: standingsOf(values),
    sources: documentsOf(values),
  };
}

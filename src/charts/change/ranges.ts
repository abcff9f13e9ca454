/** Units whose rank of a year is only known to lie within a range: named together, with what sets the range. */
import { group } from 'd3';
import { html, joined, phrase, type Html } from '../../model/html.ts';
import type { Ranking } from '../../model/scored.ts';
import { linkOfUnit, unitOf, type Context } from '../../telling/context.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import { gradeWord, textOf } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { drawWhy, whyOf } from '../kit/why.ts';
import type { Pair } from './pair.ts';
import { changeWords } from './words.ts';

/** Units known only to lie within a range have no line; they are named below, with what forces the range. */
export function drawRanges(
  pairs: readonly Pair[],
  key: 'before' | 'now',
  ranking: Ranking,
  locale: Locale,
  context: Context,
): Html[] {
  const t = strings(changeWords, locale);
  const year = String(ranking.year);
  const ranged = pairs.filter((pair) => pair[key].rank.grade === 'bounded');
  const byRange = group(ranged, (pair) => textOf(pair[key].rank, locale));
  return [...byRange].map(([range, held]) => {
    const named = held.filter(({ unit }) => unitOf(unit, context).named);
    const nameless = held.length - named.length;
    const links = named.map((pair) => linkOfUnit(pair.unit, locale, context));
    const others = t.unnamedUnits(countText(nameless, locale), unitsName(ranking, locale));
    const names = joined(nameless > 0 ? [...links, html`${others}`] : links, ', ');
    const ranks = html`${range}<span class="vh"> (${gradeWord('bounded', locale)})</span>`;
    const whys = new Set(held.flatMap((pair) => whyOf(ranking, pair[key], 'rank', locale, context) ?? []));
    const reasons = [...whys].map((why) => drawWhy(why, `${t.yearRank(year)}: ${range}`, locale));
    return html`<p class="note">${phrase(t.withinRanks, year, names, ranks)}${reasons}</p>`;
  });
}

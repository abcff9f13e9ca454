/** The finding of the indicator breakdown: how many indicators a unit has exhausted, and in how many it has nothing. */
import { pointOf } from '../../model/grade.ts';
import type { Ranking } from '../../model/scored.ts';
import { fitting } from '../../telling/fitting.ts';
import { countText } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { hasAll, hasNone, isKnown, type IndicatorRow } from './indicatorrow.ts';
import { indicatorWords } from './words.ts';

/** How many indicators there are: a framework may list fewer than the number that a source prints. */
export const indicatorCount = ({ indicatorCount: printed }: Ranking, rows: readonly IndicatorRow[]): number =>
  Math.max(rows.length, pointOf(printed) ?? 0);

/** The finding in one line; it counts only what is known, and says of how many that is. */
export function indicatorsTitle(ranking: Ranking, rows: readonly IndicatorRow[], name: string, locale: Locale): string {
  const t = strings(indicatorWords, locale);
  const whole = indicatorCount(ranking, rows);
  const [year, of] = [String(ranking.year), countText(whole, locale)];
  const known = rows.filter(isKnown);
  if (known.length === 0) return t.indicatorsTitleUnknown(name, year);
  const count = countText(known.length, locale);
  const open = known.filter(({ indicator }) => indicator.maxPoints === undefined).length;
  if (open > 0)
    return (open === known.length ? t.indicatorsTitleOpen : t.indicatorsTitleOpenSome)(name, count, of, year);
  const [full, none] = [known.filter(hasAll).length, known.filter(hasNone).length];
  const [all, zero] = [countText(full, locale), countText(none, locale)];
  // "Every other" and "no other" may be said only where all are known.
  if (known.length < whole) {
    if (full > 0 && none > 0)
      return fitting([
        t.indicatorsTitleSome(name, all, zero, count, of, year),
        t.indicatorsTitleKnown(name, all, zero, count),
        t.indicatorsTitleKnownFull(name, all, count),
      ]);
    if (full > 0) return t.indicatorsTitleKnownFull(name, all, count);
    return none > 0 ? t.indicatorsTitleKnownZero(name, zero, count) : t.indicatorsTitleKnownPart(name, count);
  }
  if (full > 0 && none > 0)
    return fitting([t.indicatorsTitle(name, all, zero, of, year), t.indicatorsTitleFull(name, all, of)]);
  if (full > 0) return fitting([t.indicatorsTitleNoZero(name, all, of, year), t.indicatorsTitleFull(name, all, of)]);
  return none > 0 ? t.indicatorsTitleNoFull(name, zero, of, year) : t.indicatorsTitlePart(name, of, year);
}

/** What can be said of a unit of which no result is known: what it is today, and how its district stood. */
import { isWithheld } from '../../model/awaited.ts';
import { formatValue } from '../../model/format.ts';
import { pointOf } from '../../model/grade.ts';
import type { Unit } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import type { Context } from '../../telling/context.ts';
import type { Placing } from '../../telling/findings.ts';
import { rankText } from '../../telling/firmness.ts';
import { glossedName } from '../../telling/glossedname.ts';
import { nowTitle, toldName } from '../../telling/nowtitle.ts';
import { unitsName } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { unscoredWords } from './words.ts';

/** The title: what a commune is today; of what goes on, that it was assessed, and among how many. */
export function titleOf(unit: Unit, { ranking }: Placing, locale: Locale, context: Context): string {
  const t = strings(unscoredWords, locale);
  const now = unit.level === 'commune' ? nowTitle(unit, locale, context) : undefined;
  if (now !== undefined) return now;
  const name = capitalized(toldName(unit, locale, context));
  const { unitCount, unitCountAssumed, year } = ranking;
  return unitCountAssumed ? t.assessed(name, year) : t.oneOf(name, unitCount, unitsName(ranking, locale), year);
}

/** "đứng thứ 3 trên 8", or within which ranks; undefined where nothing is known of it. */
export function rankPhrase({ ranking, row }: Placing, locale: Locale): string | undefined {
  const t = strings(unscoredWords, locale);
  const isAlone = ranking.unitCountAssumed || ranking.rankScopeUnclear;
  if (pointOf(row.rank) !== undefined)
    return isAlone ? t.rankAlone(rankText(row, locale)) : t.rankOf(rankText(row, locale), ranking.unitCount);
  const range = row.rank.grade === 'bounded' ? formatValue(row.rank, locale) : undefined;
  return range === undefined ? undefined : t.rankWithin(range, ranking.unitCount);
}

interface Dek {
  readonly missing: string;
  /** The district of a commune, and "đứng thứ 3 trên 8". */
  readonly stood: { readonly name: string; readonly rank: string } | undefined;
}

/** What is not published, and how the district of a commune stood, where that is known. */
export function dekOf(
  unit: Unit,
  { ranking }: Placing,
  district: { readonly unit: Unit; readonly lead: Placing | undefined } | undefined,
  locale: Locale,
): Dek {
  const t = strings(unscoredWords, locale);
  const kind = t[`unit_${unit.level as 'commune' | 'district' | 'department'}`];
  const missing = (isWithheld(ranking) ? t.withheld : t.unheld)(kind);
  const rank = district?.lead && rankPhrase(district.lead, locale);
  const stood = district && rank ? { name: capitalized(glossedName(district.unit, locale)), rank } : undefined;
  return { missing, stood };
}

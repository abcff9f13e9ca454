/** The finding of an account of differences: how much, and which pillar makes most of it. */
import { max, maxIndex, minIndex } from 'd3';
import { isPoint, pointOf } from '../domain/grade.ts';
import type { Ranking, RankingRow } from '../domain/scored.ts';
import { differenceWords } from '../i18n/charts-differences.ts';
import { chartWords } from '../i18n/charts.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { Difference, Term } from './differences.ts';
import type { Against } from './opponent.ts';
import { isSame, pointsText, signedText } from './points.ts';
import { listed } from './ranking-words.ts';

/** An amount in a sentence: points with their unit, an index without. */
const amount = (ranking: Ranking, text: string, locale: Locale): string =>
  ranking.scale === 'points' ? strings(chartWords, locale).points(text) : text;

export function differenceTitle(
  ranking: Ranking,
  { own, theirs, total, pillars }: Difference,
  kind: Against['kind'],
  locale: Locale,
): string {
  const t = strings(differenceWords, locale);
  const year = String(ranking.year);
  const before = kind === 'previous';
  if (isSame(total, 0)) {
    const start = before ? t.levelWithBefore(own.name, theirs.name, year) : t.level(own.name, theirs.name);
    return `${start}, ${balance(ranking, pillars, locale)}`;
  }
  const by = amount(ranking, pointsText(Math.abs(total), ranking, locale), locale);
  const start = before
    ? (total > 0 ? t.moreThanBefore : t.lessThanBefore)(own.name, theirs.name, by, year)
    : (total > 0 ? t.more : t.less)(own.name, theirs.name, by);
  return `${start}, ${cause(ranking, total, pillars, before, locale)}`;
}

/** What makes two equal scores: equal parts, or one that outweighs another. */
function balance(ranking: Ranking, pillars: readonly Term[], locale: Locale): string {
  const t = strings(differenceWords, locale);
  const difference = ({ difference }: Term): number => difference;
  const [best, worst] = [pillars[maxIndex(pillars, difference)], pillars[minIndex(pillars, difference)]];
  if (!best || !worst || isSame(best.difference, 0)) return t.everywhere;
  const signed = (term: Term): string => amount(ranking, signedText(term.difference, ranking, locale), locale);
  return t.bothWays(best.name, signed(best), worst.name, signed(worst));
}

/** The pillar that pulls hardest in the direction of the total, said as strongly as its part of it allows. */
function cause(ranking: Ranking, total: number, pillars: readonly Term[], before: boolean, locale: Locale): string {
  const t = strings(differenceWords, locale);
  const pull = ({ difference }: Term): number => difference * Math.sign(total);
  const most = max(pillars, pull) ?? 0;
  const tops = pillars.filter((term) => isSame(pull(term), most));
  const names = listed(
    tops.map(({ name }) => name),
    locale,
  );
  const by = amount(ranking, signedText(most * Math.sign(total), ranking, locale), locale);
  const size = amount(ranking, pointsText(most, ranking, locale), locale);
  const share = most / Math.abs(total);
  if (tops.length > 1) return t.chiefly(names, by);
  // More than all of it: other pillars pull the other way.
  if (share > 1 && !isSame(share, 1)) return (before ? t.aloneSince : t.alone)(names, size, total > 0);
  if (pillars.every((term) => tops.includes(term) || isSame(term.difference, 0))) return t.only(names);
  return share > 0.5 ? t.mostly(names, total > 0) : t.chiefly(names, by);
}

/** Why there is no account. */
export function titleWithout(
  ranking: Ranking,
  row: RankingRow,
  name: string,
  other: string | undefined,
  kind: Against['kind'],
  before: string,
  locale: Locale,
): string {
  const t = strings(differenceWords, locale);
  const year = String(ranking.year);
  if (kind === 'above' && other === undefined) {
    if (!isPoint(row.rank)) return t.noRank(name, year);
    const isFirst = pointOf(row.rank) === 1 && !ranking.rankScopeUnclear;
    return isFirst ? t.nobodyAbove(name, year) : t.unknownAbove(name, year);
  }
  if (kind === 'mean' && ranking.meanDisputed) return t.disputedMean(name, year);
  if (kind === 'previous' && other === undefined) return t.noPrevious(name, before);
  return t.unknown(name, other ?? before);
}

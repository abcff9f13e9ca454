/** The finding of an account of differences: how much, and which pillar makes most of it. */
import { fsum } from 'd3';
import { leading, trailing } from '../../model/leading.ts';
import { listed } from '../../model/list.ts';
import type { Ranking } from '../../model/scored.ts';
import { fitting } from '../../telling/fitting.ts';
import { isSame, pointsText, signedText, withUnit } from '../../telling/points.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Difference, NamedTerm } from './difference.ts';
import { differenceWords } from './words.ts';

/** "A hơn trung bình 12 điểm": how far apart the two sides are. */
export function startOf(ranking: Ranking, { account, own, theirs, total }: Difference, locale: Locale): string {
  const t = strings(differenceWords, locale);
  const year = String(ranking.year);
  const before = account.against.kind === 'previous';
  if (isSame(total, 0)) return before ? t.levelWithBefore(own, theirs, year) : t.level(own, theirs);
  const by = withUnit(pointsText(Math.abs(total), ranking, locale), ranking, locale);
  return before
    ? (total > 0 ? t.moreThanBefore : t.lessThanBefore)(own, theirs, by, year)
    : (total > 0 ? t.more : t.less)(own, theirs, by);
}

/** The finding: how far apart, and which parts make most of it, as far as rounding lets that be said. */
export function differenceTitle(
  ranking: Ranking,
  found: Difference,
  locale: Locale,
  everywhere: string = strings(differenceWords, locale).everywhere,
): string {
  const { account, total, pillars, rest } = found;
  const why = isSame(total, 0)
    ? balance(ranking, pillars, rest, everywhere, locale)
    : cause(ranking, total, pillars, rest, account.against.kind === 'previous', locale);
  const start = startOf(ranking, found, locale);
  // Who is next above is named in the line below as well.
  const unnamed =
    account.against.kind === 'above'
      ? startOf(ranking, { ...found, theirs: strings(differenceWords, locale).unitAbove }, locale)
      : start;
  return fitting([start, unnamed].flatMap((said) => [...why.map((reason) => `${said}, ${reason}`), said]));
}

/** So many parts are named together where rounding does not tell which of them is first; of more, none. */
const named = 3;

const namesOf = (terms: readonly NamedTerm[], locale: Locale): string =>
  listed(
    terms.map(({ name }) => name),
    locale,
  );

/** The differences of some parts, each text once. */
function amountsOf(ranking: Ranking, terms: readonly NamedTerm[], locale: Locale): string {
  const texts = terms.map(({ difference }) => signedText(difference, ranking, locale));
  return withUnit(listed([...new Set(texts)], locale), ranking, locale);
}

const figureOf = ({ difference, margin = 0 }: NamedTerm) => ({ value: difference, margin });

/** What makes two equal scores: equal parts, or one that outweighs another; the fullest way to say it first. */
function balance(
  ranking: Ranking,
  pillars: readonly NamedTerm[],
  rest: number,
  everywhere: string,
  locale: Locale,
): string[] {
  const t = strings(differenceWords, locale);
  // What is left over may be of any part.
  if (!isSame(rest, 0)) return [];
  if (pillars.every(({ difference }) => isSame(difference, 0))) return [everywhere];
  const [best, worst] = [leading(pillars, figureOf), trailing(pillars, figureOf)];
  if (best.length > named || worst.length > named || best.some((term) => worst.includes(term))) return [];
  const [high, low] = [best, worst].map((terms) => [namesOf(terms, locale), amountsOf(ranking, terms, locale)]) as [
    [string, string],
    [string, string],
  ];
  return [t.bothWays(...high, ...low), t.bothWaysBrief(high[0], low[0])];
}

/** The pillar that pulls hardest in the direction of the total, said as strongly as its part of it allows; the fullest way first. */
function cause(
  ranking: Ranking,
  total: number,
  pillars: readonly NamedTerm[],
  rest: number,
  before: boolean,
  locale: Locale,
): string[] {
  const t = strings(differenceWords, locale);
  const pull = ({ difference }: NamedTerm): number => difference * Math.sign(total);
  const tops = leading(pillars, (term) => ({ ...figureOf(term), value: pull(term) }));
  const [top] = tops;
  // What is left over may be more than any part.
  if (!top || tops.length > named || pull(top) <= 0) return [];
  const names = namesOf(tops, locale);
  const chiefly = [t.chiefly(names, amountsOf(ranking, tops, locale)), t.chieflyBrief(names)];
  if (tops.length > 1) return chiefly;
  const most = pull(top);
  const size = withUnit(pointsText(most, ranking, locale), ranking, locale);
  const share = most / Math.abs(total);
  // More than all of it: other pillars pull the other way.
  if (share > 1 && !isSame(share, 1))
    return [(before ? t.aloneSince : t.alone)(names, size, total > 0), t.chieflyBrief(names)];
  if (rest === 0 && pillars.every((term) => term === top || isSame(term.difference, 0))) return [t.only(names)];
  const open = fsum(pillars, ({ margin }) => margin);
  const isMost = most - (top.margin ?? 0) > (Math.abs(total) + open) / 2 && !isSame(share, 0.5);
  return isMost ? [t.mostly(names, total > 0), ...chiefly.slice(1)] : chiefly;
}

/** A difference of two scores laid out: what the pillars add to it, and the indicators. */
import { descending, fsum } from 'd3';
import { named, type Account, type AccountParts, type Opponent } from '../../src/model/account.ts';
import { clean, dust } from '../../src/model/dust.ts';
import type { UnitId } from '../../src/model/ids.ts';
import { indicatorMargin } from '../../src/model/partmargin.ts';
import type { Ranking } from '../../src/model/scored.ts';
import { accountFor, accountWithin, sumOf, type Division, type Term } from './account.ts';
import type { Side } from './sides.ts';

/** A difference to a mean within dust of the sum of its parts leaves nothing. */
const withoutRest = (division: Division): Division =>
  Math.abs(division.rest) < dust ? { ...division, rest: 0 } : division;

/** The difference of the totals by pillar: that of two sums; or that to a mean of totals which the means do not add up to. */
function byPillar(own: Side, theirs: Side, { kind }: Opponent): Division | undefined {
  if (kind !== 'mean' || theirs.total === undefined) return accountFor(own.pillars, theirs.pillars);
  const isKnown = own.pillars.every(({ points }) => points !== undefined);
  if (own.total === undefined || !isKnown) return undefined;
  const found = accountWithin(own.total - theirs.total, own.pillars, theirs.pillars);
  return found && withoutRest(found);
}

/** Terms from the strongest on, down to the last that may be named: that one, and all that are equal to it. */
const strongest = (terms: readonly Term[], last: Term | undefined): Term[] =>
  terms.filter(({ difference }) => Math.abs(difference) >= Math.abs(last?.difference ?? 0));

/** The terms that add most each way and, of all others, how many they are and what they add. */
function strongestOf(terms: readonly Term[]): Pick<Account, 'others'> & { readonly shown: Term[] } {
  const sorted = terms.toSorted((a, b) => descending(a.difference, b.difference));
  const up = sorted.filter(({ difference }) => difference > 0);
  const down = sorted.filter(({ difference }) => difference < 0).toReversed();
  const unnamed = sorted.filter((term) => ![...up.slice(0, named), ...down.slice(0, named)].includes(term));
  return {
    shown: [...strongest(up, up[named - 1]), ...strongest(down, down[named - 1]).toReversed()],
    others: unnamed.length > 0 ? { count: unnamed.length, difference: sumOf(unnamed) } : undefined,
  };
}

function columnsOf(
  { difference, terms, rest }: Division,
  { unitCount }: Ranking,
  marginOf: (code: string) => number = () => 0,
): AccountParts {
  const margins = terms.map(({ code }) => marginOf(code));
  const counts = terms.map(({ count }) => count ?? unitCount);
  return {
    difference,
    codes: terms.map(({ code }) => code),
    own: terms.map(({ own }) => clean(own)),
    theirs: terms.map(({ theirs }) => clean(theirs)),
    differences: terms.map((term) => term.difference),
    margins: margins.some((margin) => margin > 0) ? margins : undefined,
    counts: counts.some((count) => count !== unitCount) ? counts : undefined,
    rest,
  };
}

/** What the indicators add: all of them against a mean, which has a chart of its own for them; else the strongest. */
function byIndicator(
  difference: number,
  own: Side,
  theirs: Side,
  { kind }: Opponent,
  ranking: Ranking,
): Pick<Account, 'indicators' | 'others'> {
  if (kind === 'mean') {
    const all = accountWithin(difference, own.indicators, theirs.indicators);
    // Points of both sides are printed with the same decimals.
    const margin = 2 * indicatorMargin(ranking);
    return { indicators: all && columnsOf(withoutRest(all), ranking, () => margin) };
  }
  const all = accountFor(own.indicators, theirs.indicators);
  if (!all) return {};
  const { shown, others } = strongestOf(all.terms);
  return { indicators: columnsOf({ ...all, terms: shown }, ranking), others };
}

/** Points of both sides: sums of the parts, or, where these leave a rest, the totals themselves. */
const totalsOf = ({ terms, rest }: Division, own: Side, theirs: Side): readonly [own: number, theirs: number] =>
  rest !== 0 && own.total !== undefined && theirs.total !== undefined
    ? [own.total, theirs.total]
    : [fsum(terms, (term) => term.own), fsum(terms, (term) => term.theirs)];

/** The account of the difference of a unit to an opponent; undefined where nothing can be said part by part. */
export function accountOf(
  ranking: Ranking,
  unit: UnitId,
  own: Side,
  theirs: Side,
  against: Opponent,
): Account | undefined {
  const found = byPillar(own, theirs, against);
  if (!found) return undefined;
  const [a, b] = totalsOf(found, own, theirs);
  return {
    id: `${ranking.id}/${unit}/${against.kind}`,
    ranking: ranking.id,
    unit,
    against,
    grade: own.simulated || theirs.simulated ? 'simulated' : 'recomputed',
    sources: [...new Set([...own.sources, ...theirs.sources])],
    own: a,
    theirs: b,
    stated: own.total === undefined || theirs.total === undefined ? undefined : own.total - theirs.total,
    pillars: columnsOf(found, ranking, (code) => own.margin(code) + theirs.margin(code)),
    ...byIndicator(found.difference, own, theirs, against, ranking),
    unknown: own.indicators.filter(({ points }) => points === undefined).length,
  };
}

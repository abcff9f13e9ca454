/** A difference of two scores laid out: what each part adds to it. */
import { dust } from '../../model/dust.ts';
import { ascending, descending } from 'd3';
import { accountFor, accountWithin, type Account, type Parts } from '../../model/account.ts';
import type { UnitId } from '../../model/ids.ts';
import { rowOf } from '../../model/rows.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Context } from '../../telling/context.ts';
import { countText } from '../../telling/rankingwords.ts';
import { opponent, sideOf, type Against, type Side } from './opponent.ts';
import { differenceWords } from './words.ts';

/** A part of a difference, in points; `points` of both sides are absent for what several parts make together. */
export interface Term {
  readonly name: string;
  readonly own?: number;
  readonly theirs?: number;
  readonly difference: number;
  /** How far rounding may have moved the difference; none where it is absent. */
  readonly margin?: number;
  /** Over how many units their mean is, where some have no figure. */
  readonly count?: number;
}

/** A difference laid out: what the pillars add to it, and the indicators that add most each way. */
export interface Difference {
  readonly own: Side;
  readonly theirs: Side;
  readonly total: number;
  readonly pillars: readonly Term[];
  /** What the pillars leave of the total, where their means are over other units than that of the totals. */
  readonly rest: number;
  /** The strongest each way, then all others together; empty where the indicators are not known on both sides. */
  readonly indicators: readonly Term[];
  /** Sum over all indicators: where a source prints both, it may differ from that of the pillars. */
  readonly indicatorTotal: number;
}

/** Indicators named on each side. */
const named = 5;

/** The terms of an account with what stands on both sides; `units` is the number that a mean would be over. */
export function termsOf(
  { terms }: Account,
  own: Parts,
  theirs: Parts,
  nameOfPart: (code: string) => string,
  units: number,
): Term[] {
  return terms.map(({ code, difference }) => {
    const [a, b] = [own, theirs].map((parts) => parts.find((part) => part.code === code));
    return {
      name: nameOfPart(code),
      difference,
      ...(a?.points === undefined ? {} : { own: a.points }),
      ...(b?.points === undefined ? {} : { theirs: b.points }),
      ...(b?.count === undefined || b.count === units ? {} : { count: b.count }),
    };
  });
}

/** The strongest terms each way, in order from most gained to most lost, and the rest in one. */
function strongest(terms: readonly Term[], locale: Locale): Term[] {
  const sorted = [...terms].sort((a, b) => descending(a.difference, b.difference) || ascending(a.name, b.name));
  const up = sorted.filter(({ difference }) => difference > 0).slice(0, named);
  const down = sorted.filter(({ difference }) => difference < 0).slice(-named);
  const shown = new Set([...up, ...down]);
  const rest = sorted.filter((term) => !shown.has(term));
  const others = strings(differenceWords, locale).others(countText(rest.length, locale));
  const sum = rest.reduce((total, { difference }) => total + difference, 0);
  return [...up, ...down, ...(rest.length > 0 ? [{ name: others, difference: sum }] : [])];
}

/** The difference of the totals by pillar: that of two sums; or that to a mean of totals which the means do not add up to. */
function accountOf(own: Side, theirs: Side, kind: Against['kind']): Account | undefined {
  if (kind !== 'mean' || theirs.total === undefined) return accountFor(own.pillars, theirs.pillars);
  const isKnown = own.pillars.every(({ points }) => points !== undefined);
  if (own.total === undefined || !isKnown) return undefined;
  return accountWithin(own.total - theirs.total, own.pillars, theirs.pillars);
}

export const nameOfIndicator =
  ({ indicators }: Ranking, locale: Locale) =>
  (code: string): string =>
    indicators.find((indicator) => indicator.code === code)?.name[locale] ?? code;

/** `kind` is what the other side is: indicators against a mean have a chart of their own, since all of them are told there. */
export function differenceOf(
  ranking: Ranking,
  own: Side,
  theirs: Side,
  kind: Against['kind'],
  locale: Locale,
): Difference | undefined {
  const account = accountOf(own, theirs, kind);
  if (!account) return undefined;
  const nameOfPillar = (code: string): string =>
    (
      ranking.pillars.find((pillar) => pillar.code === code) ??
      ranking.weighing?.parts.find((part) => part.code === code)
    )?.name[locale] ?? code;
  const detail = kind === 'mean' ? undefined : accountFor(own.indicators, theirs.indicators);
  const names = nameOfIndicator(ranking, locale);
  const terms = termsOf(account, own.pillars, theirs.pillars, nameOfPillar, ranking.unitCount);
  return {
    own,
    theirs,
    total: account.difference,
    pillars: terms.map((term, i) => {
      const code = account.terms[i]?.code ?? '';
      return { ...term, margin: own.margin(code) + theirs.margin(code) };
    }),
    rest: Math.abs(account.rest) < dust ? 0 : account.rest,
    indicators: detail
      ? strongest(termsOf(detail, own.indicators, theirs.indicators, names, ranking.unitCount), locale)
      : [],
    indicatorTotal: detail?.difference ?? 0,
  };
}

/** Whether the difference can be told part by part. */
export function isAccounted(
  ranking: Ranking,
  unit: UnitId,
  against: Against,
  locale: Locale,
  context: Context,
): boolean {
  const row = rowOf(ranking, unit);
  const theirs = opponent(ranking, row, against, locale, context);
  return theirs !== undefined && accountOf(sideOf('', row, ranking), theirs, against.kind) !== undefined;
}

/** The pillars, and the rest where they leave one. */
export const withRest = ({ pillars, rest }: Difference, locale: Locale): readonly Term[] =>
  rest === 0 ? pillars : [...pillars, { name: strings(differenceWords, locale).rest, difference: rest }];

/** Points of both sides: as sums of the parts, or, where these leave a rest, the totals themselves. */
export function totals({ pillars, rest, own, theirs }: Difference): { own: number; theirs: number } {
  if (rest !== 0 && own.total !== undefined && theirs.total !== undefined)
    return { own: own.total, theirs: theirs.total };
  const sum = (pick: (term: Term) => number | undefined): number =>
    pillars.reduce((total, term) => total + (pick(term) ?? 0), 0);
  return { own: sum((term) => term.own), theirs: sum((term) => term.theirs) };
}

/** An account in words: the names of both sides and of the parts, in the order in which they are told. */
import { ascending, descending } from 'd3';
import { named, type Account, type AccountParts } from '../../model/account.ts';
import { indexName } from '../../model/indexname.ts';
import type { Ranking } from '../../model/scored.ts';
import { unitOf, type Context } from '../../telling/context.ts';
import { leadName, sentenceName } from '../../telling/glossedname.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { differenceWords } from './words.ts';

/** A part of a difference, in points; `points` of both sides are absent for what several parts make together. */
export interface NamedTerm {
  readonly name: string;
  readonly own?: number | undefined;
  readonly theirs?: number | undefined;
  readonly difference: number;
  /** How far rounding may have moved the difference; none where it is absent. */
  readonly margin?: number | undefined;
  /** Over how many units their mean is, where some have no figure. */
  readonly count?: number | undefined;
}

/** An account with names: those of both sides, and terms with the rest where they leave one. */
export interface Difference {
  readonly account: Account;
  readonly own: string;
  readonly theirs: string;
  readonly total: number;
  readonly pillars: readonly NamedTerm[];
  /** What the pillars leave of the total, where their means are over other units than that of the totals. */
  readonly rest: number;
}

/** What the other side is called in a sentence. */
function opponentName({ against }: Account, { unitCount }: Ranking, locale: Locale, context: Context): string {
  const t = strings(differenceWords, locale);
  switch (against.kind) {
    case 'mean':
      return against.units === unitCount ? t.mean : t.meanOfSome(countText(against.units, locale));
    case 'above':
      return sentenceName(unitOf(against.unit, context), locale);
    case 'previous':
      return t.ownYear(String(against.year));
  }
}

/** The parts of an account as terms, in its order. */
export function termsOf(parts: AccountParts, ranking: Ranking, nameOfPart: (code: string) => string): NamedTerm[] {
  return parts.codes.map((code, i) => {
    const count = parts.counts?.[i];
    return {
      name: nameOfPart(code),
      own: parts.own[i],
      theirs: parts.theirs[i],
      difference: parts.differences[i] ?? NaN,
      margin: parts.margins?.[i],
      count: count === ranking.unitCount ? undefined : count,
    };
  });
}

/** Terms from most gained to most lost; equal ones by name. */
export const byGain = (a: NamedTerm, b: NamedTerm): number =>
  descending(a.difference, b.difference) || ascending(a.name, b.name);

/** The name of an indicator by its code, which stands for it where the framework has none. */
export const nameOfIndicator =
  ({ indicators }: Ranking, locale: Locale) =>
  (code: string): string =>
    indicators.find((indicator) => indicator.code === code)?.name[locale] ?? code;

const nameOfPillar =
  ({ pillars, weighing }: Ranking, locale: Locale) =>
  (code: string): string =>
    [...pillars, ...(weighing?.parts ?? [])].find((part) => part.code === code)?.name[locale] ?? code;

/** An account with the names that a page calls its sides and terms. */
export const differenceOf = (account: Account, ranking: Ranking, locale: Locale, context: Context): Difference => ({
  account,
  own: leadName(unitOf(account.unit, context), locale),
  theirs: opponentName(account, ranking, locale, context),
  total: account.pillars.difference,
  pillars: termsOf(account.pillars, ranking, nameOfPillar(ranking, locale)),
  rest: account.pillars.rest,
});

/** The other side in a subtitle: of the mean of all, whose it is. */
export const measureAgainst = ({ account, theirs }: Difference, ranking: Ranking, locale: Locale): string =>
  account.against.kind === 'mean' && account.against.units === ranking.unitCount
    ? strings(differenceWords, locale).meanOf(countText(ranking.unitCount, locale), unitsName(ranking, locale))
    : theirs;

/** The index and the year of a subtitle. */
export const indexAndYear = (ranking: Ranking) => [indexName(ranking), String(ranking.year)] as const;

/** The pillars, and the rest where they leave one. */
export const withRest = (
  { pillars, rest }: Pick<Difference, 'pillars' | 'rest'>,
  locale: Locale,
): readonly NamedTerm[] =>
  rest === 0 ? pillars : [...pillars, { name: strings(differenceWords, locale).rest, difference: rest }];

/** The sum of the terms: the totals of both sides, and their difference. */
export const totalTerm = ({ account, total }: Difference, locale: Locale): NamedTerm => ({
  name: strings(differenceWords, locale).total,
  own: account.own,
  theirs: account.theirs,
  difference: total,
});

/** The indicators that add most each way to a difference from a unit, then all others together. */
export function strongestTerms({ account }: Difference, ranking: Ranking, locale: Locale): NamedTerm[] {
  const { against, indicators, others } = account;
  // Against a mean all of them are told, in a chart of their own.
  if (!indicators || against.kind === 'mean') return [];
  const terms = termsOf(indicators, ranking, nameOfIndicator(ranking, locale)).sort(byGain);
  const up = terms.filter(({ difference }) => difference > 0).slice(0, named);
  const down = terms.filter(({ difference }) => difference < 0).slice(-named);
  const shown = [...up, ...down];
  const name = strings(differenceWords, locale).others;
  return others ? [...shown, { name: name(countText(others.count, locale)), difference: others.difference }] : shown;
}

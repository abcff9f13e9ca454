/**
 * Where a unit's difference to the mean of its level comes from, indicator by indicator: all of them, each against the mean
 * of the units that have a figure, and what is left once they are told.
 */
import { ascending, descending } from 'd3';
import { accountWithin } from '../../model/account.ts';
import type { UnitId } from '../../model/ids.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import type { Cell, Table } from '../../telling/table.ts';
import { nameOf, unitOf, type Context } from '../../telling/context.ts';
import { drawKey, drawTerms, rulerFor } from './rows.ts';
import { differenceTitle, startOf } from './title.ts';
import { differenceOf, nameOfIndicator, termsOf, totals, type Difference, type Term } from './difference.ts';
import { opponent, sideOf } from './opponent.ts';
import { indicatorMargin } from '../../model/partmargin.ts';
import { isSame, pointsText, signedColumn, signedText } from '../../telling/points.ts';
import { countText, indexName, unitsName } from '../../telling/rankingwords.ts';
import { rowOf } from '../../model/rows.ts';
import { html, nothing, type Html } from '../../model/html.ts';
import { drawAxis } from '../kit/ruler.ts';
import { differenceWords } from './words.ts';

/** The difference of the totals by indicator. */
interface Found extends Difference {
  /** All indicators with a figure on both sides, from most gained to most lost. */
  readonly terms: readonly Term[];
  /** What they leave of the total. */
  readonly left: number;
  /** Indicators in which the unit itself has no figure. */
  readonly unknown: number;
}

function find(ranking: Ranking, unit: UnitId, locale: Locale, context: Context): Found | undefined {
  const row = rowOf(ranking, unit);
  const own = sideOf(nameOf(unitOf(unit, context), locale), row, ranking);
  const theirs = opponent(ranking, row, { kind: 'mean' }, locale, context);
  const whole = theirs && differenceOf(ranking, own, theirs, 'mean', locale);
  const account = whole && accountWithin(whole.total, own.indicators, theirs.indicators);
  if (!account) return undefined;
  const names = nameOfIndicator(ranking, locale);
  // Points of both sides are printed with the same decimals.
  const margin = 2 * indicatorMargin(ranking);
  const terms = termsOf(account, own.indicators, theirs.indicators, names, ranking.unitCount).map((term) => ({
    ...term,
    margin,
  }));
  return {
    ...whole,
    terms: terms.toSorted((a, b) => descending(a.difference, b.difference) || ascending(a.name, b.name)),
    left: isSame(account.rest, 0) ? 0 : account.rest,
    unknown: own.indicators.filter(({ points }) => points === undefined).length,
  };
}

/** Why something is left: whatever of the reasons holds. */
function reasonsOf({ terms, left, unknown }: Found, locale: Locale): string {
  const t = strings(differenceWords, locale);
  if (left === 0) return '';
  const reasons = [
    ...(unknown > 0 ? [t.restUnknown(countText(unknown, locale))] : []),
    ...(terms.some(({ count }) => count !== undefined) ? [t.restBases] : []),
  ];
  return t.restOfIndicators(reasons.length > 0 ? reasons.join('; ') : t.restSums);
}

/** The rows of the account: the indicators, what is left, and the sum, which is the difference of the totals. */
function rowsOf(found: Found, locale: Locale): { readonly terms: readonly Term[]; readonly sum: Term } {
  const t = strings(differenceWords, locale);
  const rest = found.left === 0 ? [] : [{ name: t.rest, difference: found.left }];
  return { terms: [...found.terms, ...rest], sum: { name: t.total, ...totals(found), difference: found.total } };
}

function draw(found: Found, ranking: Ranking, locale: Locale): Html {
  const t = strings(differenceWords, locale);
  const { terms, sum } = rowsOf(found, locale);
  const ruler = rulerFor(found.terms);
  if (!ruler) return nothing;
  const differences = [...terms, sum].map(({ difference }) => difference);
  const signed = signedColumn(differences, ranking, locale);
  const seen = (value: number): number => Math.round(value * 100);
  const adds = terms.reduce((total, { difference }) => total + seen(difference), 0) === seen(sum.difference);
  const notes = [reasonsOf(found, locale), adds ? '' : t.rounded].map(
    (note) => note && html`<p class="note">${note}</p>`,
  );
  return html`
    <div class="differences">
      ${drawKey(locale)}
      ${drawAxis(ruler, locale)}
      ${drawTerms(terms, sum, { ranking, locale, ruler, signed })}${notes}
    </div>`;
}

function tableOf(found: Found, ranking: Ranking, caption: string, locale: Locale): Table {
  const t = strings(differenceWords, locale);
  const { terms, sum } = rowsOf(found, locale);
  const number = (value: number | undefined): Cell => ({
    text: value === undefined ? '–' : pointsText(value, ranking, locale),
  });
  return {
    caption,
    columns: [
      { label: t.indicator },
      ...[found.own.name, found.theirs.name, t.difference, t.unitsOfMean].map((label) => ({ label, numeric: true })),
    ],
    rows: [...terms, sum].map((term): Cell[] => [
      { text: term.name },
      number(term.own),
      number(term.theirs),
      { text: signedText(term.difference, ranking, locale) },
      { text: term.theirs === undefined || term === sum ? '–' : countText(term.count ?? ranking.unitCount, locale) },
    ]),
  };
}

/** Undefined where the difference is not known, or not one indicator of it. */
export function indicatorAccount(ranking: Ranking, unit: UnitId, locale: Locale, context: Context): Chart | undefined {
  const t = strings(differenceWords, locale);
  const found = find(ranking, unit, locale, context);
  if (!found) return undefined;
  const other =
    found.theirs.name === t.mean
      ? t.meanOf(countText(ranking.unitCount, locale), unitsName(ranking, locale))
      : found.theirs.name;
  const subtitle = t.subtitleIndicators(indexName(ranking), String(ranking.year), other);
  const known = countText(found.terms.length, locale);
  // Where an indicator of the unit is not known, that one may be the first.
  const title =
    found.unknown > 0
      ? `${startOf(ranking, found, 'mean', locale)}, ${t.inKnown(known)}`
      : differenceTitle(
          ranking,
          { ...found, pillars: found.terms, rest: found.left },
          'mean',
          locale,
          t.everyIndicator,
        );
  return {
    id: `${ranking.id.replaceAll('/', '-')}-${unit.replace('@', '-')}-indicator-account`,
    title,
    subtitle,
    body: draw(found, ranking, locale),
    table: tableOf(found, ranking, t.indicatorsCaption(subtitle, known), locale),
    grades: [found.own.simulated || found.theirs.simulated ? 'simulated' : 'recomputed'],
    sources: [...new Set([...found.own.sources, ...found.theirs.sources])],
  };
}

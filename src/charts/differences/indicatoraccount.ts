/**
 * Where a unit's difference to the mean of its level comes from, indicator by indicator: all of them, each against the mean
 * of the units that have a figure, and what is left once they are told.
 */
import type { Account } from '../../model/account.ts';
import { html, nothing, type Html } from '../../model/html.ts';
import type { Ranking } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import type { Context } from '../../telling/context.ts';
import { fitting } from '../../telling/fitting.ts';
import { pointsText, signedColumn, signedText } from '../../telling/points.ts';
import { countText } from '../../telling/rankingwords.ts';
import type { Cell, Table } from '../../telling/table.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { drawAxis } from '../kit/ruler.ts';
import {
  byGain,
  differenceOf,
  indexAndYear,
  measureAgainst,
  nameOfIndicator,
  totalTerm,
  termsOf,
  withRest,
  type Difference,
} from './difference.ts';
import { drawKey, drawTerms, isRounded, rulerFor } from './rows.ts';
import { differenceTitle, startOf } from './title.ts';
import { differenceWords } from './words.ts';

/** The difference with its indicators for parts: all with a figure on both sides, from most gained to most lost. */
function find(account: Account, ranking: Ranking, locale: Locale, context: Context): Difference | undefined {
  const { indicators } = account;
  if (!indicators) return undefined;
  const terms = termsOf(indicators, ranking, nameOfIndicator(ranking, locale)).sort(byGain);
  return { ...differenceOf(account, ranking, locale, context), pillars: terms, rest: indicators.rest };
}

/** Why something is left: whatever of the reasons holds. */
function reasonsOf({ account: { unknown }, pillars, rest }: Difference, locale: Locale): string {
  const t = strings(differenceWords, locale);
  if (rest === 0) return '';
  const reasons = [
    ...(unknown > 0 ? [t.restUnknown(countText(unknown, locale))] : []),
    ...(pillars.some(({ count }) => count !== undefined) ? [t.restBases] : []),
  ];
  return t.restOfIndicators(reasons.length > 0 ? reasons.join('; ') : t.restSums);
}

function draw(found: Difference, ranking: Ranking, locale: Locale): Html {
  const ruler = rulerFor(found.pillars);
  if (!ruler) return nothing;
  const [terms, sum] = [withRest(found, locale), totalTerm(found, locale)];
  const differences = [...terms, sum].map(({ difference }) => difference);
  const signed = signedColumn(differences, ranking, locale);
  const rounded = isRounded(terms, sum.difference, ranking) ? strings(differenceWords, locale).rounded : '';
  const notes = [reasonsOf(found, locale), rounded].map((note) => note && html`<p class="note">${note}</p>`);
  return html`
    <div class="differences">
      ${drawKey(locale)}
      ${drawAxis(ruler, locale)}
      ${drawTerms(terms, sum, { ranking, locale, ruler, signed })}${notes}
    </div>`;
}

function tableOf(found: Difference, ranking: Ranking, caption: string, locale: Locale): Table {
  const t = strings(differenceWords, locale);
  const sum = totalTerm(found, locale);
  const number = (value: number | undefined): Cell => ({
    text: value === undefined ? '–' : pointsText(value, ranking, locale),
  });
  return {
    caption,
    columns: [
      { label: t.indicator },
      ...[found.own, capitalized(found.theirs), t.difference, t.unitsOfMean].map((label) => ({ label, numeric: true })),
    ],
    rows: [...withRest(found, locale), sum].map((term): Cell[] => [
      { text: term.name },
      number(term.own),
      number(term.theirs),
      { text: signedText(term.difference, ranking, locale) },
      { text: term.theirs === undefined || term === sum ? '–' : countText(term.count ?? ranking.unitCount, locale) },
    ]),
  };
}

/** `account` is that of the difference from the mean. Undefined where not one indicator of it is known. */
export function indicatorAccount(
  ranking: Ranking,
  account: Account,
  locale: Locale,
  context: Context,
): Chart | undefined {
  const t = strings(differenceWords, locale);
  const found = find(account, ranking, locale, context);
  if (!found) return undefined;
  const subtitle = t.subtitleIndicators(...indexAndYear(ranking), measureAgainst(found, ranking, locale));
  const known = countText(found.pillars.length, locale);
  // Where an indicator of the unit is not known, that one may be the first.
  const title =
    account.unknown > 0
      ? fitting([`${startOf(ranking, found, locale)}, ${t.inKnown(known)}`, startOf(ranking, found, locale)])
      : differenceTitle(ranking, found, locale, t.everyIndicator);
  return {
    id: `${ranking.id.replaceAll('/', '-')}-${account.unit.replace('@', '-')}-indicator-account`,
    title,
    subtitle,
    body: draw(found, ranking, locale),
    table: tableOf(found, ranking, t.indicatorsCaption(subtitle, known), locale),
    grades: [account.grade],
    sources: account.sources,
  };
}

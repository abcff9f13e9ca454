/** Rows of an account of differences: bars from zero, to the right for more, to the left for less. */
import { fsum } from 'd3';
import { html, nothing, type Html } from '../../model/html.ts';
import type { Ranking } from '../../model/scored.ts';
import { pointsText, signedColumn, signedText } from '../../telling/points.ts';
import { whole } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { bar, track, vertical } from '../kit/marks.ts';
import { drawRow } from '../kit/row.ts';
import { drawAxis, rulerOf, type Ruler } from '../kit/ruler.ts';
import { strongestTerms, totalTerm, withRest, type Difference, type NamedTerm } from './difference.ts';
import { differenceWords } from './words.ts';

const height = 26;

export interface Setting {
  readonly ranking: Ranking;
  readonly locale: Locale;
  readonly ruler: Ruler;
  /** Signed points with the decimals of their column. */
  readonly signed: (value: number) => string;
}

/** A single part has points on both sides; what several make together is a figure, not a bar that dwarfs theirs. */
const isSingle = ({ own, theirs }: NamedTerm): boolean => own !== undefined && theirs !== undefined;

/** One ruler for all terms, pillars and indicators alike, with zero on it, so that bars compare down the page. */
export const rulerFor = (terms: readonly NamedTerm[]): Ruler | undefined =>
  rulerOf([0, ...terms.filter(isSingle).map(({ difference }) => difference)]);

/** What more and less look like. */
export function drawKey(locale: Locale): Html {
  const t = strings(differenceWords, locale);
  return html`
    <p class="marks-key">
      <span class="key-more"></span>${t.moreKey} <span class="key-less"></span>${t.lessKey}${' '}
      <span class="soft">(${t.bothSides})</span>
    </p>`;
}

function drawBar({ difference }: NamedTerm, { at }: Ruler): Html {
  const [zero, end] = [at(0), at(difference)];
  const mark = end !== zero && bar(end > zero ? 'more' : 'less', Math.min(zero, end), Math.max(zero, end), 14);
  return track(height, [mark, vertical('zero', zero)]);
}

function drawTerm(term: NamedTerm, isSum: boolean, { ranking, locale, ruler, signed }: Setting): Html {
  const { name, own, theirs, difference, count } = term;
  const base =
    count !== undefined && html` <small>(${strings(differenceWords, locale).meanOfSome(whole(count, locale))})</small>`;
  const both =
    own !== undefined &&
    theirs !== undefined &&
    html` <small>${pointsText(own, ranking, locale)} − ${pointsText(theirs, ranking, locale)}</small>`;
  const plot = !isSum && isSingle(term) && drawBar(term, ruler);
  return drawRow({
    kinds: [isSum && 'strong'],
    name: [name, base],
    plot,
    value: html`<b>${signed(difference)}</b>${both}`,
  });
}

/** Terms, and their sum in bold. */
export function drawTerms(terms: readonly NamedTerm[], sum: NamedTerm, setting: Setting): Html {
  const rows = [...terms.map((term) => drawTerm(term, false, setting)), drawTerm(sum, true, setting)];
  return html`<ul class="rows">${rows}</ul>`;
}

/** Whether the decimals in print leave a gap between the terms and their sum. */
export function isRounded(terms: readonly NamedTerm[], sum: number, { scale }: Ranking): boolean {
  const seen = (value: number): number => Math.round(value * (scale === 'index' ? 1e4 : 100));
  return fsum(terms, ({ difference }) => seen(difference)) !== seen(sum);
}

/** The totals of a source may differ by another amount than its parts do: it then does not agree with itself. */
function drawNotes(
  { account, rest, total }: Difference,
  areRounded: boolean,
  ranking: Ranking,
  locale: Locale,
): Html[] {
  const t = strings(differenceWords, locale);
  const { stated = total } = account;
  const tolerance = ranking.scale === 'index' ? 1e-4 : 0.01;
  const notes = [
    areRounded ? t.rounded : '',
    rest === 0 ? '' : t.restOfPillars,
    Math.abs(stated - total) > tolerance
      ? t.offTotal(signedText(total, ranking, locale), signedText(stated, ranking, locale))
      : '',
  ];
  return notes.filter(Boolean).map((note) => html`<p class="note">${note}</p>`);
}

/**
 * The account in bars: its terms with their sum, then the indicators that weigh most; nothing where no term has a
 * length.
 */
export function drawDifferences(found: Difference, ranking: Ranking, locale: Locale): Html {
  const t = strings(differenceWords, locale);
  const { account, pillars, rest, total } = found;
  const indicators = strongestTerms(found, ranking, locale);
  const ruler = rulerFor([...pillars, ...indicators]);
  if (!ruler) return nothing;
  const ofIndicators = indicators.length > 0 ? (account.indicators?.difference ?? 0) : 0;
  const shown = [total, rest, ofIndicators, ...[...pillars, ...indicators].map(({ difference }) => difference)];
  const setting: Setting = { ranking, locale, ruler, signed: signedColumn(shown, ranking, locale) };
  const detail = indicators.length > 0 && [
    html`<p class="sub">${t.byIndicator}</p>`,
    drawTerms(indicators, { name: t.total, difference: ofIndicators }, setting),
  ];
  const terms = withRest(found, locale);
  const areRounded = isRounded(terms, total, ranking) || isRounded(indicators, ofIndicators, ranking);
  return html`
    <div class="differences">
      ${drawKey(locale)}
      ${drawAxis(ruler, locale)}
      ${drawTerms(terms, totalTerm(found, locale), setting)}
      ${detail}${drawNotes(found, areRounded, ranking, locale)}
    </div>`;
}

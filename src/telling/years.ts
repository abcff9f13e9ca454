/** What the years changed for a unit. */
import { formatEnds } from '../model/format.ts';
import { pointOf } from '../model/grade.ts';
import { html, phrase, type Html } from '../model/html.ts';
import { cardWords } from '../words/cards.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { amount } from './cardsentence.ts';
import type { Placing } from './findings.ts';
import { isSame } from './points.ts';
import { graded, textOf } from './reading.ts';

/** The standings in which something is known of the rank, oldest first. */
export const yearsOf = (standings: readonly Placing[]): readonly Placing[] =>
  standings.filter(({ row, ranking }) => row.rank.grade !== 'unpublished' && !ranking.rankScopeUnclear);

/** "Từ hạng 7 lên hạng 3": what two years did to a rank; that there are two where they do not say it. */
export function yearsHeading(years: readonly Placing[], locale: Locale): string {
  const t = strings(cardWords, locale);
  const [before, now] = years.map(({ row }) => row.rank);
  const [from, to] = [pointOf(before), pointOf(now)];
  if (!before || !now || from === undefined || to === undefined) return t.years;
  if (from === to) return t.kept(textOf(now, locale));
  return (to < from ? t.rose : t.fell)(textOf(before, locale), textOf(now, locale));
}

/** How the score moved since the edition before, of the same framework; undefined where that says nothing. */
export function scoreChangeSentence({ ranking, row }: Placing, locale: Locale): Html | undefined {
  const t = strings(cardWords, locale);
  const { previousScore, scoreChange } = row;
  if (!previousScore || ranking.previousYear === undefined) return undefined;
  const change = pointOf(scoreChange);
  if (scoreChange && change !== undefined) {
    if (isSame(change, 0)) return phrase(() => t.scoreSame);
    const by = graded('change', scoreChange, locale, amount(change, ranking, locale));
    return phrase(
      change > 0 ? t.scoreRose : t.scoreFell,
      by,
      graded('score', previousScore, locale),
      graded('score', row.score, locale),
    );
  }
  if (scoreChange?.grade === 'bounded' && scoreChange.low > 0) {
    const [low, high] = formatEnds(scoreChange, locale);
    const rose = phrase(t.scoreRoseWithin, graded('change', scoreChange, locale, low), high);
    return html`${rose} ${t.widerThanPrint}`;
  }
  if (previousScore.grade !== 'bounded' || previousScore.open) return undefined;
  return phrase(t.scoreBefore, ranking.previousYear, graded('score', previousScore, locale));
}

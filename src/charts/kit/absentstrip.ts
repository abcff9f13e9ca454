/** One strip where nothing of a ranking is known: it says so, and names the document that holds it where a source does. */
import { isWithheld } from '../../model/awaited.ts';
import { phrase, type Html } from '../../model/html.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { annexOf } from '../../telling/holder.ts';
import { saidHtml } from '../../telling/said.ts';
import { chartWords } from '../../words/charts.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { hatched } from './marks.ts';

/** What is missing of a ranking, called unpublished only where a document is known to withhold it. */
export function absentWord(ranking: Pick<Ranking, 'annex'>, locale: Locale): string {
  const c = strings(common, locale);
  return isWithheld(ranking) ? c.grade_unpublished : c.notAtHand;
}

/** The hatched strip with its words. */
export function absentStrip(ranking: Pick<Ranking, 'annex'>, locale: Locale, context: Context): Html {
  const [words, holder] = [absentWord(ranking, locale), annexOf(ranking, context)];
  if (holder === undefined) return hatched(words);
  return hatched(phrase(strings(chartWords, locale).inDocument, words, saidHtml(holder, locale)));
}

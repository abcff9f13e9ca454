/** What the front page says of the districts of a province. */
import { rankedTitle } from '../../charts/ranked/title.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { topLine } from '../../telling/rankingline.ts';
import type { Locale } from '../../words/locale.ts';
import { rankingLineWords } from '../../words/rankinglines.ts';
import { strings } from '../../words/strings.ts';

/** The first three, else what is known of them. */
export const leadOf = (ranking: Ranking, place: string, locale: Locale, context: Context): string =>
  topLine(place, ranking, locale, context) ??
  strings(rankingLineWords, locale).of(place, ranking.year, rankedTitle(ranking, locale, context));

/** The document in which what is missing stands, as it is named in a line. */
import type { Unpublished } from '../model/grade.ts';
import { inEachLanguage, sourceLocale } from '../model/languages.ts';
import type { Ranking } from '../model/scored.ts';
import { saidIn, type Translatable } from '../model/texts.ts';
import { common } from '../words/common.ts';
import { strings } from '../words/strings.ts';
import { titleOf, type Context } from './context.ts';

/** "Phụ lục 3, Quyết định 506/QĐ-UBND": where an unpublished value stands; undefined where no source says. */
export function holderOf(
  { document, annex }: Pick<Unpublished, 'document' | 'annex'>,
  context: Context,
): Translatable | undefined {
  const title = document && titleOf(document, context);
  if (title === undefined || annex === undefined) return title;
  // Words of the documents stay marked as theirs.
  if (typeof annex === 'string' && typeof title === 'string')
    return strings(common, sourceLocale).annexOf(annex, title);
  return inEachLanguage((locale) => strings(common, locale).annexOf(saidIn(annex, locale), saidIn(title, locale)));
}

/** The same of all that is missing of a ranking. */
export const annexOf = ({ annex }: Pick<Ranking, 'annex'>, context: Context): Translatable | undefined =>
  annex && holderOf({ document: annex.document, annex: annex.name }, context);

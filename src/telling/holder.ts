/** The document in which what is missing stands, as it is named in a line. */
import type { Unpublished } from '../model/grade.ts';
import type { Ranking } from '../model/scored.ts';
import { titleOf, type Context } from './context.ts';

/** "Phụ lục 3, Quyết định 506/QĐ-UBND": where an unpublished value stands; undefined where no source says. */
export const holderOf = (
  { document, annex }: Pick<Unpublished, 'document' | 'annex'>,
  context: Context,
): string | undefined => document && [annex, titleOf(document, context)].filter(Boolean).join(', ');

/** The same of all that is missing of a ranking. */
export const annexOf = ({ annex }: Pick<Ranking, 'annex'>, context: Context): string | undefined =>
  annex && holderOf({ document: annex.document, annex: annex.name }, context);

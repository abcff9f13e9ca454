/** The act by which a unit came to be: the register cites it by its number, last. */
import type { Source } from '../model/scored.ts';
import type { Translatable } from '../model/texts.ts';

/** The document of the act; undefined where it is none of the site's. */
export const actOf = (legalBasis: string, sources: Iterable<Source>): Source | undefined =>
  [...sources].find(({ number }) => number !== undefined && legalBasis.endsWith(` ${number}`));

/** What the act is called: as the site names its document, else as the register does. */
export const actName = (legalBasis: string, sources: Iterable<Source>): Translatable =>
  actOf(legalBasis, sources)?.short ?? legalBasis;

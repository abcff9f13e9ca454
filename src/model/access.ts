/** How a citizen asks an authority for a document: a step, the article that says so, and its words. */
import { z } from 'zod';
import { Unofficial } from './grade.ts';
import { SourceId } from './ids.ts';
import { Texts } from './texts.ts';

export const AccessStep = z.object({
  id: z.string(),
  order: z.number(),
  name: Texts,
  text: Texts,
  law: SourceId,
  article: Texts,
  /** Where the article was read; the first holds the quote. */
  sources: z.array(SourceId).min(1),
  /** Standing of the first; absent where it is official. */
  standing: Unofficial.optional(),
  quote: z.string(),
});
export type AccessStep = z.infer<typeof AccessStep>;

/** What a plan prints under a task: what is to be done, and the platforms it lists. */
import { z } from 'zod';
import { SourceId } from './ids.ts';
import { Texts, Translatable } from './texts.ts';

/** A line of "Nội dung thực hiện". Its Vietnamese text is the quote, letter by letter. */
export const PlanAction = z.object({
  id: z.string(),
  text: Texts,
  /** The first holds the text. */
  sources: z.array(SourceId),
  note: Texts.optional(),
});
export type PlanAction = z.infer<typeof PlanAction>;

/** A platform that a task lists. */
export const PlanPlatform = z.object({
  id: z.string(),
  name: Texts,
  /** State as printed beside the name ("đã triển khai"); undefined where none is printed. */
  statePrinted: Translatable.optional(),
  sources: z.array(SourceId),
  quote: z.string(),
  note: Texts.optional(),
});
export type PlanPlatform = z.infer<typeof PlanPlatform>;

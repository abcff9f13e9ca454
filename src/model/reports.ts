/** What documents say in words: passages under their topics, with the figures that stand in them. */
import { z } from 'zod';
import { Published, Unofficial } from './grade.ts';
import { SourceId, UnitId } from './ids.ts';
import { Texts } from './texts.ts';

/** What a passage is, in the order in which readers meet them. */
export const passageSenses = [
  'result',
  'shortcoming',
  'cause',
  'goal',
  'task',
  'solution',
  'recommendation',
  'deadline',
  'context',
] as const;
export type PassageSense = (typeof passageSenses)[number];

/** A figure that stands in the quote of its passage. */
export const PassageFigure = z.object({
  id: z.string(),
  label: Texts,
  value: Published,
  unit: Texts.optional(),
});
export type PassageFigure = z.infer<typeof PassageFigure>;

/** A passage of a document: our sentence of what it says, and its own words. */
export const Passage = z.object({
  id: z.string(),
  /** Code of the province. */
  province: z.string(),
  order: z.number(),
  /** Part of the document, as printed: `II.1.7`. */
  section: z.string().optional(),
  topic: z.object({ code: z.string(), order: z.number(), name: Texts }),
  sense: z.enum(passageSenses),
  gist: Texts,
  /** Who leads, where the document names it. */
  leads: z.array(UnitId),
  leadsPrinted: z.string().optional(),
  figures: z.array(PassageFigure),
  /** The first holds the quote. */
  sources: z.array(SourceId).min(1),
  /** Standing of the first; absent where it is official. */
  standing: Unofficial.optional(),
  quote: z.string(),
  note: Texts.optional(),
});
export type Passage = z.infer<typeof Passage>;

/** What reports say, as rows: topics, passages and the figures in them. Columns are told in `data/README.md`. */
import { z } from 'zod';
import { passageSenses } from '../../src/model/reports.ts';
import { code, decimal, list, optional, sources, text, whole } from './cells.ts';
import type { Located } from './located.ts';

/** Longest gist: what a reader takes in at one glance; English needs a few letters more. */
const longest = { vi: 160, en: 200 };

const gist = (letters: number) =>
  text.refine((sentence) => sentence.length <= letters, `is too long (expected at most ${letters} letters)`);

/** Names an entry, and its place on a page. */
const anchor = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id (expected small letters, digits and hyphens, like nb-cuoc-thi-2023)',
  );

export const TopicRow = z.object({ code, order: whole, name: text, name_en: text });

export const PassageRow = z.object({
  id: anchor,
  order: whole,
  section: optional(text),
  topic: text,
  sense: z.enum(passageSenses),
  gist: gist(longest.vi),
  gist_en: gist(longest.en),
  leads: optional(list),
  leads_printed: optional(text),
  source: sources,
  quote: text,
  note: optional(text),
  note_en: optional(text),
});

export const FigureRow = z.object({
  id: anchor,
  passage: text,
  order: whole,
  label: text,
  label_en: text,
  value: optional(decimal),
  value_verbatim: text,
  unit: optional(text),
  unit_en: optional(text),
  note: optional(text),
  note_en: optional(text),
});

/** All that is entered of the reports of one province. */
export interface Reports {
  /** Folder of its two tables, as `data/ninh-binh/reports`. */
  readonly folder: string;
  readonly passages: Located<z.infer<typeof PassageRow>>[];
  readonly figures: Located<z.infer<typeof FigureRow>>[];
}

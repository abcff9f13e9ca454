/** What reports say, as rows: topics, passages and the figures in them. Columns are told in `data/README.md`. */
import { z } from 'zod';
import { inEachLanguage, isSourceLanguage, type Locale } from '../../src/model/languages.ts';
import { passageSenses } from '../../src/model/reports.ts';
import { code, decimal, list, optional, sources, text, whole } from './cells.ts';
import type { Located } from './located.ts';
import { maybeTexts, texts } from './texts.ts';

/** Longest gist: what a reader takes in at one glance; a translation needs a few letters more. */
const longestOf = (locale: Locale): number => (isSourceLanguage(locale) ? 160 : 200);

const gist = (letters: number) =>
  text.refine((sentence) => sentence.length <= letters, `is too long (expected at most ${letters} letters)`);

/** Names an entry, and its place on a page. */
const anchor = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id (expected small letters, digits and hyphens, like nb-cuoc-thi-2023)',
  );

export const TopicRow = z.object({ code, order: whole, name: texts });

export const PassageRow = z.object({
  id: anchor,
  order: whole,
  section: optional(text),
  topic: text,
  sense: z.enum(passageSenses),
  gist: z.object(inEachLanguage((locale) => gist(longestOf(locale)))),
  leads: optional(list),
  leads_printed: optional(text),
  source: sources,
  quote: text,
  note: maybeTexts,
});

export const FigureRow = z.object({
  id: anchor,
  passage: text,
  order: whole,
  label: texts,
  value: optional(decimal),
  value_verbatim: text,
  unit: maybeTexts,
  note: maybeTexts,
});

/** All that is entered of the reports of one province. */
export interface Reports {
  /** Folder of its two tables, as `data/ninh-binh/reports`. */
  readonly folder: string;
  readonly passages: Located<z.infer<typeof PassageRow>>[];
  readonly figures: Located<z.infer<typeof FigureRow>>[];
}

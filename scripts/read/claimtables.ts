/** The tables of claims: what sources say of numbers, and how it may be read. `data/README.md` tells every column. */
import { z } from 'zod';
import { Level } from '../../src/model/ids.ts';
import { code, decimal, list, optional, sources, text, whole } from './cells.ts';
import { QuotedAs } from './quotedas.ts';
import { maybeTexts, maybeTranslatable, texts } from './texts.ts';

/** What claims are sorted under; checks of the means of an index, and of a level where one is given, go under the topic too. */
export const ClaimTopicRow = z.object({
  code,
  order: whole,
  name: texts,
  index: optional(z.enum(['pdti', 'dti'])),
  level: optional(Level),
});

export const ClaimRow = z.object({
  id: text,
  topic: text,
  claim: texts,
  printed: maybeTranslatable,
  printed_value: optional(decimal),
  relation: z.enum(['=', '<=', '>=', '<', '>', 'agree']),
  formula: optional(text),
  scale: optional(z.enum(['exact', 'approx', 'unclear'])),
  sources,
  quote: text,
  about: optional(list),
  note: maybeTexts,
  quoted_as: optional(QuotedAs),
});

export const OperandRow = z.object({
  claim: text,
  name: text,
  label: texts,
  value: optional(text),
  value_verbatim: maybeTranslatable,
  source: sources,
  quote: text,
  quoted_as: optional(QuotedAs),
});

export const ReadingRow = z.object({
  claim: text,
  order: whole,
  label: texts,
  formula: optional(text),
  fits: optional(z.enum(['yes', 'no'])),
});

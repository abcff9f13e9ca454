/** The registers: documents, and units of every level. `data/README.md` tells every column. */
import { z } from 'zod';
import { Level, SourceId } from '../../src/model/ids.ts';
import { code, date, list, looseDate, optional, sources, text, yesNo } from './cells.ts';
import { maybeTexts, maybeTranslatable, translatable } from './texts.ts';

export const SourceRow = z.object({
  id: SourceId,
  title: translatable,
  short: maybeTranslatable,
  issuer: translatable,
  number: optional(text),
  date: optional(looseDate),
  url: optional(z.url({ protocol: /^https?$/ })),
  standing: z.enum(['official', 'press', 'secondary']),
  access: z.enum(['full', 'excerpt', 'cited', 'not-released']),
  note: maybeTranslatable,
});

export const UnitRow = z.object({
  code,
  level: Level,
  parent: optional(code),
  kind: text,
  name: text,
  full_name: text,
  valid_from: optional(date),
  valid_to: optional(date),
  successor_code: optional(list.pipe(z.array(code).min(1))),
  legal_basis: optional(text),
  aliases: optional(list),
  called: maybeTexts,
  named: yesNo,
  note: maybeTexts,
  source: sources,
});

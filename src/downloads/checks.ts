import { sourceLocale } from '../model/languages.ts';
import type { Check } from '../model/scored.ts';
import { sourceText } from '../model/texts.ts';
import { list, tableOf, textColumns, type DownloadTable } from './table.ts';

/** Relations in words: a lone "=" in a cell would be taken for a formula. */
const relations = { '=': 'eq', '<=': 'le', '>=': 'ge', '<': 'lt', '>': 'gt', agree: 'agree' } as const;

/** One row a check. */
export const checkTable = (checks: readonly Check[]): DownloadTable =>
  tableOf(checks, {
    check_id: (check) => check.id,
    topic: (check) => check.topic,
    ...textColumns('claim', ({ claim }: Check) => claim),
    printed: (check) => sourceText(check.printed),
    relation: (check) => relations[check.relation],
    formula: (check) => check.formula?.[sourceLocale],
    recomputed: (check) => check.recomputed?.[sourceLocale],
    difference: (check) => check.difference,
    verdict: (check) => check.verdict,
    quote: (check) => check.quote,
    sources: (check) => list(check.sources),
    ...textColumns('note', ({ note }: Check) => note),
  });

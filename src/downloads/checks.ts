import type { Check } from '../model/scored.ts';
import { list, tableOf, type DownloadTable } from './table.ts';

/** Relations in words: a lone "=" in a cell would be taken for a formula. */
const relations = { '=': 'eq', '<=': 'le', '>=': 'ge', '<': 'lt', '>': 'gt', agree: 'agree' } as const;

export const checkTable = (checks: readonly Check[]): DownloadTable =>
  tableOf(checks, {
    check_id: (check) => check.id,
    topic: (check) => check.topic,
    claim: (check) => check.claim.vi,
    claim_en: (check) => check.claim.en,
    printed: (check) => check.printed,
    relation: (check) => relations[check.relation],
    formula: (check) => check.formula?.vi,
    recomputed: (check) => check.recomputed?.vi,
    difference: (check) => check.difference,
    verdict: (check) => check.verdict,
    quote: (check) => check.quote,
    sources: (check) => list(check.sources),
    note: (check) => check.note?.vi,
    note_en: (check) => check.note?.en,
  });

import { pointOf } from '../model/grade.ts';
import type { UnitId } from '../model/ids.ts';
import { sourceLocale } from '../model/languages.ts';
import type { Target, Unit } from '../model/scored.ts';
import { sourceText } from '../model/texts.ts';
import { list, tableOf, type DownloadTable } from './table.ts';

/** The targets, a row each, in printed order. `gap` is in percentage points. */
export function targetTable(targets: readonly Target[], unitOf: (id: UnitId) => Unit): DownloadTable {
  return tableOf(targets, {
    target_id: (target) => target.id,
    group: (target) => target.group.name[sourceLocale],
    name: (target) => target.fullName[sourceLocale],
    agency: (target) => list(target.agencies.map((id) => unitOf(id).name)),
    target_printed: (target) => sourceText(target.targetPrinted),
    operator: (target) => target.operator,
    target_value: (target) => target.targetValue,
    unit: (target) => target.unit,
    result_printed: (target) => target.result?.verbatim,
    result_value: (target) => target.result?.value,
    status_printed: (target) => target.statusPrinted,
    status_recomputed: (target) => target.statusRecomputed,
    gap: (target) => pointOf(target.gap),
    sources: (target) => target.source,
    source_standing: (target) => target.standing ?? 'official',
  });
}

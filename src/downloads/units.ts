import type { Unit } from '../model/scored.ts';
import { pageOf } from '../telling/context.ts';
import { list, tableOf, textColumns, type DownloadTable } from './table.ts';

/** The register, a row a version of a unit, with the unit that holds its territory today. */
export const unitTable = (units: readonly Unit[]): DownloadTable =>
  tableOf(units, {
    unit_id: (unit) => unit.id,
    code: (unit) => unit.code,
    level: (unit) => unit.level,
    province_code: (unit) => unit.province,
    parent_id: (unit) => unit.parent,
    kind: (unit) => unit.kind,
    name: (unit) => unit.name,
    full_name: (unit) => unit.fullName,
    other_names: (unit) => list(unit.aliases),
    named: (unit) => unit.named,
    valid_from: (unit) => unit.validFrom,
    valid_to: (unit) => unit.validTo,
    successor_ids: (unit) => list(unit.successors.map((next) => next.id)),
    latest_id: (unit) => unit.successors.at(-1)?.id,
    latest_name: (unit) => unit.successors.at(-1)?.fullName,
    latest_from: (unit) => unit.successors.at(-1)?.from,
    territory_split: (unit) => unit.successors.some((next) => next.partial),
    legal_basis: (unit) => unit.legalBasis,
    page: pageOf,
    ...textColumns('note', ({ note }: Unit) => note),
  });

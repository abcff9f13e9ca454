import { nearest, nearestHint } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { Edition } from '../read/tables.ts';
import type { Context } from './context.ts';
import { editionFile } from '../read/paths.ts';
import { levelsOf } from './members.ts';

/** What an edition says of itself: its framework, its predecessor, the number of its units. */
export function checkEditions(context: Context): Problem[] {
  return context.data.editions.flatMap((edition) => [
    ...frameworkFault(edition, context),
    ...previousFault(edition, context),
    ...countFaults(edition, context),
    ...unsaidCounts(edition),
  ]);
}

const fault = ({ meta }: Edition, message: string): Problem => ({ file: editionFile(meta.id), message });

function frameworkFault(edition: Edition, { frameworks }: Context): Problem[] {
  const { framework } = edition.meta;
  if (frameworks.has(framework)) return [];
  return [
    fault(edition, `framework "${framework}" does not exist${nearestHint(nearest(framework, [...frameworks.keys()]))}`),
  ];
}

function previousFault(edition: Edition, { data }: Context): Problem[] {
  const { previous, framework } = edition.meta;
  if (previous === null) return [];
  const before = data.editions.find(({ meta }) => meta.id === previous);
  if (before === undefined) {
    const ids = data.editions.map(({ meta }) => meta.id).filter((id) => id !== edition.meta.id);
    return [fault(edition, `previous "${previous}" does not exist${nearestHint(nearest(previous, ids))}`)];
  }
  if (before.meta.framework === framework) return [];
  return [
    fault(edition, `previous "${previous}" has another framework, ${before.meta.framework} (expected ${framework})`),
  ];
}

function countFaults(edition: Edition, { register }: Context): Problem[] {
  const { as_of: date, province } = edition.meta;
  return levelsOf(edition).flatMap((level) => {
    const stated = edition.meta.levels[level]?.units;
    const counted = register.inForce(date, level, province ?? undefined).length;
    if (stated === counted) return [];
    const where = province === null ? '' : ` of province ${province}`;
    const message = `levels.${level}.units is ${stated}, but units.csv has ${counted} units of level ${level}${where} in force on ${date}`;
    return [fault(edition, message)];
  });
}

/**
 * How many units were ranked is a figure like any other: a source prints it, or it is said to be assumed. A table that is
 * whole counts itself, and so does one of reported values; how many provinces a country has is no matter of the edition.
 */
function unsaidCounts(edition: Edition): Problem[] {
  const { meta, statements, raw } = edition;
  if (meta.province === null || meta.complete) return [];
  return levelsOf(edition).flatMap((level) => {
    const isPrinted = statements.some((row) => row.kind === 'unit_count' && row.level === level);
    if (isPrinted || meta.levels[level]?.units_assumed || raw.some((table) => table.level === level)) return [];
    const message = `levels.${level} does not say where its number of units is from (expected a unit_count in statements.csv, from a source that prints it, or "units_assumed": true)`;
    return [fault(edition, message)];
  });
}

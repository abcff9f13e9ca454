import { nearest, nearestHint } from '../read/nearest.ts';
import { editionFile } from '../read/paths.ts';
import type { Problem } from '../read/problem.ts';
import type { Edition } from '../read/tables.ts';
import { unitLabel, type Context } from './context.ts';
import { levelsOf } from './members.ts';

/** What an edition says of itself: its framework, its predecessor, the number of its units, whether all of it is here. */
export function checkEditions(context: Context): Problem[] {
  return context.data.editions.flatMap((edition) => [
    ...frameworkFault(edition, context),
    ...yearFault(edition),
    ...previousFault(edition, context),
    ...countFaults(edition, context),
    ...unsaidCounts(edition),
    ...completeFaults(edition, context),
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

/** Its units are those of a day of the year that was assessed. */
function yearFault(edition: Edition): Problem[] {
  const { as_of: day, year } = edition.meta;
  if (day.startsWith(`${year}-`)) return [];
  return [fault(edition, `as_of is ${day}, which is not in the year ${year}`)];
}

function previousFault(edition: Edition, { data }: Context): Problem[] {
  const { previous, framework, province, index, year } = edition.meta;
  if (previous === null) return unsetFault(edition, data);
  const before = data.editions.find(({ meta }) => meta.id === previous);
  if (before === undefined) {
    const ids = data.editions.map(({ meta }) => meta.id).filter((id) => id !== edition.meta.id);
    return [fault(edition, `previous "${previous}" does not exist${nearestHint(nearest(previous, ids))}`)];
  }
  if (before.meta.province !== province || before.meta.index !== index)
    return [fault(edition, `previous "${previous}" ranks others (expected an edition of the same province and index)`)];
  if (before.meta.year >= year)
    return [fault(edition, `previous "${previous}" is of ${before.meta.year} (expected a year before ${year})`)];
  if (before.meta.framework === framework) return [];
  return [
    fault(edition, `previous "${previous}" has another framework, ${before.meta.framework} (expected ${framework})`),
  ];
}

/** Of a province, scores under one framework can be compared: an earlier edition of it, added later, wants to be named. */
function unsetFault(edition: Edition, { editions }: Context['data']): Problem[] {
  const { province, index, framework, year } = edition.meta;
  if (province === null) return [];
  const earlier = editions
    .map(({ meta }) => meta)
    .filter((one) => one.province === province && one.index === index && one.framework === framework && one.year < year)
    .toSorted((a, b) => b.year - a.year)[0];
  return earlier
    ? [fault(edition, `previous is null, but ${earlier.id} has the same framework (expected "${earlier.id}")`)]
    : [];
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

/** How many units a message names. */
const mostNamed = 3;

/** Where the whole table is said to be here, every unit has a score in it, in all or in parts, printed well or not. */
function completeFaults(edition: Edition, { register }: Context): Problem[] {
  const { complete, as_of: date, province } = edition.meta;
  if (!complete) return [];
  const scored = new Set(edition.results.filter(({ metric }) => metric === 'score').map(({ unit }) => unit));
  return (
    levelsOf(edition)
      // A level of which the raw values are here is scored from these; every unit has its row of them.
      .filter((level) => !edition.raw.some((table) => table.level === level))
      .flatMap((level) => {
        const open = register.inForce(date, level, province ?? undefined).filter(({ code }) => !scored.has(code));
        if (open.length === 0) return [];
        const named = open.slice(0, mostNamed).map(unitLabel).join(', ');
        const more = open.length > mostNamed ? ` and ${open.length - mostNamed} more` : '';
        const message = `complete is true, but results.csv has no score of ${named}${more} (expected false until every unit of level ${level} has one)`;
        return [fault(edition, message)];
      })
  );
}

/** What was found, sorted under what the units are to a reader of today. */
import { entryLevels, type Entry } from './entry.ts';
import { exact, isRelated, type Found } from './match.ts';

/**
 * Names of units that stand, names of units that ended; under their level departments, of which no register tells whether
 * they still stand, and provinces of which it tells only how long its list was in use. Then those whose land was or became what
 * the reader typed; where some are called so letter by letter, all others are said to be similar.
 */
export const groupNames = ['current', 'former', 'department', 'province', 'related', 'similar'] as const;
export type GroupName = (typeof groupNames)[number];

/** So many units are shown at once. */
export const shown = 10;

export interface Group {
  readonly name: GroupName;
  readonly entries: readonly Entry[];
}

export const levelOf = ([, , level]: Entry): (typeof entryLevels)[number] => entryLevels[level] ?? 'commune';

/** Whether the register tells what became of a unit. */
export const isFateKnown = (entry: Entry): boolean =>
  levelOf(entry) !== 'province' || entry[4] === '' || entry[5] !== '';

function standingOf(entry: Entry): GroupName {
  if (levelOf(entry) === 'department') return 'department';
  if (!isFateKnown(entry)) return 'province';
  return entry[4] === '' ? 'current' : 'former';
}

/** The nearest of what was found, in groups; the group with the nearest comes first. */
export function groupsOf(all: readonly Found[]): Group[] {
  const found = all.slice(0, shown);
  const hasExact = found.some(({ rank }) => rank === exact);
  const groupOf = (one: Found): GroupName => {
    if (isRelated(one)) return 'related';
    return hasExact && one.rank > exact ? 'similar' : standingOf(one.entry);
  };
  const placed = found.map((one) => ({ ...one, name: groupOf(one) }));
  const nearestIn = (name: GroupName): number => placed.find((one) => one.name === name)?.rank ?? Infinity;
  return groupNames
    .map((name) => ({ name, entries: placed.filter((one) => one.name === name).map(({ entry }) => entry) }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => nearestIn(a.name) - nearestIn(b.name));
}

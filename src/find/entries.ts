/** Entries of the finder from units of the register. */
import type { UnitId } from '../model/ids.ts';
import { sourceLocale } from '../model/languages.ts';
import type { Unit } from '../model/scored.ts';
import { compareNames, inSentence } from '../model/text.ts';
import { entryLevels, fates, type Entry } from './entry.ts';

type Lookup = (id: UnitId) => Unit;

const unique = (names: readonly string[], taken: readonly string[]): string =>
  [...new Set(names)].filter((name) => !taken.includes(name)).join('|');

/** District and province of a commune, province of a district; a department's full name has its province already. */
function placeOf(unit: Unit, unitOf: Lookup): string {
  const parent = unit.parent && unitOf(unit.parent);
  if (!parent || unit.level === 'province' || unit.level === 'department') return '';
  const above = placeOf(parent, unitOf);
  const name = inSentence(parent.fullName, sourceLocale);
  return above ? `${name}, ${above}` : name;
}

/** Those that still stand come first, then names in Vietnamese order, then the larger units. */
function compareUnits(a: Unit, b: Unit): number {
  const former = Number(a.validTo !== undefined) - Number(b.validTo !== undefined);
  const level = entryLevels.indexOf(a.level) - entryLevels.indexOf(b.level);
  return former || compareNames(a.name, b.name) || level || compareNames(a.code, b.code) || compareNames(a.id, b.id);
}

/** Whether the unit on record that came last holds the territory still, and how much of it. */
function fateOf({ id, partial }: Unit['successors'][number], unitOf: Lookup): (typeof fates)[number] {
  if (unitOf(id).validTo !== undefined) return 'later';
  return partial ? 'partly' : 'now';
}

/** A department says its kind within its name; of others the kind is what comes before. */
const kindLength = ({ level, kind, name, fullName }: Unit): number =>
  level !== 'department' && fullName === `${kind} ${name}` ? kind.length + 1 : 0;

/**
 * The entries of units that have a page, in the order in which equally near ones are shown. Of units without a page
 * `register` gives the names that became one of the others.
 */
export function entriesOf(
  units: readonly Unit[],
  register: readonly Unit[],
  unitOf: Lookup,
  pageOf: (unit: Unit) => string | undefined,
): Entry[] {
  const before = Map.groupBy(
    register.flatMap(({ name, successors }) => successors.map(({ id }, i) => ({ id, name, isNext: i === 0 }))),
    ({ id }) => id,
  );
  return units.toSorted(compareUnits).map((unit): Entry => {
    const { fullName, name, level, aliases, code, validTo = '', successors } = unit;
    const called = Object.entries(unit.called ?? {}).filter(([locale]) => locale !== sourceLocale);
    const last = successors.at(-1);
    const next = last?.fullName ?? '';
    const former = before.get(unit.id) ?? [];
    const entry = [
      fullName,
      kindLength(unit),
      entryLevels.indexOf(level),
      placeOf(unit, unitOf),
      validTo,
      next,
      last ? fates.indexOf(fateOf(last, unitOf)) : 0,
      former.filter(({ isNext }) => isNext).length,
      level === 'department' ? '' : code,
      pageOf(unit) ?? '',
      unique([...(level === 'department' ? [name] : []), ...aliases], [fullName]),
      unique([...successors.map((one) => one.fullName), ...former.map((one) => one.name)], [fullName, next]),
    ] as const satisfies Entry;
    return called.length > 0 ? [...entry, Object.fromEntries(called)] : entry;
  });
}

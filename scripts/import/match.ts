import { unitLabel } from '../check/context.ts';
import { nearestHint, nearestOf } from '../read/nearest.ts';
import { namesOf, unitsCalled, type UnitRow } from './nameindex.ts';
import { printedNames, splitPlace } from './printedname.ts';
import type { Target } from './target.ts';
import { holdersOn } from './versions.ts';

/** The unit that a row speaks of; `how` says what stands between the printed name and the register's. */
type Match =
  | { readonly unit: UnitRow; readonly how?: string }
  /** No unit or no single one; `near` are those it may be. */
  | { readonly fault: string; readonly near: readonly UnitRow[] };

/** The unit of the target's level that a printed name means, within the place (district) that it is listed under. */
export function matchUnit(printed: string, place: string | undefined, target: Target): Match {
  const split = target.level === 'commune' ? splitPlace(printed) : undefined;
  const own = split === undefined ? [] : placesNamed(split.place, target);
  return split !== undefined && own.length > 0
    ? matchIn(split.name, own, split.place, target)
    : matchIn(printed, placesNamed(place ?? '', target), place, target);
}

function matchIn(printed: string, places: readonly UnitRow[], place: string | undefined, target: Target): Match {
  const inPlace = (row: UnitRow): boolean => places.length === 0 || places.some(({ code }) => code === row.parent);
  const called = unitsCalled(printed, target.named.units);
  const here = called.filter(inPlace);
  const [unit] = here;
  if (here.length === 1 && unit !== undefined) return { unit };
  if (here.length > 1)
    return { fault: `means ${here.length} units: ${labels(here, target)} (expected its district)`, near: here };
  if (called.length > 0)
    return { fault: `is listed under "${place}", but the register has ${labels(called, target)}`, near: called };
  return otherVersion(printed, inPlace, target) ?? unknown(printed, target.units.filter(inPlace), target);
}

/** No unit has that name: the nearest ones, or the ones that the register counts without a name. */
function unknown(printed: string, units: readonly UnitRow[], target: Target): Match {
  const near = nearestOf(printedNames(printed)[0]?.key ?? printed, units, namesOf);
  const unnamed = near.length === 0 ? units.filter(({ named }) => !named).map(({ code }) => code) : [];
  const hint =
    unnamed.length === 0
      ? nearestHint(near.map(unitLabel))
      : ` (units.csv counts units without a name: ${unnamed.join(', ')})`;
  return { fault: `is no ${target.level} of ${target.date}${hint}`, near };
}

const labels = (rows: readonly UnitRow[], { register, date }: Target): string =>
  rows
    .map((row) => {
      const above = row.parent === undefined ? undefined : register.at(row.parent, date);
      return above === undefined ? unitLabel(row) : `${unitLabel(row)} (${above.full_name})`;
    })
    .join(', ');

/** Districts that a text names, on the edition's day or by a later name: "Thành phố Hoa Lư" is what two districts became. */
export function placesNamed(text: string, target: Target): readonly UnitRow[] {
  if (text === '' || target.places.length === 0) return [];
  const called = unitsCalled(text, target.named.places);
  if (called.length > 0) return called;
  const later = unitsCalled(text, target.named.otherPlaces);
  return target.places.filter((row) => later.some((other) => holdersOn(other, target).includes(row)));
}

/** A unit that is printed under a name it had before or since: the unit of the edition's day, where there is only one. */
function otherVersion(printed: string, inPlace: (row: UnitRow) => boolean, target: Target): Match | undefined {
  const found = unitsCalled(printed, target.named.otherUnits).flatMap((other) => {
    const holders = holdersOn(other, target).filter(inPlace);
    return holders.length === 0 ? [] : [{ other, holders }];
  });
  const [first] = found;
  const units = [...new Set(found.flatMap(({ holders }) => holders))];
  const [unit] = units;
  if (first === undefined || unit === undefined) return undefined;
  const { valid_from: from, valid_to: to } = first.other;
  const period = from === undefined ? `until ${to}` : `from ${from} on`;
  if (units.length > 1) return { fault: `is a name in force ${period}, made of ${labels(units, target)}`, near: units };
  return { unit, how: `is a name in force ${period}; on ${target.date} it is ${unit.full_name}` };
}

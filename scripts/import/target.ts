import type { Level } from '../../src/model/ids.ts';
import { register, type Register } from '../lookup/register.ts';
import type { DataSet, Edition, Framework } from '../read/tables.ts';
import { frameOf, type Frame } from './frame.ts';
import { nameIndex, type NameIndex, type UnitRow } from './nameindex.ts';

/** What a table is imported into: one level of an edition, and the units that it may speak of. */
export interface Target {
  readonly edition: Edition;
  readonly level: Level;
  readonly source: string;
  /** Number of that document ("506/QĐ-UBND"), where sources.csv has it. */
  readonly number: string | undefined;
  readonly framework: Framework;
  readonly date: string;
  readonly register: Register<UnitRow>;
  /** Units of the level in force on the edition's day, in the order of the register. */
  readonly units: readonly UnitRow[];
  /** Districts of the same province and day, for communes; none for other levels. */
  readonly places: readonly UnitRow[];
  /** The units and places by name, and those of the same levels on other days. */
  readonly named: Readonly<Record<'units' | 'places' | 'otherUnits' | 'otherPlaces', NameIndex>>;
  readonly frame: Frame;
}

/** Looks up all that a table of that level and edition may speak of. */
export function targetOf(data: DataSet, edition: Edition, framework: Framework, level: Level, source: string): Target {
  const { as_of: date, province } = edition.meta;
  const known = register(data.units);
  const units = known.inForce(date, level, province ?? undefined);
  const places = level === 'commune' ? known.inForce(date, 'district', province ?? undefined) : [];
  const others = (of: UnitRow['level'], now: readonly UnitRow[]): NameIndex =>
    nameIndex(data.units.filter((row) => row.level === of && !now.includes(row)));
  return {
    edition,
    level,
    source,
    number: data.sources.find(({ id }) => id === source)?.number,
    framework,
    date,
    register: known,
    units,
    places,
    named: {
      units: nameIndex(units),
      places: nameIndex(places),
      otherUnits: others(level, units),
      otherPlaces: others('district', places),
    },
    frame: frameOf(edition, framework, level),
  };
}

import { provincePath, unitPath } from '../../src/model/addresses.ts';
import { nextDay } from '../../src/model/day.ts';
import type { UnitId } from '../../src/model/ids.ts';
import type { Province, Unit } from '../../src/model/scored.ts';
import { slugify } from '../../src/model/text.ts';
import type { DataSet } from '../read/tables.ts';
import { heirsOf, todayPaths } from './heirs.ts';
import { pageDays, scoreProvince } from './provinces.ts';
import { covers, type Register } from './register.ts';

type UnitRow = DataSet['units'][number];
export type UnitRegister = Register<UnitRow>;

/** The unit that held a code on a day. The check stage has seen to it that there is one. */
export function resolve(register: UnitRegister, code: string, date: string): UnitId {
  const row = register.at(code, date);
  if (!row) throw new Error(`no unit held the code ${code} on ${date}`);
  return register.idOf(row);
}

/** Codes of departments that the sources at first only counted: `chua-ro-1`. */
const placeholder = /^chua-ro-\d+$/;

const departmentSlug = (row: UnitRow, home: Province | undefined): string =>
  home && row.code.startsWith(home.prefix) ? row.code.slice(home.prefix.length) : row.code;

/** Where a department that was named later stood before: its code, which stays, was its address. */
function formerSlug(row: UnitRow, home: Province | undefined): string | undefined {
  const slug = departmentSlug(row, home);
  return row.level === 'department' && row.named && placeholder.test(slug) ? slug : undefined;
}

/** Slug of a unit: communes end in the code because names repeat; the others are unique within their province. */
function unitSlug(row: UnitRow, home: Province | undefined): string {
  if (row.level === 'department')
    return formerSlug(row, home) === undefined ? departmentSlug(row, home) : slugify(row.name);
  if (row.level === 'province') return slugify(row.name);
  return row.level === 'commune' ? `${slugify(row.full_name)}-${row.code}` : slugify(row.full_name);
}

/** Path of a unit's scorecard; undefined for units that were not in force on the day whose units have pages. */
export function unitAddress(row: UnitRow, home: Province | undefined, day = home?.asOf): string | undefined {
  if (day === undefined || !covers(row, day)) return undefined;
  // The fictional province stands in no national ranking: its hub is all that it has.
  if (row.level === 'province') return home?.simulated ? home.hub : provincePath(unitSlug(row, home));
  return home && unitPath(home, unitSlug(row, home));
}

/** The holders of a unit's territory after it, first to last. */
function successorsOf(row: UnitRow, register: UnitRegister): Unit['successors'] {
  const chain: Unit['successors'] = [];
  let current: UnitRow | undefined = row;
  while (current?.valid_to && current.successor_code) {
    const from = nextDay(current.valid_to);
    const code: string | undefined = current.successor_code[0];
    const next: UnitRow | undefined = code === undefined ? undefined : register.at(code, from);
    if (!next) break;
    chain.push({
      id: register.idOf(next),
      fullName: next.full_name,
      from,
      partial: current.successor_code.length > 1,
      legalBasis: next.legal_basis,
    });
    current = next;
  }
  return chain;
}

type Days = Pick<DataSet, 'provinces' | 'editions'>;

/** The days on which a unit is looked at: those of the provinces with pages, then those of national editions, newest first. */
const lookedAt = (data: Days): string[] => [
  ...pageDays(data),
  ...data.editions
    .filter(({ meta }) => meta.province === null)
    .map(({ meta }) => meta.as_of)
    .toSorted()
    .toReversed(),
];

/** A day on which a version of a unit was in force: one on which it is looked at where it can be. */
const dayOf = (row: UnitRow, days: readonly string[]): string =>
  days.find((day) => covers(row, day)) ?? row.valid_from ?? row.valid_to ?? '';

/** The register as the site shows it: every version of every unit, with its province, address and what it became. */
export function scoreUnits(data: Days & Pick<DataSet, 'units'>, register: UnitRegister): Unit[] {
  const days = lookedAt(data);
  const homes = new Map(data.provinces.map((row) => [row.code, scoreProvince(row)]));
  const today = todayPaths([...homes.values()], register, (row) => unitSlug(row, undefined));
  return data.units.map((row) => {
    const day = dayOf(row, days);
    const province = register.provinceOf(row, day) ?? '';
    const home = homes.get(province);
    const parent = row.parent === undefined ? undefined : register.at(row.parent, day);
    return {
      id: register.idOf(row),
      code: row.code,
      level: row.level,
      province,
      parent: parent && register.idOf(parent),
      kind: row.kind,
      name: row.name,
      fullName: row.full_name,
      slug: unitSlug(row, home),
      formerSlug: formerSlug(row, home),
      path: unitAddress(row, home, home?.asOf ?? (days.includes(day) ? day : undefined)),
      validFrom: row.valid_from,
      validTo: row.valid_to,
      successors: successorsOf(row, register),
      heirs: heirsOf(row, register),
      todayPath: today.get(row),
      legalBasis: row.legal_basis,
      sources: row.source,
      aliases: row.aliases ?? [],
      called: row.called,
      named: row.named,
      note: row.note,
    };
  });
}

import { fold } from '../../src/model/text.ts';
import { unitTexts } from '../check/context.ts';
import type { DataSet } from '../read/tables.ts';
import { initialsOf, nameKey, printedNames, toned } from './printedname.ts';

export type UnitRow = DataSet['units'][number];

/** Units by each of their names in one form; departments by their initials, too. */
export type NameIndex = ReadonlyMap<string, readonly UnitRow[]>;

/** A unit's names, whole and without the words before them. */
export const namesOf = (row: UnitRow): string[] => [
  ...new Set(unitTexts(row).flatMap((text) => [nameKey(text), ...printedNames(text).map(({ key }) => key)])),
];

/** Several units may share a name; a department is found without its "Sở", too. */
export function nameIndex(units: readonly UnitRow[]): NameIndex {
  const index = new Map<string, UnitRow[]>();
  for (const row of units) {
    const bare = row.name.replace(/^Sở /, '');
    const names = row.level === 'department' ? [...namesOf(row), nameKey(bare), initialsOf(bare)] : namesOf(row);
    for (const name of new Set(names)) index.set(name, [...(index.get(name) ?? []), row]);
  }
  return index;
}

/** Units of that name: of the printed kind where one is printed, and of the printed tones where names differ in these. */
export function unitsCalled(printed: string, index: NameIndex): readonly UnitRow[] {
  for (const { kind, key } of [...printedNames(printed), ...initials(printed)]) {
    const called = (index.get(key) ?? []).filter((row) => kind === undefined || kind === fold(row.kind));
    const exact = called.filter((row) => [row.name, row.full_name].some((name) => endsIn(toned(printed), toned(name))));
    if (called.length > 0) return exact.length > 0 ? exact : called;
  }
  return [];
}

const endsIn = (text: string, name: string): boolean => ` ${text}`.endsWith(` ${name}`);

/** "Sở TT&TT", "Sở KHĐT": at least three capitals and nothing else. */
function initials(printed: string): { kind: undefined; key: string }[] {
  const capitals = printed.replace(/^Sở\s+/, '').replace(/[\s&.,–-]/g, '');
  return /^[A-ZĐ]{3,}$/.test(capitals) ? [{ kind: undefined, key: fold(capitals) }] : [];
}

import { inEachLanguage } from '../../src/model/languages.ts';
import { provinceOf } from '../lookup/provinces.ts';
import { unitAddress } from '../lookup/units.ts';
import type { DataSet } from '../read/tables.ts';
import { textCells } from '../read/texts.ts';
import type { Assigned } from './assign.ts';
import { inBoth } from './bilingual.ts';
import type { UnitRow } from './nameindex.ts';
import { footmark } from './printedname.ts';
import { joinTable, rawRow, splitTable } from './resultsfile.ts';
import type { Target } from './target.ts';

/** A unit that the sources only counted until now, and the name that the annex prints. */
export interface Naming {
  readonly unit: UnitRow;
  readonly row: number;
  readonly name: string;
}

const before = /^\(?(?:\d{1,3}|[IVX]+)\s*[.)]\s*/u;

/** Units of the register without a name, to which the officer has given rows of the annex. */
export const namingsOf = (rows: readonly Assigned[]): Naming[] =>
  rows
    .filter(({ unit, printed }) => !unit.named && printed !== '')
    .map(({ unit, row, printed }) => ({ unit, row, name: printed.replace(before, '').replace(footmark, '').trim() }));

/** Kinds of two words, where the register has none of them yet. */
const compounds = ['Văn phòng', 'Thanh tra', 'Công an', 'Kho bạc', 'Trung tâm'];

/** The kind of a name, which begins with it: one of the register where it can be ("Ban Quản lý …" is a Ban). */
function kindOf(name: string, { units }: Target): string {
  const known = [...compounds, ...units.filter(({ named }) => named).map(({ kind }) => kind)];
  const begins = known.filter((kind) => name.toLowerCase().startsWith(`${kind.toLowerCase()} `));
  return begins.toSorted((a, b) => b.length - a.length)[0] ?? name.split(' ')[0] ?? name;
}

/** A department's full name ends in its province: "Sở Y tế tỉnh Ninh Bình", "Thanh tra tỉnh Ninh Bình". */
function fullNameOf(name: string, unit: UnitRow, { register, date }: Target): string {
  const province = unit.parent === undefined ? undefined : register.at(unit.parent, date);
  if (province === undefined || name.endsWith(province.name)) return name;
  return name.endsWith(' tỉnh') ? `${name} ${province.name}` : `${name} tỉnh ${province.name}`;
}

/** What was said while there was no name. */
const nothing = inEachLanguage(() => '');

/** The register with the printed names; only the rows of these units change. */
export function withNames(text: string, namings: readonly Naming[], target: Target): string {
  const file = splitTable(text);
  const rows = file.records.map(({ raw, cells }) => {
    const naming = namings.find(({ unit }) => cells['code'] === unit.code && cells['named'] === 'no');
    if (naming === undefined) return raw;
    const { name, unit } = naming;
    const sources = [target.source, ...unit.source.filter((one) => one !== target.source)];
    return rawRow(file, {
      ...cells,
      kind: kindOf(name, target),
      name,
      full_name: fullNameOf(name, unit, target),
      named: 'yes',
      ...textCells('called', nothing),
      ...textCells('note', nothing),
      source: sources.join(';'),
    });
  });
  return joinTable(file, rows);
}

/** What the officer is told of names that the register learns, with the addresses before and after. */
export function namingLines(
  namings: readonly Naming[],
  data: Pick<DataSet, 'units' | 'provinces'>,
  file: string,
): string[] {
  return namings.flatMap(({ unit, row, name }) => {
    const renamed = data.units.find(({ code, named }) => code === unit.code && named);
    const home = provinceOf(data, unit.parent);
    const [from, to] = [unitAddress(unit, home), renamed && unitAddress(renamed, home)];
    return [
      `${file}  ${inBoth(
        `${unit.code} có tên "${name}" theo dòng ${row} của phụ lục; xem lại kind, name, full_name`,
        `${unit.code} gets the name "${name}" of row ${row} of the annex; look at its kind, name and full_name`,
      )}`,
      ...(from === undefined || to === undefined || from === to
        ? []
        : [
            `  ${inBoth(
              `địa chỉ mới ${to}; địa chỉ cũ ${from} dẫn sang đó`,
              `its address becomes ${to}; the old one, ${from}, leads there`,
            )}`,
          ]),
    ];
  });
}

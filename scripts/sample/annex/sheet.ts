/** One annex as an office would lay it out: title, header of two rows, districts as groups, points, means. */
import { mean } from 'd3';
import { isDefined } from '../../../src/model/defined.ts';
import { sourceLocale } from '../../../src/model/languages.ts';
import { pillarPoints, type PillarDraft } from '../catalogue/indicator.ts';
import type { SampleEdition } from '../edition.ts';
import { pillarsAt } from '../framework.ts';
import { type AssessedLevel } from '../levels.ts';
import { earnedIn, type Earned } from '../points.ts';
import type { SampleProvince } from '../province.ts';
import { decimalComma, roman } from './print.ts';

type Cell = string | number | undefined;

/** Rows of cells; ranges of merged cells as top, left, bottom, right, and the rows of the header, all counted from 1. */
export interface AnnexSheet {
  readonly name: string;
  readonly notice: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly (readonly [top: number, left: number, bottom: number, right: number])[];
  readonly header: { readonly from: number; readonly to: number };
}

const notice = 'Dữ liệu mô phỏng – tỉnh hư cấu';

const titles: Readonly<Record<AssessedLevel, { sheet: string; of: string }>> = {
  department: { sheet: 'Phụ lục 1', of: 'các sở, ban, ngành' },
  district: { sheet: 'Phụ lục 2', of: 'UBND các huyện, thị xã, thành phố' },
  commune: { sheet: 'Phụ lục 3', of: 'UBND các xã, phường, thị trấn' },
};

interface Listed {
  readonly name: string;
  readonly standing: Earned;
}

/** A group of rows under a row of its own, or all units under none. */
interface Group {
  readonly title?: string;
  readonly units: readonly Listed[];
}

function groupsOf(level: AssessedLevel, province: SampleProvince, standings: readonly Earned[]): Group[] {
  const listed = (units: readonly { name: string; kind?: string }[]): Listed[] =>
    units.flatMap(({ kind, name }, i) => {
      const standing = standings[i];
      return standing ? [{ name: kind === undefined ? name : `${kind} ${name}`, standing }] : [];
    });
  if (level === 'department') return [{ units: listed(province.departments.map(({ name }) => ({ name }))) }];
  if (level === 'district') return [{ units: listed(province.districts) }];
  const communes = listed(province.communes);
  return province.districts.map(({ kind, name }, district) => ({
    title: `${kind} ${name}`,
    units: communes.filter((_, i) => province.communes[i]?.district === district),
  }));
}

/** Points with three decimals, so that different totals look different. In every third place they are text with a decimal comma, as cells typed by hand are. */
function printed(points: number | undefined, row: number, column: number): Cell {
  if (points === undefined) return undefined;
  return (row + column) % 3 === 0 ? decimalComma(points) : Number(points.toFixed(3));
}

/** Points of a unit in the order of the columns: indicators of a pillar, their sum, and after all pillars the total. */
function pointsInOrder({ points, pillars, total }: Earned, scored: readonly PillarDraft[]): (number | undefined)[] {
  let next = 0;
  const cells = scored.flatMap(({ indicators }, p) => [...indicators.map(() => points[next++]), pillars[p]]);
  return [...cells, total];
}

/** The annex of a level. Pillars that are not scored have no columns; the last row says so. */
export function annexSheet(
  level: AssessedLevel,
  province: SampleProvince,
  { year, reports }: SampleEdition,
): AnnexSheet {
  const scored = pillarsAt[level].filter(({ unscored }) => !unscored);
  const unscored = pillarsAt[level].filter((pillar) => pillar.unscored);
  const standings = earnedIn(level, reports[level]);
  const columns = 2 + scored.reduce((sum, { indicators }) => sum + indicators.length + 1, 0) + 2;
  const rows: Cell[][] = [
    ['ỦY BAN NHÂN DÂN TỈNH MẪU'],
    [notice.toUpperCase()],
    [titles[level].sheet.toUpperCase()],
    [`Kết quả đánh giá, xếp hạng mức độ chuyển đổi số của ${titles[level].of} năm ${year}`],
    [],
  ];
  const from = rows.length + 1;
  const header = { from, to: from + 1 };
  const merged: [number, number, number, number][] = [1, 2, 3, 4].map((row) => [row, 1, row, columns]);
  let left = 3;
  const top: Cell[] = ['STT', 'Đơn vị'];
  const below: Cell[] = [undefined, undefined];
  scored.forEach((pillar, p) => {
    const { name, indicators } = pillar;
    top.push(`${p + 1}. ${name[sourceLocale]} (${pillarPoints(pillar)} điểm)`, ...indicators.map(() => undefined));
    below.push(...indicators.map((draft) => `${draft.name[sourceLocale]} (${draft.points} điểm)`), 'Cộng');
    merged.push([from, left, from, left + indicators.length]);
    left += indicators.length + 1;
  });
  top.push('Tổng điểm', 'Xếp hạng');
  for (const column of [1, 2, columns - 1, columns]) merged.push([from, column, from + 1, column]);
  rows.push(top, [...below, undefined, undefined]);

  groupsOf(level, province, standings).forEach(({ title, units }, g) => {
    if (title !== undefined) {
      rows.push([roman(g + 1), title]);
      merged.push([rows.length, 2, rows.length, columns]);
    }
    units.forEach(({ name, standing }, i) => {
      const cells = pointsInOrder(standing, scored).map((points, c) => printed(points, rows.length, c));
      rows.push([i + 1, name, ...cells, standing.rank]);
    });
  });
  const means = standings.map((standing) => pointsInOrder(standing, scored));
  const meanRow = Array.from({ length: columns - 3 }, (_, c) => mean(means.map((row) => row[c]).filter(isDefined)));
  rows.push([undefined, 'Trung bình', ...meanRow.map((points, c) => printed(points, rows.length, c))]);
  rows.push(
    unscored.length > 0 ? [`Ghi chú: chưa đánh giá ${unscored.map(({ name }) => name[sourceLocale]).join(', ')}.`] : [],
    [notice],
  );
  return { name: titles[level].sheet, notice, rows, merged, header };
}

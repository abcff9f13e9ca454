import { nearest, nearestHint } from '../read/nearest.ts';
import { about, inBoth } from './bilingual.ts';
import { rowsText } from './bound.ts';
import { measureName, measureTerm, sameMeasure, skipped, type Column, type Role } from './column.ts';
import type { Doubt } from './doubt.ts';
import { isAbsent } from './figure.ts';
import type { Frame } from './frame.ts';
import { answerTo, type Mapping } from './mapping.ts';
import { cellOf, letterOf, type Cell } from './sheet.ts';
import type { Table } from './table.ts';

interface Decided {
  readonly columns: readonly Column[];
  readonly doubts: readonly Doubt[];
}

/**
 * The columns of a table after the officer's decisions. A column with figures that names nothing known, and a second one
 * of the same, are doubts; one with words only is left out.
 */
export function decideColumns(table: Table, frame: Frame, mapping: Mapping): Decided {
  const answered = [...table.columns, ...headless(table)].map((column) => answer(column, frame, mapping));
  const columns = answered.map(({ column }) =>
    isOpen(column) && !hasFigures(column, table)
      ? { ...column, role: { kind: 'aside', why: 'is no column that is known, and holds no figures' } as const }
      : column,
  );
  const open = columns
    .filter(isOpen)
    .map((column): Doubt => doubtOf(column, 'why' in column.role ? column.role.why : ''));
  const doubts = [...answered.flatMap(({ doubt }) => doubt ?? []), ...open, ...repeated(columns)];
  return { columns, doubts: doubts.map((doubt) => ({ ...doubt, line: table.header.at(-1)?.row })) };
}

/** Columns to the right of the names that have figures and no heading at all. */
function headless({ columns, body }: Table): Column[] {
  const names = columns.find(({ role }) => role.kind === 'unit')?.index ?? 0;
  const known = new Set(columns.map(({ index }) => index));
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const open = Array.from({ length: width }, (_, index) => index + 1).filter(
    (index) => index > names && !known.has(index),
  );
  return open.flatMap((index) => {
    const rows = body.filter((line) => isFigure(cellOf(line, index)) && cellOf(line, names).text !== '');
    if (rows.length === 0) return [];
    const list = rowsText(rows.map(({ row }) => String(row)));
    const why = inBoth(
      `không có tên cột mà có số ở dòng ${list.replaceAll(' to ', ' đến ')}: phần thập phân bị tách ra, hay cột nháp?`,
      `has no heading and figures in row ${list}: fractions cut off, or a column of notes?`,
    );
    return [{ index, heading: '', path: [], under: undefined, max: undefined, role: { kind: 'unknown', why } }];
  });
}

const isFigure = ({ text, block }: Cell): boolean => (block?.columns ?? 1) === 1 && /^[-+]?[\d.,]*\d%?$/.test(text);

const isOpen = ({ role }: Column): boolean => role.kind === 'unknown' || role.kind === 'unlisted';

const hasFigures = ({ index }: Column, { body }: Table): boolean =>
  body.some((line) => /\d/.test(cellOf(line, index).text) && !isAbsent(cellOf(line, index).text));

const doubtOf = ({ index, heading, role }: Column, why: string): Doubt => ({
  row: letterOf(index),
  printed: heading,
  column: index,
  message: about(`cột "${heading}"`, `column "${heading}"`, why),
  takes: role.kind === 'unknown' && role.may !== undefined ? 'heading' : 'column',
});

function answer(column: Column, frame: Frame, mapping: Mapping): { column: Column; doubt?: Doubt } {
  const decision = answerTo({ row: letterOf(column.index), printed: column.heading }, mapping)?.decision;
  if (decision === undefined) return { column };
  if (decision === 'skip') return { column: { ...column, role: { kind: 'aside', why: skipped } } };
  if (decision === 'accept' && column.role.kind === 'unknown' && column.role.may !== undefined)
    return { column: { ...column, role: { kind: 'value', measure: column.role.may } } };
  if (frame.pillars.some(({ code }) => code === decision))
    return { column: { ...column, role: { kind: 'value', measure: { metric: 'score', pillar: decision } } } };
  const hint = nearestHint(nearest(decision, ['skip', ...frame.pillars.map(({ code }) => code)]));
  return { column, doubt: doubtOf(column, `has the decision "${decision}"${hint}`) };
}

/** Columns that hold the same, and a second column of names: asked of each, for the first is not always the one that counts. */
function repeated(columns: readonly Column[]): Doubt[] {
  return columns.flatMap((column) => {
    const others = columns.filter((other) => other !== column && isSame(other.role, column.role));
    if (others.length === 0) return [];
    const names = others.map(({ index, heading }) => `${letterOf(index)} "${heading}"`).join(', ');
    const [vi, en] =
      column.role.kind === 'value'
        ? [measureTerm(column.role.measure), measureName(column.role.measure)]
        : ['tên đơn vị', 'names'];
    return [
      doubtOf(
        column,
        inBoth(
          `và cột ${names} cùng là ${vi}: cột nào là kết quả được duyệt? Ghi skip cho các cột khác`,
          `and column ${names} are both ${en}: which is the approved one? Skip the others`,
        ),
      ),
    ];
  });
}

const isSame = (a: Role, b: Role): boolean =>
  a.kind === 'value' ? b.kind === 'value' && sameMeasure(a.measure, b.measure) : a.kind === 'unit' && b.kind === 'unit';

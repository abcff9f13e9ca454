import { isDefined } from '../../src/model/defined.ts';
import { unitLabel } from '../check/context.ts';
import { nearest, nearestHint, nearestOf } from '../read/nearest.ts';
import { inBoth } from './bilingual.ts';
import type { Doubt } from './doubt.ts';
import { answerTo, type Mapping } from './mapping.ts';
import { matchUnit } from './match.ts';
import { namesOf, type UnitRow } from './nameindex.ts';
import type { ReadLine } from './reading.ts';
import type { Target } from './target.ts';

/** A row and the unit it is of. */
export interface Assigned extends ReadLine {
  readonly unit: UnitRow;
  /** What stands between the printed name and the unit: a later name, a decision. */
  readonly how: string | undefined;
  /** The officer takes the figures as they are. */
  readonly accepted: boolean;
}

export interface Assignment {
  readonly rows: readonly Assigned[];
  readonly skipped: readonly ReadLine[];
  readonly doubts: readonly Doubt[];
  /** Units of which the officer has accepted that they have no row. */
  readonly accepted: readonly Doubt[];
}

/** Each row with its unit: by its printed name and district, or as the officer decided. A unit has one row. */
export function assignUnits(lines: readonly ReadLine[], target: Target, mapping: Mapping): Assignment {
  const judged = lines.map((line) => judge(line, target, mapping));
  const rows = judged.map(({ row }) => row).filter(isDefined);
  const absent = missing(rows, target);
  const isAccepted = (doubt: Doubt): boolean => answerTo(doubt, mapping)?.decision === 'accept';
  return {
    rows,
    skipped: judged.flatMap(({ skipped }) => skipped ?? []),
    doubts: [...proposed(judged, target), ...doubled(rows), ...absent.filter((doubt) => !isAccepted(doubt))],
    accepted: absent.filter(isAccepted),
  };
}

interface Judged {
  readonly row?: Assigned;
  readonly skipped?: ReadLine;
  readonly doubt?: Doubt;
  /** The name is like none of the register: it may be that of a unit that is only counted so far. */
  readonly newName?: string | undefined;
}

function judge(line: ReadLine, target: Target, mapping: Mapping): Judged {
  const answer = answerTo({ row: String(line.row), printed: line.quote }, mapping);
  const decision = answer?.decision;
  if (decision === 'skip') return { skipped: line };
  const accepted = decision === 'accept';
  const code = accepted ? answer?.unit : decision;
  const match = matchUnit(line.printed, line.place, target);
  if (code !== undefined) {
    const unit = target.units.find((row) => row.code === code);
    const how = 'unit' in match && match.unit === unit ? match.how : 'by the mapping';
    if (unit !== undefined) return { row: { ...line, unit, how, accepted } };
    const near = nearestOf(code, target.units, (row) => [row.code, ...namesOf(row)]).map(unitLabel);
    return {
      doubt: doubtOf(
        line,
        `has the decision "${code}" (expected accept, skip or the code of a ${target.level})${nearestHint([...nearest(code, ['accept', 'skip']), ...near])}`,
        undefined,
      ),
    };
  }
  if (line.struck && !accepted)
    return { doubt: doubtOf(line, struckRow(line.printed), 'unit' in match ? match.unit.code : undefined) };
  if ('unit' in match) return { row: { ...line, unit: match.unit, how: match.how, accepted } };
  const name = line.printed === '' ? 'row has figures and no name' : `"${line.printed}" ${match.fault}`;
  const doubt = doubtOf(line, name, match.near.length === 1 ? match.near[0]?.code : undefined);
  return { doubt, newName: line.printed !== '' && match.near.length === 0 ? line.printed : undefined };
}

/** Rows of new names, each with one of the units that are only counted: to be looked at, for which is which is not known. */
function proposed(judged: readonly Judged[], { units }: Target): Doubt[] {
  const taken = new Set(judged.map(({ row }) => row?.unit));
  const open = units.filter((unit) => !unit.named && !taken.has(unit)).values();
  return judged.flatMap(({ doubt, newName }) => {
    if (doubt === undefined) return [];
    const unit = newName === undefined ? undefined : open.next().value;
    if (unit === undefined) return [doubt];
    const { code } = unit;
    const message = inBoth(
      `"${newName}" không có trong danh sách đơn vị; ${code} là đơn vị chưa rõ tên: trả lời ${code} thì tên và địa chỉ của đơn vị lấy theo dòng này`,
      `${doubt.message}; with the answer ${code} that unit takes its name and address from this row`,
    );
    return [{ ...doubt, unit: code, message }];
  });
}

const struckRow = (printed: string): string =>
  inBoth(
    `tên "${printed}" bị gạch bỏ: dòng này có còn tính không?`,
    `the name "${printed}" is struck through: does the row still count?`,
  );

const doubtOf = (line: ReadLine, message: string, unit: string | undefined): Doubt => ({
  row: String(line.row),
  printed: line.quote,
  unit,
  message,
  takes: 'unit',
});

/** Rows of a unit that another row has, too: told at each of them; where all print the same figures, at all but the first. */
function doubled(rows: readonly Assigned[]): Doubt[] {
  return rows.flatMap((row) => {
    const others = rows.filter((other) => other !== row && other.unit === row.unit);
    if (others.length === 0) return [];
    if (others.every((other) => other.row > row.row && hasSameFigures(other, row))) return [];
    const lines = others.map((other) => other.row).join(', ');
    const first = others.find((other) => other.row < row.row && hasSameFigures(other, row));
    const hint = first === undefined ? '' : `; the figures are those of row ${first.row}: skip is proposed`;
    const message = `${unitLabel(row.unit)} stands in row ${lines}, too (expected once${hint})`;
    return [doubtOf(row, message, row.unit.code)];
  });
}

const hasSameFigures = (a: Assigned, b: Assigned): boolean => figuresOf(a) === figuresOf(b);
const figuresOf = ({ readings }: Assigned): string =>
  JSON.stringify(readings.map(({ column, verbatim }) => [column, verbatim]));

/** Units of the level without a row; a doubt until the officer accepts that the table has none. */
function missing(rows: readonly Assigned[], target: Target): Doubt[] {
  const found = new Set(rows.map(({ unit }) => unit));
  return target.units
    .filter((unit) => !found.has(unit))
    .map((unit): Doubt => {
      const above = unit.parent === undefined ? undefined : target.register.at(unit.parent, target.date);
      const where = target.level === 'commune' && above !== undefined ? `, ${above.full_name}` : '';
      const printed = `${unit.full_name}${where}`;
      return {
        row: 'missing',
        printed,
        unit: unit.code,
        message: `${unit.code} ${printed} has no row`,
        takes: 'accept',
      };
    });
}

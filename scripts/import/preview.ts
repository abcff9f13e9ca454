import { unitLabel } from '../check/context.ts';
import { formatProblem } from '../read/problem.ts';
import type { Annex } from './annex.ts';
import { rowsText } from './bound.ts';
import { changeText } from './change.ts';
import { measureName, type Column } from './column.ts';
import { takesText, type Doubt } from './doubt.ts';
import { differingMaxima } from './limits.ts';
import { answerTo, type Mapping } from './mapping.ts';
import type { Merged } from './merge.ts';
import { letterOf, quoteOf, type Sheet } from './sheet.ts';
import type { Target } from './target.ts';

/** What was found in an annex, line by line: the table, its columns, what was left out, what matched, what was checked. */
export function annexPreview(annex: Annex, target: Target, file: string): string[] {
  const { table, columns, body, assignment, findings } = annex;
  const last = table.body.at(-1)?.row ?? 0;
  return [
    `${file}, sheet "${table.sheet.name}", rows ${table.header[0]?.row} to ${last} → ${target.edition.meta.id}, ${target.level}, source ${target.source}`,
    'columns',
    ...columns.map((column) => `  ${letterOf(column.index)}  ${column.heading} = ${roleText(column)}`),
    ...hiddenText(annex),
    `left out: ${body.asides.length} row(s)`,
    ...body.asides.map(({ row, text, why }) => `  row ${row}: ${why}: ${text.slice(0, 80)}`),
    ...assignment.skipped.map(({ row, printed }) => `  row ${row}: skipped by the mapping: ${printed}`),
    ...matchText(annex, target),
    'checks',
    ...findings.flatMap(({ note, accepted }) => [`  ${note}`, ...accepted.map(acceptedText)]),
    ...assignment.accepted.map(acceptedText),
    ...differingMaxima(columns, target.frame).map((line) => `  ${line}`),
    ...percentText(annex),
  ];
}

/** What fails and is taken as it stands, because the mapping says so. */
const acceptedText = ({ row, message }: Doubt): string => `    accepted by the mapping [${row}]: ${message}`;

const roleText = ({ role }: Column): string => {
  if (role.kind === 'value') return measureName(role.measure);
  if (role.kind === 'order') return 'left out: running number';
  if (role.kind === 'place') return 'district';
  return 'why' in role ? `${role.kind === 'aside' ? 'left out' : 'open'}: ${role.why}` : role.kind;
};

function hiddenText({ table: { sheet } }: Annex): string[] {
  const rows = sheet.hiddenRows.map((line) => `  row ${line.row}: hidden: ${quoteOf(line).slice(0, 80)}`);
  const columns = sheet.hiddenColumns.map((column) => `  column ${letterOf(column)}: hidden`);
  if (rows.length + columns.length === 0) return [];
  return [
    'hidden rows and columns are not on paper and are left out; show them in the spreadsheet to import them',
    ...rows,
    ...columns,
  ];
}

/** How many rows match; one line for each whose print is not the name of the register. */
function matchText({ assignment: { rows } }: Annex, target: Target): string[] {
  const units = new Set(rows.map(({ unit }) => unit)).size;
  const plain = rows.filter(
    ({ unit, printed, how }) => how === undefined && (printed === unit.full_name || printed === unit.name),
  );
  return [
    `matched: ${units} of ${target.units.length} units, ${plain.length} by the name of the register`,
    ...rows
      .filter((row) => !plain.includes(row))
      .map(
        ({ row, printed, unit, how }) =>
          `  row ${row}: "${printed}" = ${unitLabel(unit)}${how === undefined ? '' : ` (${how})`}`,
      ),
  ];
}

function percentText({ assignment: { rows } }: Annex): string[] {
  const count = rows.flatMap(({ readings }) => readings).filter(({ verbatim }) => verbatim.endsWith('%')).length;
  return count === 0 ? [] : [`  per cents: ${count} figures carry a % sign; they are read as the number before it`];
}

/** What would change in results.csv. */
export function mergePreview({ added, changed, confirmed, kept, unchanged }: Merged, file: string): string[] {
  return [
    `${file}: ${added} new, ${changed.length} changed, ${unchanged + confirmed.length + kept.length} unchanged`,
    ...changed.map((change) => `  ~ ${changeText(change, '→')}`),
    ...confirmed.map((change) => `  = ${changeText(change, '=')}, kept as it is`),
    ...kept.map((change) => `  = ${changeText(change, '≠')}, kept by the mapping`),
  ];
}

/** A doubt as a problem of the annex, with what would settle it, or what it probably follows from. */
export function doubtLine(doubt: Doubt, file: string, from: Sheet['from'], mapping: Mapping): string {
  const { row, column, message, takes, follows } = doubt;
  const line = /^\d+$/.test(row) ? Number(row) : undefined;
  const at = line ?? doubt.line;
  const cell = at === undefined ? '' : `:${column === undefined ? '' : letterOf(column)}${at}`;
  const place = at === undefined ? {} : { line: at, ...(column === undefined ? {} : { column }) };
  const decision =
    (takes === 'accept' || takes === 'replace') && line === undefined ? answerTo(doubt, mapping)?.decision : undefined;
  const given = decision === undefined ? '' : ` (the decision "${decision}" is none of these)`;
  const settled =
    follows === undefined
      ? `[${row}: ${line === undefined && takes === 'accept' ? 'accept' : takesText[takes]}]${given}`
      : `[probably follows from ${follows.length === 1 ? 'row' : 'rows'} ${rowsText(follows)}: answer ${follows.length === 1 ? 'that' : 'those'} first]`;
  return formatProblem({
    ...(from === 'workbook' ? { file: `${file}${cell}` } : { file, ...place }),
    message: `${message} ${settled}`,
  });
}

import type { UnitId } from '../../src/model/ids.ts';
import { columnsOf } from '../read/columns.ts';
import { ResultRow } from '../read/editiontables.ts';
import { byKeys } from '../read/order.ts';
import type { Assigned } from './assign.ts';
import { isForeign, type Change } from './change.ts';
import type { Measure } from './column.ts';
import type { Doubt } from './doubt.ts';
import { decisionOn, isSettled, replacements } from './foreign.ts';
import type { Frame } from './frame.ts';
import type { Mapping } from './mapping.ts';
import type { UnitRow } from './nameindex.ts';
import type { Reading } from './reading.ts';
import { joinTable, rawRow, splitTable, type FileRecord } from './resultsfile.ts';
import type { Target } from './target.ts';

export interface Merged {
  readonly text: string;
  readonly added: number;
  /** Values that change, old and new. */
  readonly changed: readonly Change[];
  /** Values that another document has published alike; their rows stay as they are. */
  readonly confirmed: readonly Change[];
  /** Values of another document that the officer keeps. */
  readonly kept: readonly Change[];
  /** All that is asked of values of other documents, answered or not. */
  readonly questions: readonly Doubt[];
  /** Those of them that wait for the officer. */
  readonly doubts: readonly Doubt[];
  /** Values that stood there from the same document. */
  readonly unchanged: number;
}

const header = columnsOf(ResultRow).join(',');

/**
 * results.csv with the values of a table: what has changed is replaced where it stood, what is new comes below in the
 * order of register and framework, all other rows keep their bytes. The order of the table's rows does not matter.
 */
export function mergeResults(
  before: string | undefined,
  rows: readonly Assigned[],
  target: Target,
  mapping: Mapping,
): Merged {
  const file = splitTable(before === undefined || before.trim() === '' ? `${header}\n` : before);
  const fresh = new Map(
    rows.flatMap((row) =>
      row.readings.map((reading) => [keyOf(row.unit.code, reading.measure), { row, reading }] as const),
    ),
  );
  const changed: Change[] = [];
  const confirmed: Change[] = [];
  const kept: Change[] = [];
  const foreign = file.records.flatMap((record) => {
    const found = fresh.get(recordKey(record));
    if (found === undefined || isSame(record, found.reading)) return [];
    return [changeOf(record, found.row.unit, found.reading, target.source)].filter(isForeign);
  });
  const questions = replacements(foreign);
  let unchanged = 0;
  const all = file.records.map((record) => {
    const key = recordKey(record);
    const found = fresh.get(key);
    if (found === undefined) return record.raw;
    fresh.delete(key);
    const change = changeOf(record, found.row.unit, found.reading, target.source);
    if (isSame(record, found.reading)) {
      if (isForeign(change)) confirmed.push(change);
      else unchanged += 1;
      return record.raw;
    }
    if (isForeign(change) && decisionOn(change, questions, mapping) === 'skip') {
      kept.push(change);
      return record.raw;
    }
    changed.push(change);
    return rawRow(file, cellsOf(found.row, found.reading, target.source));
  });
  const added = [...fresh.values()]
    .sort(byKeys(({ row, reading }) => orderOf(row.unit, reading.measure, target)))
    .map(({ row, reading }) => rawRow(file, cellsOf(row, reading, target.source)));
  const text =
    changed.length === 0 && added.length === 0 && before !== undefined ? before : joinTable(file, [...all, ...added]);
  return {
    text,
    added: added.length,
    changed,
    confirmed,
    kept,
    unchanged,
    questions,
    doubts: questions.filter((question) => !isSettled(question, mapping)),
  };
}

const keyOf = (unit: UnitId | string, { metric, pillar = '', indicator = '' }: Measure): string =>
  JSON.stringify([unit, metric, pillar, indicator]);

const recordKey = ({ cells }: FileRecord): string =>
  JSON.stringify([cells['unit'], cells['metric'], cells['pillar'] ?? '', cells['indicator'] ?? '']);

const isSame = ({ cells }: FileRecord, { value, verbatim }: Reading): boolean =>
  value === undefined
    ? cells['value'] === '' && cells['value_verbatim'] === verbatim
    : cells['value'] !== '' && Number(cells['value']) === value;

const changeOf = ({ cells }: FileRecord, unit: UnitRow, { measure, verbatim }: Reading, source: string): Change => ({
  unit,
  measure,
  old: { verbatim: cells['value_verbatim'] ?? '', source: cells['source'] ?? '' },
  fresh: { verbatim, source },
});

/** One row of results.csv. The notes stay empty: the annex says no more than its figures. */
const cellsOf = (row: Assigned, { measure, value, verbatim }: Reading, source: string): Record<string, string> => ({
  unit: row.unit.code,
  metric: measure.metric,
  pillar: measure.pillar ?? '',
  indicator: measure.indicator ?? '',
  value: value === undefined ? '' : plain(value),
  value_verbatim: verbatim,
  source,
  quote: row.quote,
});

/** A number with a dot and without exponent. */
const plain = (value: number): string =>
  new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 12 }).format(value);

/** Order of a new row: by unit, then the total, the pillars and their indicators as the framework has them, score first. */
function orderOf(unit: UnitRow, { metric, pillar, indicator }: Measure, { units, frame }: Target): (number | string)[] {
  return [
    units.indexOf(unit),
    pillarPlace(pillar, frame),
    indicatorPlace(pillar, indicator, frame),
    metric === 'score' ? 0 : 1,
  ];
}

const pillarPlace = (pillar: string | undefined, { pillars }: Frame): number =>
  pillar === undefined ? -1 : pillars.findIndex(({ code }) => code === pillar);

const indicatorPlace = (pillar: string | undefined, indicator: string | undefined, { indicators }: Frame): number =>
  indicator === undefined ? -1 : indicators.findIndex((one) => one.pillar === pillar && one.code === indicator);

/** Targets as printed, read into operator, value and unit; status, gap and attainment recomputed. */
import { formatSigned } from '../../src/model/format.ts';
import { Level } from '../../src/model/ids.ts';
import { inEachLanguage, isSourceLanguage, sourceLocale } from '../../src/model/languages.ts';
import type { Target, TargetStatus } from '../../src/model/targets.ts';
import { inEveryLanguage, sourceText, type Texts, type Translatable } from '../../src/model/texts.ts';
import { number, recomputed } from '../figure/values.ts';
import { goalDay } from '../lookup/goaleditions.ts';
import { resolve, type UnitRegister } from '../lookup/units.ts';
import { byKeys } from '../read/order.ts';
import type { DataSet } from '../read/tables.ts';
import { listedItems, translatedItems } from '../read/targetitems.ts';
import { parseNote, parseResult, parseTarget, type ParsedTarget } from '../read/targettables.ts';

type Row = DataSet['targets'][number];

const hasResult = (printed: string | undefined): printed is string => printed !== undefined && !/^[-–]$/.test(printed);

/** Whether a result cannot be true: a share of people, households or units is at most the whole of them. */
const isImpossible = ({ share_of, target_printed }: Row, result: number | undefined): boolean =>
  share_of !== undefined &&
  parseTarget(sourceText(target_printed)).unit === '%' &&
  result !== undefined &&
  result > 100;

/**
 * Status from figures alone: met when the result reaches the target (passes it, for "trên"). A result that cannot be true
 * reaches nothing.
 */
export function recomputeStatus(
  target: ParsedTarget,
  printed: string | undefined,
  result: number | undefined,
  impossible = false,
): TargetStatus {
  if (!hasResult(printed)) return 'no-data';
  if (target.value === undefined || result === undefined || impossible) return 'not-computable';
  const met = target.operator === '>' ? result > target.value : result >= target.value;
  return met ? 'met' : 'missed';
}

function itemsOf({ target_printed: target, result_printed: result }: Row): Target['items'] {
  const [wanted, done] = [listedItems(sourceText(target)), listedItems(sourceText(result))];
  if (wanted.length < 2 || done.length === 0) return undefined;
  return { wanted, done, told: toldItems(target, wanted) };
}

/** The items of a list in every language, where it is translated. */
function toldItems(list: Translatable | undefined, wanted: readonly string[]): Texts[] | undefined {
  if (list === undefined || typeof list === 'string') return undefined;
  const told = inEachLanguage((locale) => (isSourceLanguage(locale) ? wanted : translatedItems(list[locale])));
  return wanted.map((item, i) => inEachLanguage((locale) => told[locale][i] ?? item));
}

/** A status with its grade: none where there is nothing to work one out from. */
interface Judged {
  readonly status: TargetStatus;
  readonly grade?: 'published' | 'recomputed' | undefined;
}

/** Grade of a status that figures or words of the row give. */
const gradeOf = (status: TargetStatus): 'recomputed' | undefined =>
  status === 'met' || status === 'missed' ? 'recomputed' : undefined;

const judged = (status: TargetStatus): Judged => ({ status, grade: gradeOf(status) });

/**
 * The reading that takes every word of the target: a list is met only when every item of it is done. Where there is
 * nothing to compare, the printed status is passed on, and stays what it is: published.
 */
function readStrictly(
  printed: TargetStatus | undefined,
  recomputed: TargetStatus,
  items: Target['items'],
  impossible: boolean,
): Judged {
  if (impossible) return judged('not-computable');
  if (items) return judged(items.wanted.every((item) => items.done.includes(item)) ? 'met' : 'missed');
  return recomputed === 'not-computable' && printed !== undefined
    ? { status: printed, grade: 'published' }
    : judged(recomputed);
}

/** The level of which a row counts all units at once: the annex names such rows alike. */
function levelOf({ edition, name }: Row, editions: DataSet['targetEditions']): Target['level'] {
  const names = editions.find(({ id }) => id === edition)?.levels ?? {};
  return Level.options.find((level) => names[level] === name);
}

function scoreTarget(row: Row, data: DataSet, register: UnitRegister): Target {
  const group = data.groups.find(({ edition, code }) => edition === row.edition && code === row.group);
  const [printed, notePrinted] = [sourceText(row.result_printed), sourceText(row.note_printed)];
  const parsed = parseTarget(sourceText(row.target_printed));
  const result = parseResult(printed);
  const note = notePrinted === undefined ? undefined : parseNote(notePrinted);
  if (notePrinted !== undefined && !note) throw new Error(`target ${row.id}: note "${notePrinted}" holds no status`);
  const impossible = isImpossible(row, result);
  const status = recomputeStatus(parsed, printed, result, impossible);
  const items = itemsOf(row);
  const strict = readStrictly(note?.status, status, items, impossible);
  const both = parsed.value !== undefined && result !== undefined ? { target: parsed.value, result } : undefined;
  return {
    id: row.id,
    edition: row.edition,
    order: row.order,
    group: { code: row.group, name: group?.name ?? inEachLanguage(() => row.group) },
    heading: row.heading,
    name: row.name,
    fullName: row.name_full,
    agencies: row.agencies.map((code) => resolve(register, code, goalDay(data, row.edition))),
    agencyPrinted: row.agency_printed ?? '',
    level: levelOf(row, data.targetEditions),
    targetPrinted: row.target_printed ?? '',
    operator: parsed.operator,
    targetValue: parsed.value,
    unit: parsed.unit,
    result: hasResult(printed)
      ? { grade: 'published', value: result, verbatim: printed, sources: row.source, quote: row.quote }
      : undefined,
    resultTold: typeof row.result_printed === 'string' ? undefined : row.result_printed,
    notePrinted: row.note_printed,
    shareOf: inEveryLanguage(row.share_of),
    impossible,
    statusPrinted: note?.status,
    gapPrinted: note?.gap,
    statusRecomputed: status,
    items,
    statusStrict: strict.status,
    statusGrades: { statusRecomputed: gradeOf(status), statusStrict: strict.grade },
    gap:
      both &&
      recomputed(
        both.result - both.target,
        `${number(both.result)} − ${number(both.target)} = ${formatSigned(both.result - both.target, sourceLocale)}`,
        row.source,
      ),
    attainment:
      both &&
      recomputed((100 * both.result) / both.target, `${number(both.result)} / ${number(both.target)}`, row.source),
    source: row.source[0],
    quote: row.quote,
    note: inEveryLanguage(row.note),
  };
}

/** The targets of each edition in printed order. Source of the rules: columns "Mục tiêu", "KQTH" and "Ghi chú" of the annex. */
export const scoreTargets = (data: DataSet, register: UnitRegister): Target[] =>
  data.targets.map((row) => scoreTarget(row, data, register)).sort(byKeys(({ edition, order }) => [edition, order]));

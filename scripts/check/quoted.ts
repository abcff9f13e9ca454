import { sourceText } from '../../src/model/texts.ts';
import { numbersIn, numberReadings } from '../figure/numbers.ts';
import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import { QuotedAs } from '../read/quotedas.ts';
import type { DataSet } from '../read/tables.ts';
import { enumerates, spells } from './spelled.ts';
import { standsIn } from './standsin.ts';

/** A number of a row, its printed form, or both, each with its column. */
interface Figure {
  readonly number?: readonly [column: string, value: number | undefined];
  readonly print?: readonly [column: string, words: string | undefined];
}

/** A row that keeps figures beside the words they were read from. */
interface Vouched {
  readonly row: {
    readonly at: RowLocation;
    readonly quote?: string | undefined;
    readonly quoted_as?: QuotedAs | undefined;
  };
  readonly figures: readonly Figure[];
}

/**
 * A value must stand in the quote of its own row: as a whole number of it, and so must its printed form, word by word. What
 * a quote says without the number itself ("xếp thứ nhất") is declared in `quoted_as`, and only there where it is needed.
 */
export function checkQuoted(data: DataSet): Problem[] {
  return vouched(data).flatMap((row) => [
    ...needlessDeclaration(row),
    ...row.figures.flatMap((one) => fault(row, one)),
  ]);
}

function needlessDeclaration({ row, figures }: Vouched): Problem[] {
  const { quote, quoted_as } = row;
  if (quote === undefined || quoted_as === undefined) return [];
  const printed = numbersIn(quote);
  if (figures.some(({ number }) => number?.[1] !== undefined && !printed.has(Math.abs(number[1])))) return [];
  return [problemAt(row, 'quoted_as', `quoted_as "${quoted_as}" is not needed (the quote prints the number)`)];
}

function fault({ row }: Vouched, { number, print }: Figure): Problem[] {
  const { quote, quoted_as } = row;
  if (quote === undefined) return [];
  const [column, value] = number ?? [];
  const [printColumn, words] = print ?? [];
  if (column !== undefined && value !== undefined && agrees(value, words)) {
    const message = absence(`${column} ${value}`, value, quoted_as, words ?? quote, quote);
    if (message !== undefined) return [problemAt(row, column, message)];
  }
  if (printColumn === undefined || words === undefined || standsIn(words, quote)) return [];
  return [problemAt(row, printColumn, `${printColumn} "${words}" does not stand in its quote, "${shortened(quote)}"`)];
}

/** False where number and print contradict each other already, which `checkVerbatim` tells. */
function agrees(value: number, words: string | undefined): boolean {
  const numbers = numberReadings(words?.replace(/\s*%$/, '') ?? '');
  return numbers.length === 0 || numbers.includes(value);
}

/** What is wrong with a number that its quote does not print; undefined where the quote prints or says it. */
function absence(
  named: string,
  value: number,
  quotedAs: QuotedAs | undefined,
  words: string,
  quote: string,
): string | undefined {
  const printed = numbersIn(quote);
  if (printed.has(Math.abs(value))) return undefined;
  if (quotedAs === 'words' && !spells(words, value)) return `${named} is not what "${shortened(words)}" says in words`;
  if (quotedAs === 'count' && !enumerates(words, value)) return `${named} is not how many "${shortened(words)}" names`;
  if (quotedAs !== undefined) return undefined;
  const shown = [...printed].slice(0, 6).join(', ');
  const hint = `it prints ${shown || 'no number'}; what it says without the number is declared in quoted_as: ${declared}`;
  return `${named} does not stand in its quote, "${shortened(quote)}" (${hint})`;
}

const declared = QuotedAs.options.join(', ');
const longest = 80;
const shortened = (quote: string): string => (quote.length > longest ? `${quote.slice(0, longest)} …` : quote);

type Cell<T> = readonly [column: string, cell: T | undefined];
const number = (...cell: Cell<number>): Figure => ({ number: cell });
const words = (...cell: Cell<string>): Figure => ({ print: cell });
const both = (number: Cell<number>, print: Cell<string>): Figure => ({ number, print });

type Valued = { readonly value?: number | undefined; readonly value_verbatim?: string | undefined };
const valueOf = (row: Valued): Figure => both(['value', row.value], ['value_verbatim', row.value_verbatim]);

/** Every row of the data that has both figures and a quote. */
const vouched = (data: DataSet): Vouched[] => [
  ...data.frameworks
    .flatMap(({ pillars }) => pillars)
    .map((row) => ({ row, figures: [number('max_points', row.max_points), number('weight', row.weight)] })),
  ...data.frameworks
    .flatMap(({ indicators }) => indicators)
    .map((row) => ({ row, figures: [number('max_points', row.max_points)] })),
  ...data.editions.flatMap(({ results }) => results).map((row) => ({ row, figures: [valueOf(row)] })),
  ...data.editions
    .flatMap(({ statements }) => statements)
    .map((row) => ({ row, figures: [valueOf(row), number('low', row.low), number('high', row.high)] })),
  ...data.afterMerger.map((row) => ({ row, figures: [valueOf(row), number('rank', row.rank)] })),
  ...data.targets.map((row) => ({
    row,
    figures: [
      words('agency_printed', row.agency_printed),
      words('target_printed', sourceText(row.target_printed)),
      words('result_printed', sourceText(row.result_printed)),
      words('note_printed', sourceText(row.note_printed)),
    ],
  })),
  ...data.tasks.map((row) => ({ row, figures: [words('leads_printed', row.leads_printed)] })),
  ...data.taskTargets.map((row) => ({ row, figures: [words('printed', sourceText(row.printed))] })),
  ...data.baselines.map((row) => ({
    row,
    figures: [
      both(['score', row.score], ['score_verbatim', row.score_verbatim]),
      both(['percent', row.percent], ['percent_verbatim', row.percent_verbatim]),
      number('max_points', row.max_points),
    ],
  })),
  // A claim may put together what its quote prints apart: only its number is looked for.
  ...data.claims.map((row) => ({ row, figures: [number('printed_value', row.printed_value)] })),
  ...data.operands.flatMap((row) => (row.value === undefined ? [] : [{ row, figures: [operand(row.value, row)] }])),
];

/** An operand may be any text; only numbers are looked for. */
const operand = (value: string, row: DataSet['operands'][number]): Figure =>
  valueOf({
    value: /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined,
    value_verbatim: sourceText(row.value_verbatim),
  });

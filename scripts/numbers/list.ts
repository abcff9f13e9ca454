/** The list of all numbers of a document, with what was decided about each. */
import Papa from 'papaparse';
import { numberTokens } from '../../src/model/tokens.ts';
import { contextOf, folded } from './context.ts';
import { evident } from './omission.ts';

interface NumberRow {
  /** Place among the numbers of the text, from 1. */
  readonly n: number;
  readonly number: string;
  readonly context: string;
  /** Why the site need not show it; empty: it must stand on a page. */
  readonly omitted: string;
}

const columns = ['n', 'number', 'context', 'omitted'] as const;

/** Each number of a text by its order. `decided` are the rows of an older list: what they say of the same place stays. */
export function numbersOf(text: string, decided: readonly NumberRow[] = []): NumberRow[] {
  const whole = folded(text);
  const left = Map.groupBy(decided, ({ number, context }) => `${number} ${context}`);
  return numberTokens(whole).map((token, i) => {
    const context = contextOf(whole, token);
    const known = left.get(`${token.number} ${context}`)?.shift();
    const omitted = known === undefined ? (evident(token.number, context) ?? '') : known.omitted;
    return { n: i + 1, number: token.number, context, omitted };
  });
}

/** A list as CSV. */
export const listText = (rows: readonly NumberRow[]): string =>
  `${Papa.unparse({ fields: [...columns], data: rows.map((row) => columns.map((column) => row[column])) }, { newline: '\n' })}\n`;

/** Reads what `listText` writes. */
export const readList = (csv: string): NumberRow[] =>
  Papa.parse<Record<(typeof columns)[number], string>>(csv, { header: true, skipEmptyLines: true }).data.map((row) => ({
    ...row,
    n: Number(row.n),
  }));

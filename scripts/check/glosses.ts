/** Translations of printed cells: they say no number that the print does not, and name the items of a list in its order. */
import { isSourceLanguage, locales } from '../../src/model/languages.ts';
import { sourceText, textColumn, type Translatable } from '../../src/model/texts.ts';
import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { listedItems, translatedItems } from '../read/targetitems.ts';
import { foreignFigures } from './reportfigures.ts';

interface Printed {
  readonly row: { readonly at: RowLocation };
  readonly column: string;
  readonly text: Translatable | undefined;
}

/** Every fault of a printed cell's translations. */
export const checkGlosses = (data: DataSet): Problem[] =>
  printedCells(data).flatMap(({ row, column, text }) => {
    if (text === undefined || typeof text === 'string') return [];
    const print = sourceText(text);
    return locales
      .filter((locale) => !isSourceLanguage(locale))
      .flatMap((locale) => {
        const name = textColumn(column, locale);
        const [foreign] = foreignFigures(text[locale], locale, print);
        const [items, told] = [listedItems(print), translatedItems(text[locale])];
        return [
          ...(foreign === undefined
            ? []
            : [problemAt(row, name, `${name} says ${foreign}, which ${column} "${print}" does not print`)]),
          ...(items.length < 2 || items.length === told.length
            ? []
            : [
                problemAt(
                  row,
                  name,
                  `${name} names ${told.length} items, ${column} ${items.length} (expected as many, after a colon, with commas between them)`,
                ),
              ]),
        ];
      });
  });

const printedCells = (data: DataSet): Printed[] => [
  ...data.targets.flatMap((row) => [
    { row, column: 'target_printed', text: row.target_printed },
    { row, column: 'result_printed', text: row.result_printed },
    { row, column: 'note_printed', text: row.note_printed },
  ]),
  ...data.tasks.map((row) => ({ row, column: 'deadline', text: row.deadline })),
  ...data.taskTargets.map((row) => ({ row, column: 'printed', text: row.printed })),
  ...data.claims.map((row) => ({ row, column: 'printed', text: row.printed })),
  ...data.operands.map((row) => ({ row, column: 'value_verbatim', text: row.value_verbatim })),
];

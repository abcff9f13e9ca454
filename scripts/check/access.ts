import { locales } from '../../src/model/languages.ts';
import { textColumn } from '../../src/model/texts.ts';
import { problemAt } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { Context } from './context.ts';
import { foreignFigures } from './reportfigures.ts';

/** Steps to ask for a document: their law is a document of ours, and a period we tell stands in the article's own words. */
export const checkAccess = ({ data, sourceIds }: Context): Problem[] =>
  data.access.flatMap((row) => [
    ...(sourceIds.has(row.law)
      ? []
      : [
          problemAt(
            row,
            'law',
            `law "${row.law}" is not in sources.csv${nearestHint(nearest(row.law, [...sourceIds]))}`,
          ),
        ]),
    ...locales.flatMap((locale) => {
      const column = textColumn('text', locale);
      return foreignFigures(row.text[locale], locale, row.quote).map((value) =>
        problemAt(row, column, `${column} has the figure ${value}, which its quote has not`),
      );
    }),
  ]);

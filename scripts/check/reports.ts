import { locales } from '../../src/model/languages.ts';
import { textColumn } from '../../src/model/texts.ts';
import { numberReadings } from '../figure/numbers.ts';
import { provinceOfFolder } from '../lookup/provinces.ts';
import { problemAt } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { Reports } from '../read/reporttables.ts';
import type { Context } from './context.ts';
import { foreignFigures, printedFigure } from './reportfigures.ts';
import { standsIn } from './standsin.ts';
import { translationFaults } from './translated.ts';

type PassageRow = Reports['passages'][number];
type FigureRow = Reports['figures'][number];

/** What reports say: topics, leads and passages exist; every figure of ours stands in the quote it is about. */
export const checkReports = (context: Context): Problem[] =>
  context.data.reports.flatMap((own) => [
    ...folderFaults(own, context),
    ...own.passages.flatMap((row) => [
      ...topicFaults(row, context),
      ...leadFaults(row),
      ...gistFaults(row),
      ...translationFaults(row, 'note'),
    ]),
    ...own.figures.flatMap((row) => [
      ...figureFaults(row, own.passages),
      ...translationFaults(row, 'unit'),
      ...translationFaults(row, 'note'),
    ]),
  ]);

function folderFaults(own: Reports, { data }: Context): Problem[] {
  if (provinceOfFolder(data, own.folder) !== undefined) return [];
  const message = 'lies in no folder of a province (expected like data/ninh-binh/reports/passages.csv)';
  return [{ file: `${own.folder}/passages.csv`, message }];
}

function topicFaults(row: PassageRow, { data }: Context): Problem[] {
  const codes = data.topics.map(({ code }) => code);
  if (codes.includes(row.topic)) return [];
  const hint = nearestHint(nearest(row.topic, codes));
  return [problemAt(row, 'topic', `topic "${row.topic}" is not in topics.csv${hint}`)];
}

/** Leads stand beside the words that name them; that they are units is checked with those of the plan. */
const leadFaults = (row: PassageRow): Problem[] =>
  row.leads === undefined || row.leads_printed !== undefined
    ? []
    : [problemAt(row, 'leads_printed', 'leads_printed is empty (expected the words that name the leads)')];

/** A gist says nothing that its quote does not say; of figures, this can be checked. */
const gistFaults = (row: PassageRow): Problem[] =>
  locales.flatMap((locale) => {
    const column = textColumn('gist', locale);
    return foreignFigures(row.gist[locale], locale, row.quote).map((value) =>
      problemAt(row, column, `${column} has the figure ${value}, which its quote has not`),
    );
  });

function figureFaults(row: FigureRow, passages: Reports['passages']): Problem[] {
  const passage = passages.find(({ id }) => id === row.passage);
  if (passage === undefined) {
    const hint = nearestHint(
      nearest(
        row.passage,
        passages.map(({ id }) => id),
      ),
    );
    return [problemAt(row, 'passage', `passage "${row.passage}" is not in passages.csv${hint}`)];
  }
  const { value_verbatim: printed } = row;
  if (!standsIn(printed, passage.quote))
    return [
      problemAt(row, 'value_verbatim', `value_verbatim "${printed}" does not stand in the quote of ${passage.id}`),
    ];
  return valueFaults(row);
}

/** The number is the first one that is printed, or is left out with a note that says why. */
function valueFaults(row: FigureRow): Problem[] {
  const { value, value_verbatim: printed, note } = row;
  const figure = printedFigure(printed);
  if (figure === undefined)
    return [
      problemAt(row, 'value_verbatim', `value_verbatim "${printed}" holds no number (expected like khoảng 700.000)`),
    ];
  if (value === undefined)
    return note === undefined ? [problemAt(row, 'value', 'value is empty and note does not say why')] : [];
  const numbers = numberReadings(figure);
  if (numbers.includes(value)) return [];
  const expected = numbers.length === 0 ? 'none' : numbers.join(' or ');
  return [problemAt(row, 'value', `value ${value} is not what is printed, "${printed}" (expected ${expected})`)];
}

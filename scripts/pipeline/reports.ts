/** Passages of reports as the site shows them, each with its topic and its figures. */
import { inEachLanguage } from '../../src/model/languages.ts';
import type { Passage, PassageFigure } from '../../src/model/scored.ts';
import { inEveryLanguage } from '../../src/model/texts.ts';
import { provinceOfFolder } from '../lookup/provinces.ts';
import { resolve, type UnitRegister } from '../lookup/units.ts';
import type { Reports } from '../read/reporttables.ts';
import type { DataSet } from '../read/tables.ts';

type PassageRow = Reports['passages'][number];
type FigureRow = Reports['figures'][number];

const scoreFigure = (row: FigureRow, { source, quote }: PassageRow): PassageFigure => ({
  id: row.id,
  label: row.label,
  value: {
    grade: 'published',
    value: row.value,
    verbatim: row.value_verbatim,
    sources: source,
    quote,
    note: row.note,
  },
  unit: inEveryLanguage(row.unit),
});

/** All passages by folder and order. The check stage has seen to it that provinces, topics, leads and passages exist. */
export const scoreReports = (data: DataSet, register: UnitRegister): Passage[] =>
  data.reports.flatMap((own) => {
    const home = provinceOfFolder(data, own.folder);
    if (home === undefined) throw new Error(`${own.folder} is of no province of provinces.csv`);
    return own.passages.map((row) => {
      const topic = data.topics.find(({ code }) => code === row.topic);
      return {
        id: row.id,
        province: home.id,
        order: row.order,
        section: row.section,
        topic: {
          code: row.topic,
          order: topic?.order ?? 0,
          name: topic?.name ?? inEachLanguage(() => row.topic),
        },
        sense: row.sense,
        gist: row.gist,
        leads: (row.leads ?? []).map((code) => resolve(register, code, home.asOf)),
        leadsPrinted: row.leads_printed,
        figures: own.figures.filter(({ passage }) => passage === row.id).map((figure) => scoreFigure(figure, row)),
        sources: row.source,
        quote: row.quote,
        note: inEveryLanguage(row.note),
      };
    });
  });

/** Passages of reports as the site shows them, each with its topic and its figures. */
import type { Texts, Passage, PassageFigure } from '../../src/model/scored.ts';
import type { DataSet } from '../read/tables.ts';
import { provinceOfFolder } from '../lookup/provinces.ts';
import { resolve, type UnitRegister } from '../lookup/units.ts';
import type { Reports } from '../read/reporttables.ts';

type PassageRow = Reports['passages'][number];
type FigureRow = Reports['figures'][number];

const pair = (vi: string | undefined, en: string | undefined): Texts | undefined =>
  vi === undefined ? undefined : { vi, en: en ?? vi };

const scoreFigure = (row: FigureRow, { source, quote }: PassageRow): PassageFigure => ({
  id: row.id,
  label: { vi: row.label, en: row.label_en },
  value: {
    grade: 'published',
    value: row.value,
    verbatim: row.value_verbatim,
    sources: source,
    quote,
    note: row.note,
    noteEn: row.note_en,
  },
  unit: pair(row.unit, row.unit_en),
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
          name: { vi: topic?.name ?? row.topic, en: topic?.name_en ?? row.topic },
        },
        sense: row.sense,
        gist: { vi: row.gist, en: row.gist_en },
        leads: (row.leads ?? []).map((code) => resolve(register, code, home.asOf)),
        leadsPrinted: row.leads_printed,
        figures: own.figures.filter(({ passage }) => passage === row.id).map((figure) => scoreFigure(figure, row)),
        sources: row.source,
        quote: row.quote,
        note: pair(row.note, row.note_en),
      };
    });
  });

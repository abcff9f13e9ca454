/** Passages of reports as the site shows them, each with its topic and its figures. */
import type { Bilingual, Passage, PassageFigure } from '../../src/model/scored.ts';
import type { DataSet } from '../read/tables.ts';
import { provinceOfReports } from '../lookup/reports.ts';
import { resolve, scorecardDate, type UnitRegister } from '../lookup/units.ts';
import type { Reports } from '../read/reporttables.ts';

type PassageRow = Reports['passages'][number];
type FigureRow = Reports['figures'][number];

const pair = (vi: string | undefined, en: string | undefined): Bilingual | undefined =>
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

/** All passages by folder and order. The check stage has seen to it that topics, leads and passages exist. */
export const scoreReports = ({ topics, reports }: DataSet, register: UnitRegister): Passage[] =>
  reports.flatMap((own) =>
    own.passages.map((row) => {
      const topic = topics.find(({ code }) => code === row.topic);
      return {
        id: row.id,
        province: provinceOfReports(own) ?? '',
        order: row.order,
        section: row.section,
        topic: {
          code: row.topic,
          order: topic?.order ?? 0,
          name: { vi: topic?.name ?? row.topic, en: topic?.name_en ?? row.topic },
        },
        sense: row.sense,
        gist: { vi: row.gist, en: row.gist_en },
        leads: (row.leads ?? []).map((code) => resolve(register, code, scorecardDate)),
        leadsPrinted: row.leads_printed,
        figures: own.figures.filter(({ passage }) => passage === row.id).map((figure) => scoreFigure(figure, row)),
        sources: row.source,
        quote: row.quote,
        note: pair(row.note, row.note_en),
      };
    }),
  );

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { scoreAll } from '../../scripts/pipeline/pipeline.ts';
import { readData } from '../../scripts/read/dataset.ts';
import { columnWords } from '../kinds/data/columnwords.ts';
import { EditionId } from '../model/ids.ts';
import { verdicts, type Scored } from '../model/scored.ts';
import { downloads } from './catalogue.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import type { DownloadData } from './table.ts';

const rankingHeader =
  'unit_id,unit_name,level,parent_id,score,score_grade,score_low,score_high,rank,rank_grade,rank_low,rank_high,sources,simulated,rank_range_low,rank_range_high,score_printed,score_source_standing,rank_source_standing';
const targetHeader =
  'target_id,group,name,agency,target_printed,operator,target_value,unit,result_printed,result_value,status_printed,status_recomputed,gap,sources,source_standing';

/** Rows of each file that the documents fix. */
const fixedRows: Record<string, number> = {
  'so-nganh': 18,
  huyen: 8,
  xa: 143,
  'viet-nam-dti': 63,
  'muc-tieu': 28,
};

const files = readdirSync('data', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const known = new Set(files);
const data: DownloadData & Pick<Scored, 'provinces' | 'goal-editions'> = scoreAll(
  readData(
    (path) => (known.has(path) ? readFileSync(path) : undefined),
    () => files,
  ).data,
);

/** Of a grade: whether the value, its low and its high end must be there. */
const lawOf = (grade: unknown): boolean[] =>
  grade === 'bounded'
    ? [false, true, true]
    : grade === 'unpublished' || grade === undefined
      ? [false, false, false]
      : [true, false, false];

const catalogue = downloads(data.rankings, data.reports, data.provinces, data['goal-editions']);

describe('the files of the catalogue', () => {
  it.each(catalogue.map((download) => [download.name, download] as const))('%s', (name, { family, make }) => {
    const table = make(data);
    const csv = toCsv(table);
    const [header, ...rows] = Papa.parse<string[]>(csv.trimEnd()).data;
    const objects = JSON.parse(toJson(table)) as Record<string, unknown>[];

    if (family === 'ranking') expect(header?.join(',')).toBe(rankingHeader);
    if (family === 'targets') expect(header?.join(',')).toBe(targetHeader);
    for (const [part, count] of Object.entries(fixedRows)) if (name.includes(part)) expect(rows).toHaveLength(count);

    expect(header).toEqual(Object.keys(columnWords[family]));

    expect(csv).not.toMatch(/\b(NaN|undefined|null|\[object)\b/);
    expect(csv).toBe(csv.normalize('NFC'));
    expect(rows.every((row) => row.length === header?.length)).toBe(true);
    const ids = rows.map((row) => (family === 'plan' || family === 'reports' ? row.join() : row[0]));
    expect(new Set(ids).size).toBe(rows.length);

    // The apostrophe before a formula is the only difference between the formats.
    const plain = objects.map((object) => Object.values(object).map((cell) => String(cell ?? '')));
    expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(plain);
    expect(
      rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell.replace(',', '.')))),
    ).toEqual([]);
  });

  it('never gives a number to what is unpublished, and never a point to what is bounded', () => {
    for (const { family, make } of catalogue.filter((download) => download.family === 'ranking')) {
      const { columns, rows } = make(data);
      const at = (row: (typeof rows)[number], column: string) => row[columns.indexOf(column)];
      for (const row of rows)
        for (const value of ['score', 'rank']) {
          const grade = at(row, `${value}_grade`);
          const point = at(row, value);
          const bounds = [at(row, `${value}_low`), at(row, `${value}_high`)];
          if (grade === 'unpublished') expect([point, ...bounds], family).toEqual([undefined, undefined, undefined]);
          if (grade === 'bounded')
            expect([point, ...bounds.map((b) => typeof b)]).toEqual([undefined, 'number', 'number']);
          if (grade === 'published') expect(at(row, 'sources')).toBeTruthy();
        }
      expect(rows.every((row) => at(row, 'simulated') === false)).toBe(true);
    }
  });

  it('says of every printed score and rank where it was read, and of no other', () => {
    const standings = new Map<string, string>(data.sources.map(({ id, standing }) => [id, standing]));
    for (const { rows, id } of data.rankings) {
      const { columns, rows: lines } = catalogue.find(({ ranking }) => ranking === id)?.make(data) ?? {
        ...{ columns: [], rows: [] },
      };
      const at = (row: (typeof lines)[number], column: string) => row[columns.indexOf(column)];
      for (const [i, row] of rows.entries())
        for (const key of ['score', 'rank'] as const) {
          const value = row[key];
          const wanted = value.grade === 'published' ? standings.get(value.sources[0] ?? '') : undefined;
          expect(at(lines[i] ?? [], `${key}_source_standing`), `${id} ${row.unit}`).toBe(wanted);
        }
    }
  });

  it('says last of every passage where it was read', () => {
    const standings = new Map<string, string>(data.sources.map(({ id, standing }) => [id, standing]));
    const tables = catalogue.filter(({ family }) => family === 'reports').map(({ make }) => make(data));
    for (const { columns, rows } of tables) {
      expect(columns.at(-1)).toBe('source_standing');
      const read = rows.map((row) => String(row[columns.indexOf('sources')]).split(';')[0] ?? '');
      expect(rows.map((row) => row.at(-1))).toEqual(read.map((id) => standings.get(id)));
    }
    expect(new Set(tables.flatMap(({ rows }) => rows.map((row) => row.at(-1))))).toContain('press');
  });

  it.each(catalogue.map((download) => [download.name, download] as const))(
    'a grade belongs to what is there: %s',
    (_, { make }) => {
      const { columns, rows } = make(data);
      for (const column of columns.filter((name) => name.endsWith('_grade'))) {
        const value = column.slice(0, -'_grade'.length);
        for (const row of rows) {
          const [grade, point, low, high] = [column, value, `${value}_low`, `${value}_high`].map(
            (name) => row[columns.indexOf(name)],
          );
          expect(lawOf(grade), `${String(row[0])} ${column}`).toEqual(
            [point, low, high].map((cell) => cell !== undefined),
          );
        }
      }
    },
  );

  it('gives the range of a rank under moved weights, the rank that the ranking has in it or not', () => {
    for (const name of ['viet-nam-dti-2022', 'viet-nam-dti-2023', 'ninh-binh-pdti-2023-huyen']) {
      const { columns, rows } = catalogue.find((download) => download.name === name)?.make(data) ?? {
        columns: [],
        rows: [],
      };
      const ranking = data.rankings.find(({ id }) =>
        id.replaceAll('/', '-').startsWith(name.replace('-huyen', '-district')),
      );
      const [low, high] = ['rank_range_low', 'rank_range_high'].map((column) => columns.indexOf(column)) as [
        number,
        number,
      ];
      expect(rows.map((row) => [row[low], row[high]])).toEqual(
        ranking?.rows.map(({ rankRange }) => [rankRange?.low, rankRange?.high]),
      );
    }
  });

  it('holds every baseline of the plan once', () => {
    const plan = catalogue.find((download) => download.family === 'plan')?.make(data);
    const column = plan?.columns.indexOf('baseline_id') ?? -1;
    const found = plan?.rows.map((row) => row[column]).filter((id) => id !== undefined);
    expect(found).toEqual(data.plan.flatMap((task) => task.baselines.map((baseline) => baseline.id)));
  });
});

it('has no name twice', () => expect(new Set(catalogue.map((d) => d.name)).size).toBe(catalogue.length));

it('takes up an edition that is new, first of its index, without a change here', () => {
  const newer = (id: string, year: number) => {
    const old = data.rankings.find((ranking) => ranking.id === id);
    if (!old) throw new Error(`no ranking ${id}`);
    return { ...old, id: id.replace(/\d{4}/, String(year)), file: old.file.replace(/\d{4}/, String(year)), year };
  };
  const rankings = [
    ...data.rankings,
    newer('ninh-binh/pdti-2023/commune', 2031),
    newer('viet-nam/dti-2024/province', 2031),
  ];
  const names = downloads(rankings, data.reports, data.provinces, data['goal-editions']).map(({ name }) => name);
  const old = catalogue.map(({ name }) => name);
  expect(names.filter((name) => !old.includes(name))).toEqual(['ninh-binh-pdti-2031-xa', 'viet-nam-dti-2031']);
  expect(names[0]).toBe('ninh-binh-pdti-2031-xa');
  const made = downloads(rankings, data.reports, data.provinces, data['goal-editions']).find(
    ({ name }) => name === 'ninh-binh-pdti-2031-xa',
  );
  expect(made?.make({ ...data, rankings }).rows).toHaveLength(143);
});

it('has files of its own for each year of targets and each plan, with its rows alone', () => {
  const later = data['goal-editions'].map((edition) => ({
    ...edition,
    id: EditionId.parse(`${edition.id}-later`),
    year: edition.year + 7,
    file: edition.file.replace(/\d{4}/, (year) => String(Number(year) + 7)),
  }));
  const files = downloads([], [], [], [...data['goal-editions'], ...later]).filter(({ goals }) => goals);
  const old = catalogue.filter(({ goals }) => goals).map(({ name }) => name);
  const added = files.filter(({ name }) => !old.includes(name));
  expect(added.map(({ family }) => family)).toEqual(['targets', 'plan', 'planwork']);
  for (const { make } of added) expect(make(data).rows).toEqual([]);
  for (const name of old) expect(files.find((file) => file.name === name)?.make(data).rows.length).toBeGreaterThan(0);
});

it('keeps the addresses that were published', () =>
  expect(catalogue.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ninh-binh-pdti-2023-so-nganh', 'ninh-binh-pdti-2022-xa', 'viet-nam-dti-2020', 'nguon']),
  ));

it('says in English what readers must know of a document', () => {
  const { columns, rows } = catalogue.find(({ name }) => name === 'nguon')?.make(data) ?? { columns: [], rows: [] };
  const [note, translated] = ['note', 'note_en'].map((column) => columns.indexOf(column));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => (row[note ?? 0] === undefined) !== (row[translated ?? 0] === undefined))).toEqual([]);
});

it('files every check under what its page says of it: words that differ are no contradiction of figures', () => {
  const { columns, rows } = catalogue.find(({ name }) => name === 'doi-chieu')?.make(data) ?? { columns: [], rows: [] };
  const filed = rows.map((row) => row[columns.indexOf('verdict')]);
  for (const verdict of verdicts) {
    const own = data.checks.filter((check) => check.verdict === verdict);
    expect(filed.filter((one) => one === verdict)).toHaveLength(own.length);
    expect(own.length).toBeGreaterThan(0);
  }
});

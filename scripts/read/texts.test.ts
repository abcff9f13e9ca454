import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as table from '../../src/model/languages.ts';
import { readFiles, soundFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { allColumns, columnAt, columnsOf, fieldsOf } from './columns.ts';
import { ResultRow } from './editiontables.ts';
import { IndicatorRow } from './frameworktables.ts';
import { ActionRow } from './plantables.ts';
import { formatProblem } from './problem.ts';
import { SourceRow } from './registertables.ts';
import { GroupRow } from './targettables.ts';
import { textCells, translatableField } from './texts.ts';

const groups = 'data/ninh-thuan/targets-2024/groups.csv';
const sources = 'data/sources.csv';
const units = 'data/units.csv';
const found = (files: Files): string[] => readFiles(files).problems.map(formatProblem);

describe('the columns of a table', () => {
  it('are one a language of a text, beside each other', () =>
    expect(columnsOf(GroupRow)).toEqual(['code', 'name', 'name_en']));

  it('lack the language of the documents where a text is printed in a column of another name', () =>
    expect(columnsOf(ActionRow).filter((column) => column.startsWith('text'))).toEqual(['text_en']));

  it('are all there are, or those that a table must have', () => {
    expect(allColumns(ResultRow).slice(-3)).toEqual(['note', 'note_en', 'quoted_as']);
    expect(columnsOf(ResultRow).slice(-2)).toEqual(['note', 'note_en']);
  });

  it('are told by the place of an issue', () => {
    expect(columnAt(['name', 'vi'])).toBe('name');
    expect(columnAt(['name', 'en'])).toBe('name_en');
    expect(columnAt(['source', 1])).toBe('source');
  });
});

describe('a text', () => {
  const indicator = { level: 'commune', pillar: 'p', code: 'c', source: 'qd' };
  const nameOf = (cells: Readonly<Record<string, string>>) =>
    IndicatorRow.safeParse(fieldsOf({ ...indicator, ...cells }, IndicatorRow)).data?.name;

  it('is by language in a row', () =>
    expect(nameOf({ name: 'Tên', name_en: 'Name' })).toEqual({ vi: 'Tên', en: 'Name' }));

  it('is told as in the documents where it may lack a translation', () => {
    expect(nameOf({ name: 'Tên' })).toEqual({ vi: 'Tên', en: 'Tên' });
    expect(nameOf({ name_en: 'Name' })).toBeUndefined();
  });

  it('is undefined where it may be missing and none of its cells is filled', () => {
    const result = { unit: '373', metric: 'score', value_verbatim: '1', source: 'qd', quote: '1' };
    const noteOf = (cells: Readonly<Record<string, string>>) =>
      ResultRow.parse(fieldsOf({ ...result, ...cells }, ResultRow)).note;
    expect(noteOf({})).toBeUndefined();
    expect(noteOf({ note: 'Ghi chú' })).toEqual({ vi: 'Ghi chú' });
    expect(noteOf({ note: 'Ghi chú', note_en: 'Note' })).toEqual({ vi: 'Ghi chú', en: 'Note' });
  });

  it('of a document may lack its translation, column and all', () => {
    const row = { id: 'qd', title: 'Tên', issuer: 'Nơi', standing: 'official', access: 'full' };
    const read = (cells: Readonly<Record<string, string>>) =>
      SourceRow.parse(fieldsOf({ ...row, ...cells }, SourceRow));
    expect(read({})).toMatchObject({ title: 'Tên', short: undefined, note: undefined });
    expect(read({ title_en: 'Title', short: 'T', note: 'Ghi chú', note_en: 'Note' })).toMatchObject({
      title: { vi: 'Tên', en: 'Title' },
      short: 'T',
      note: { vi: 'Ghi chú', en: 'Note' },
    });
    expect(allColumns(SourceRow).slice(1, 5)).toEqual(['title', 'title_en', 'short', 'short_en']);
    expect(columnsOf(SourceRow).filter((column) => column.endsWith('_en'))).toEqual([]);
    expect(columnsOf(ResultRow)).toContain('note_en');
  });

  it('of a document must be there itself', () =>
    expect(
      found({
        ...soundFiles,
        [sources]: 'id,title,title_en,short,issuer,number,date,url,standing,access,note\nx,,T,,N,,,,press,full,\n',
      }),
    ).toContain(`${sources}:2:2  title is empty`));

  it('of a document may not be in a translation alone', () =>
    expect(
      found({
        ...soundFiles,
        [sources]: 'id,title,short,issuer,number,date,url,standing,access,note,note_en\nx,T,,N,,,,press,full,,Note\n',
      }),
    ).toContain(`${sources}:2:10  note is empty`));

  it('in a JSON file stands alone or by language', () => {
    const nameOf = (name: unknown) => translatableField.safeParse(name).data;
    expect(nameOf('Phụ lục')).toBe('Phụ lục');
    expect(nameOf({ vi: 'Phụ lục', en: 'Annex' })).toEqual({ vi: 'Phụ lục', en: 'Annex' });
    expect(nameOf({ en: 'Annex' })).toBeUndefined();
  });

  it('is cells again, empty ones where it is not translated', () => {
    expect(textCells('name', { vi: 'Tên', en: 'Name' })).toEqual({ name: 'Tên', name_en: 'Name' });
    expect(textCells('note', { vi: 'Ghi chú' })).toEqual({ note: 'Ghi chú', note_en: undefined });
    expect(textCells('note', undefined)).toEqual({ note: undefined, note_en: undefined });
  });
});

it.each<[rule: string, row: string, expected: string[]]>([
  ['a translation', 'I,Hạ tầng số,', [`${groups}:2:3  name_en is empty`]],
  ['the text itself', 'I,,Infrastructure', [`${groups}:2:2  name is empty`]],
  ['both', 'I,,', [`${groups}:2:2  name is empty`, `${groups}:2:3  name_en is empty`]],
])('a text that must be there and lacks %s is told by the cell', (_, row, expected) =>
  expect(found({ ...soundFiles, [groups]: `code,name,name_en\n${row}\n` })).toEqual(expect.arrayContaining(expected)),
);

describe('a language more in the table', () => {
  const framework = 'data/frameworks/pdti-733/framework.json';
  let problems: readonly string[];

  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('../../src/model/languages.ts', async (original) => {
      const real = await original<typeof table>();
      const locales = [...real.locales, 'qps'];
      const inEachLanguage = (make: (locale: string) => unknown) =>
        Object.fromEntries(locales.map((locale) => [locale, make(locale)]));
      const languages = { ...real.languages, qps: real.languages.en };
      return { ...real, languages, locales, inEachLanguage };
    });
    const files = await import('../../tests/fixtures/sound-files.ts');
    problems = files.readFiles(files.soundFiles).problems.map(formatProblem);
  });
  afterAll(() => {
    vi.doUnmock('../../src/model/languages.ts');
    vi.resetModules();
  });

  it('names every file that lacks it, with every column that is expected', () => {
    const headers = Object.entries(soundFiles).flatMap(([file, text]) =>
      (text.split('\n')[0] ?? '')
        .split(',')
        .filter((column) => column.endsWith('_en'))
        .map((column) => `${file}:1  column "${column.replace(/_en$/, '_qps')}" is missing`),
    );
    expect(headers).toContain(`${units}:1  column "note_qps" is missing`);
    expect(problems.filter((problem) => problem.includes('column'))).toEqual(headers.toSorted());
  });

  it('names the fields of files that are no tables', () =>
    expect(problems).toContain(`${framework}  title.qps is missing (expected a string)`));
});

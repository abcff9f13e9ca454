import { readdirSync, readFileSync } from 'node:fs';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findLiterals, idsAmong, indexOf, namesOf, years } from './literals.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
const rowsOf = (file: string) =>
  papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
const jsonOf = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { readonly id: string };

const rankingOf = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as { readonly province: string | null; readonly index?: string };

/** The fictional province stands apart: it has a folder of its own, and a program that makes it up. */
const data = filesIn('data').filter((file) => !file.startsWith('data/tinh-mau/'));
const named = (...names: readonly string[]) => data.filter((file) => names.includes(file.split('/').at(-1) ?? ''));
const ids = new Set([
  ...named('sources.csv', 'claims.csv', 'remarks.csv', 'statements.csv', 'passages.csv').flatMap((file) =>
    rowsOf(file).map((row) => row['id'] ?? ''),
  ),
  ...rowsOf('data/units.csv').flatMap(({ code = '', valid_from: from }) => [code, `${code}@${from ?? ''}`]),
  ...named('edition.json', 'framework.json').map((file) => jsonOf(file).id),
]);
const provinces = rowsOf('data/provinces.csv').map(({ code = '', slug = '', name = '', prefix = '' }) => ({
  code,
  slug,
  name,
  prefix,
}));
/** What provinces call the index of their own ranking. That of the country is one, and its name a word of ours. */
const indices = [
  ...new Set(
    named('edition.json')
      .map(rankingOf)
      .flatMap(({ province, index }) => (index === undefined || province === null ? [] : [index])),
  ),
];
const names = [...provinces.flatMap(namesOf), ...indices.map(indexOf), idsAmong(ids), years];

const code = ['src', 'scripts']
  .flatMap(filesIn)
  .filter((file) => /\.(ts|mjs|astro)$/.test(file) && !/\.test\.ts$|\.d\.ts$/.test(file));

/** What code may name all the same: lines, by what they say, and why. */
const excused: readonly { readonly files: RegExp; readonly line: RegExp; readonly why: string }[] = [
  { files: /^scripts\//, line: /\(expected [^)]*like /, why: 'an example in the message of a fault' },
  { files: /^scripts\/import\/options\.ts$/, line: /--edition ID/, why: 'an example in the help of a command' },
  {
    files: /^scripts\/sample\/edition\.ts$/,
    line: /lastYear =/,
    why: 'the year that the fictional province begins from',
  },
  {
    files: /^scripts\/sample\/(files|words)\.ts$/,
    line: /PDTI of|Bộ chỉ số|Simulated framework/,
    why: 'what the fictional province copies',
  },
];

const isExcused = (file: string, line: string): boolean =>
  excused.some(({ files, line: said }) => files.test(file) && said.test(line));

/** What a file names without an excuse, as `file:line: text (what it is)`. */
function literalsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  return findLiterals(text, names)
    .filter(({ line }) => !isExcused(file, lines[line - 1] ?? ''))
    .map(({ line, is, text: found }) => `${file}:${line}: ${found} (${is})`);
}

test('there is something to look for', () => {
  expect(provinces.length).toBeGreaterThan(0);
  expect(ids.size).toBeGreaterThan(500);
  expect(indices.length).toBeGreaterThan(0);
  expect(code.length).toBeGreaterThan(400);
});

test('code names no province, no year and no id of the data', () => expect(code.flatMap(literalsOf)).toEqual([]));

test.each(excused)('$why: the excuse is needed', ({ files, line }) => {
  const used = code.some((file) => {
    const text = files.test(file) ? readFileSync(file, 'utf8') : '';
    const lines = text.split('\n');
    return findLiterals(text, names).some((found) => line.test(lines[found.line - 1] ?? ''));
  });
  expect(used).toBe(true);
});

describe('what is found', () => {
  const [province] = [{ code: '37', slug: 'ha-nam', name: 'Hà Nam', prefix: 'hn-' }];
  const looked = [...namesOf(province), indexOf('pdti'), idsAmong(new Set(['qd-1-ubnd', '14329'])), years];
  const found = (text: string) => findLiterals(text, looked).map((one) => one.text);
  test.each<[string, string[]]>([
    [`const home = '/ha-nam/';`, ['ha-nam']],
    [`t.title('Hà Nam');`, ['Hà Nam']],
    [`code === '37'`, ['37']],
    [`<Locator code="37" />`, ['37']],
    [`<a title="37" data-code="14329">`, ['14329', '37']],
    ['id.startsWith(`hn-`)', ['hn-']],
    [`find(({ id }) => id === 'qd-1-ubnd' || code === '14329')`, ['qd-1-ubnd', '14329']],
    [`vi: 'Năm 2023 và 2024'`, ['2023', '2024']],
    ['<p>{t.in2023}</p>', ['2023']],
    [`vi: 'Điểm PDTI của từng xã'`, ['PDTI']],
    [`index: z.enum(['pdti']), t.indexOwn`, []],
    [`const a = 1; // of Hà Nam, 2023`, []],
    [`/** As \`ha-nam/pdti-2023\`. */\n<!-- 2024 -->`, []],
    [`import thanhHaNam from './thanh-ha-nam.ts';`, []],
    [`<text y="37">{count} 37 120230 0.2023</text>`, []],
    [`<svg width="37" height="37"><circle cx="37" r="37" tabindex="37" x1="37" /></svg>`, []],
    [`fetch('https://host.vn/')`, []],
  ])('%s', (text, expected) => expect(found(text).sort()).toEqual(expected.toSorted()));

  test('on its line', () => {
    expect(findLiterals(`/**\n * 2023\n */\nconst year = 2022;`, [years])).toEqual([
      { line: 4, is: 'year', text: '2022' },
    ]);
  });
});

/** One name a thing: what readers are told in one way is nowhere told in another. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOfWords } from './wordmodules.ts';

interface Term {
  /** What it is called, in each language. */
  readonly term: string;
  /** How it was called beside that, or may come to be. */
  readonly others: RegExp;
}

const terms: readonly Term[] = [
  {
    term: 'không có trong nguồn đã đọc / in no source we could read',
    others:
      /nguồn nào (ở đây|đọc được|đã có|chúng tôi)|các nguồn đã có|trong nguồn đã có|chưa có trong nguồn|không có trong nguồn(?! đã đọc)|sources? at hand|our sources|in a source we could read/i,
  },
  {
    term: 'đọc đủ từng chữ / read word for word',
    others: /đọc chặt|đọc nghiêm|read strictly|; strictly/i,
  },
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

const told = [
  ...filesIn('src').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && isOfWords(path)),
  ...filesIn('src/words').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts')),
  ...filesIn('data').filter((path) => path.endsWith('.json')),
];

/** Lines that call a thing by another name, without comments. */
const called = (text: string, { others }: Term): string[] =>
  text.split('\n').filter((line) => !/^\s*(\/\*\*|\*|\/\/)/.test(line) && others.test(line));

describe.each(terms)('$term', (term) => {
  test.each([...new Set(told)])('%s', (path) => expect(called(readFileSync(path, 'utf8'), term)).toEqual([]));
});

test.each<[string, boolean]>([
  [`vi: 'Điểm không có trong nguồn đã đọc.'`, false],
  [`en: 'The score is in no source we could read.'`, false],
  [`vi: 'Điểm không có trong nguồn nào chúng tôi đọc được.'`, true],
  [`vi: 'Điểm chưa có trong nguồn đã đọc.'`, true],
  [`vi: 'Điểm không có trong nguồn.'`, true],
  [`en: 'No source at hand prints it.'`, true],
  [`en: 'Not in our sources'`, true],
  [`vi: 'Đọc chặt', en: 'Read strictly'`, true],
  [`  /** In no source at hand. */`, false],
])('%s: %s', (line, is) => expect(terms.some((term) => called(line, term).length > 0)).toBe(is));

import { expect, test } from 'vitest';
import { dataFiles, folderOf } from '../../tests/fixtures/annexes/data.ts';
import { loadFolder } from '../import/folder.ts';
import { formatProblem } from '../read/problem.ts';
import { unreleasedNotices } from './unreleased.ts';

const told = (changes: Readonly<Record<string, string>>): string[] =>
  unreleasedNotices(loadFolder(folderOf(changes)).data).map(formatProblem);
const sources = dataFiles['data/sources.csv'] ?? '';

test('values quoted from a document that is called not-released are told, once a document', () => {
  expect(told({})).toEqual([
    'data/sources.csv:4:9  access "not-released" of quyet-dinh, but 1 row(s) quote values from it, first data/ninh-binh/pdti-2023/results.csv:4 (expected full, or excerpt while parts of it are missing; look at its note, too)',
  ]);
});

test.each(['full', 'excerpt', 'cited'])('of a document that is %s nothing is told', (access) => {
  expect(told({ 'data/sources.csv': sources.replace('not-released', access) })).toEqual([]);
});

/** The command, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodePath, root } from './run/setup.mjs';

const lists = join('tests', 'fixtures', 'numbers');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'numbers-'));
  mkdirSync(join(folder, lists), { recursive: true });
  writeFileSync(join(folder, 'text.txt'), 'Có 300 cán bộ.');
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => {
  const script = join(root, 'scripts', 'numbers.ts');
  const { status, stdout, stderr } = spawnSync(nodePath(), [script, ...args], { cwd: folder, encoding: 'utf8' });
  return [status, stdout, stderr];
};

test('the list of a document is written', () => {
  expect(run('text.txt', '--source', 'bao-cao')).toEqual([
    0,
    'tests/fixtures/numbers/bao-cao.csv: 1 numbers, 0 omitted, 1 to be shown\n',
    '',
  ]);
  expect(readdirSync(join(folder, lists))).toEqual(['bao-cao.csv']);
});

test.each([
  ['a text that is not there', ['none.txt', '--source', 'a'], 'none.txt is no file (expected the text of a document)'],
  ['a folder', ['tests', '--source', 'a'], 'tests is no file (expected the text of a document)'],
  [
    'a list elsewhere',
    ['text.txt', '--source', '../../x'],
    'source "../../x" is not an id (expected one of sources.csv)',
  ],
])('%s is refused', (_, args, fault) => {
  expect(run(...args)).toEqual([1, '', `${fault}\n`]);
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.csv'))).toEqual([]);
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFiles } from './replace.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  writeFileSync(at('a.csv'), 'old a');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('writes all files and leaves nothing beside them', () => {
  replaceFiles(
    new Map([
      [at('a.csv'), 'new a'],
      [at('sub/b.json'), 'new b'],
    ]),
  );
  expect([readFileSync(at('a.csv'), 'utf8'), readFileSync(at('sub/b.json'), 'utf8')]).toEqual(['new a', 'new b']);
  expect(readdirSync(folder)).toEqual(['a.csv', 'sub']);
});

test('puts back what was there when one of them cannot be written', () => {
  // A folder stands where the second file's old version would be laid.
  writeFileSync(at('b.csv'), 'old b');
  mkdirSync(join(at('b.csv.before'), 'full'), { recursive: true });
  expect(() =>
    replaceFiles(
      new Map([
        [at('a.csv'), 'new a'],
        [at('b.csv'), 'new b'],
        [at('c.csv'), 'new c'],
      ]),
    ),
  ).toThrow();
  expect([readFileSync(at('a.csv'), 'utf8'), readFileSync(at('b.csv'), 'utf8')]).toEqual(['old a', 'old b']);
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv', 'b.csv.before']);
});

test('what a crash has left is not put back as the old file', () => {
  writeFileSync(at('b.csv.before'), 'of another run');
  writeFileSync(at('c.csv'), 'old c');
  mkdirSync(join(at('c.csv.before'), 'full'), { recursive: true });
  expect(() =>
    replaceFiles(
      new Map([
        [at('b.csv'), 'new b'],
        [at('c.csv'), 'new c'],
      ]),
    ),
  ).toThrow();
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv.before', 'c.csv', 'c.csv.before']);
  replaceFiles(new Map([[at('b.csv'), 'new b']]));
  expect(readFileSync(at('b.csv.before'), 'utf8')).toBe('of another run');
});

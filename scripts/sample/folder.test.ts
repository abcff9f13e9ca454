import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolder } from './folder.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'sample-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const sample = { 'sources.csv': 'id,title\nmo-phong-tinh-mau,Mô phỏng\n', 'geo/map.json': '{}' };
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('files stand where their paths say, and nothing is left over', () => {
  writeFolder(sample, join(root, 'mau'));
  expect(read('mau/geo/map.json')).toBe('{}');
  expect(existsSync(join(root, 'mau.next'))).toBe(false);
});

test('an older sample is replaced whole', () => {
  writeFolder({ ...sample, 'old.csv': '' }, join(root, 'mau'));
  writeFolder(sample, join(root, 'mau'));
  expect(existsSync(join(root, 'mau/old.csv'))).toBe(false);
});

test.each([
  ['other files', { 'notes.txt': 'mine' }],
  ['real data', { 'sources.csv': 'id,title\nqd-506-2024,Quyết định\n' }],
])('%s are never replaced', (_, files) => {
  mkdirSync(join(root, 'data'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'data', name), text);
  expect(() => writeFolder(sample, join(root, 'data'))).toThrow('holds other files than a sample');
  for (const [name, text] of Object.entries(files)) expect(read(`data/${name}`)).toBe(text);
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swap } from './swap.mjs';

let folder = '';
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => {
  mkdirSync(at(name), { recursive: true });
  writeFileSync(join(at(name), 'index.html'), text);
};
const read = (name: string): string => readFileSync(join(at(name), 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first build takes its place', () => {
  write('next', 'new');
  swap(at('next'), at('dist'));
  expect(read('dist')).toBe('new');
});

test('a later build replaces the one before, and leaves nothing behind', () => {
  write('dist', 'old');
  write('next', 'new');
  swap(at('next'), at('dist'));
  expect(read('dist')).toBe('new');
  expect([existsSync(at('next')), existsSync(at('next.replaced'))]).toEqual([false, false]);
});

test('when the new build is not there, the old one stays', () => {
  write('dist', 'old');
  expect(() => swap(at('next'), at('dist'))).toThrow('ENOENT');
  expect(read('dist')).toBe('old');
});

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from './newfolder.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'newfolder-'))));
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['one', 'a'],
  ['one that is there', 'there'],
  ['several', 'a/b/c'],
])('%s', (_, path) => {
  mkdirSync(join(root, 'there'));
  makeFolder(join(root, path));
  expect(statSync(join(root, path)).isDirectory()).toBe(true);
});

test('none in a file', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file', 'a'))).toThrow(`folder ${join(root, 'file')} cannot be made (EEXIST)`);
});

test.runIf(process.platform === 'linux')('none where the system makes none, and that ends', () =>
  expect(() => makeFolder('/proc/x/y')).toThrow('folder /proc/x cannot be made (ENOENT)'),
);

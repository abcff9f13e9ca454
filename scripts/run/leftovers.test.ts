import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeLeftovers } from './leftovers.mjs';

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;

test('what runs that were stopped have left goes, all else stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leftovers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of [`a-${ended}`, `a-${ended}.replaced`, `a-${process.pid}`, `b-${ended}`, 'a-x', 'a'])
    mkdirSync(join(folder, name));
  writeFileSync(join(folder, `a-${ended}`, 'half.json'), '[');
  removeLeftovers(folder, 'a-');
  expect(readdirSync(folder).sort()).toEqual([`a-${process.pid}`, `b-${ended}`, 'a', 'a-x'].sort());
});

test('there need be no folder', () => expect(() => removeLeftovers(join(tmpdir(), 'nowhere-at-all'))).not.toThrow());

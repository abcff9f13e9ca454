import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fatesFile, keptFates } from './fatefiles.ts';
import { fateLine } from './fates.ts';

it('fates are kept by content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fates-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  appendFileSync(fatesFile(folder, 'one'), fateLine('k', 'Killed'));
  appendFileSync(fatesFile(folder, 'one'), fateLine('l', 'Survived'));
  expect([...keptFates(folder, 'one')]).toEqual([
    ['k', 'Killed'],
    ['l', 'Survived'],
  ]);
  expect(keptFates(folder, 'two').size).toBe(0);
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collections, sampleCollections, type Scored } from '../../src/model/scored.ts';
import { full2022, full2023 } from '../../tests/fixtures/full.ts';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { accountsOf } from '../score/accounts.ts';
import { scoreAll } from './pipeline.ts';
import { writeScored } from './scoring.ts';

const scored = scoreAll(readFiles(soundFiles).data);
const names = [...Object.keys(collections), ...sampleCollections.map((name) => `sample-${name}`)].map(
  (name) => `${name}.json`,
);
let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scoring-'));
  folder = join(root, '.scored');
});
afterEach(() => rmSync(root, { recursive: true }));

const old = (): void => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'old.json'), '[]');
};

test('writes one file a collection', () => {
  writeScored(scored, folder);
  expect(readdirSync(folder).sort()).toEqual(names.sort());
  expect(JSON.parse(readFileSync(join(folder, 'units.json'), 'utf8'))).toHaveLength(scored.units.length);
});

test('writes an entry a line, its id first, so that one can be read without the others', () => {
  writeScored({ ...scored, accounts: accountsOf([full2022, full2023]) }, folder);
  const lines = readFileSync(join(folder, 'accounts.json'), 'utf8').split('\n').slice(1, -2);
  expect(lines).toHaveLength(23);
  for (const line of lines) expect(line).toMatch(/^\{"id":"[^"]+",.*\},?$/);
});

test('replaces the set before, and leaves nothing beside it', () => {
  old();
  writeScored(scored, folder);
  expect(existsSync(join(folder, 'old.json'))).toBe(false);
  expect(readdirSync(root)).toEqual(['.scored']);
});

test('a set that cannot be written leaves the old one whole', () => {
  old();
  const targets = [{ toJSON: () => JSON.parse('[') }] as object[] as Scored['targets'];
  expect(() => writeScored({ ...scored, targets }, folder)).toThrow(SyntaxError);
  expect(readdirSync(folder)).toEqual(['old.json']);
});

test('what a broken run left does not get into the next', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const left of [process.pid, pid].map((of) => `${folder}.next-${of}`)) {
    mkdirSync(left);
    writeFileSync(join(left, 'half.json'), '[');
  }
  writeScored(scored, folder);
  expect(readdirSync(folder)).not.toContain('half.json');
  expect(readdirSync(root)).toEqual(['.scored']);
});

test('what another run is writing stays', () => {
  mkdirSync(`${folder}.next-${process.ppid}`);
  writeScored(scored, folder);
  expect(readdirSync(root).sort()).toEqual(['.scored', `.scored.next-${process.ppid}`]);
});

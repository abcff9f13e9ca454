import { expect, test } from 'vitest';
import { communes2023, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { decision, hidden, printed, source } from '../../../tests/fixtures/units.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Source } from '../../model/scored.ts';
import { citedFor } from './cited.ts';

const report = source('nb-bao-cao-pdti-2023');
const read = { sources: new Map<SourceId, Source>() };
const withheld: Source = { id: report, title: 'x', issuer: 'x', standing: 'official', access: 'not-released' };

test('what was read is cited, and neither what a value would stand in nor what nobody read', () => {
  const rows = districts2023.rows.slice(0, 1).map((row) => ({ ...row, rank: hidden, score: printed(1) }));
  expect(citedFor({ ...districts2023, rows }, read)).toEqual([report]);
  expect(citedFor(districts2023, read)).not.toContain(decision);
  expect(citedFor(districts2023, { sources: new Map([[report, withheld]]) })).toEqual([]);
});

test('nothing is cited for what is not known', () =>
  expect(citedFor({ ...communes2023, mean: undefined }, read)).toEqual([]));

import { expect, it } from 'vitest';
import type { Recomputed } from '../model/grade.ts';
import type { SourceId } from '../model/ids.ts';
import type { Check, PlanSum, Target } from '../model/scored.ts';
import { countOf, planTotals, printedCount } from './ninhthuan.ts';
import { targetAnchor, taskAnchor } from '../model/addresses.ts';

const source = 'a-source' as SourceId;

it.each([
  ['II.3.1', 'II-3-1'],
  ['I.2', 'I-2'],
])('anchor of target %s is %s', (id, anchor) => expect(targetAnchor(id)).toBe(anchor));

it('gives d and đ different anchors', () => expect(taskAnchor('8d')).not.toBe(taskAnchor('8đ')));

it('counts targets by status and names the rows', () => {
  const target = (id: string, statusPrinted: Target['statusPrinted']) => ({ id, statusPrinted, source }) as Target;
  const targets = [target('I.1', 'met'), target('I.2', 'missed'), target('I.3', 'met')];
  expect(countOf(targets, 'statusPrinted', 'met')).toMatchObject({ value: 2, formula: 'I.1, I.3' });
  expect(countOf(targets, 'statusPrinted', 'no-data')).toMatchObject({ value: 0, formula: '0' });
});

it('a count is published where the report prints it and its rows give the same', () => {
  const targets = [{ id: 'I.1', statusPrinted: 'met', source } as Target];
  const check = { id: 'muc-tieu-dat', verdict: 'match', sources: [source], quote: '1/1 chỉ tiêu đạt' } as Check;
  const published = { grade: 'published', value: 1, verbatim: '1', quote: check.quote };
  expect(printedCount(targets, [check], 'met')).toMatchObject(published);
  expect(printedCount(targets, [check], 'missed')).toMatchObject({ grade: 'recomputed', value: 0 });
  expect(printedCount(targets, [{ ...check, verdict: 'contradiction' }], 'met').grade).toBe('recomputed');
  expect(printedCount(targets, [], 'not-computable').grade).toBe('recomputed');
});

it('adds up pillars, not leads, without dust', () => {
  const value = (n: number): Recomputed => ({ grade: 'recomputed', value: n, formula: String(n), sources: [source] });
  const sum = (by: PlanSum['by'], n: number): PlanSum => ({
    id: `${by}-${n}`,
    by,
    key: String(n),
    name: { vi: 'Tên', en: 'Name' },
    score: value(n),
    maxPoints: value(10),
    remaining: value(10 - n),
    margin: 0,
    baselines: [],
  });
  const totals = planTotals([sum('pillar', 0.1), sum('pillar', 0.2), sum('lead', 5)]);
  expect(totals.score).toMatchObject({ value: 0.3, formula: '0,1 + 0,2', sources: [source] });
  expect(totals.maxPoints.value).toBe(20);
});

import { expect, it } from 'vitest';
import type { Recomputed } from '../../src/model/grade.ts';
import { EditionId, type SourceId } from '../../src/model/ids.ts';
import type { PlanSum } from '../../src/model/plan.ts';
import { totalsOf } from './totals.ts';

const source = 'a-source' as SourceId;
const value = (n: number): Recomputed => ({ grade: 'recomputed', value: n, formula: String(n), sources: [source] });
const sum = (by: PlanSum['by'], n: number): PlanSum => ({
  id: `${by}-${n}`,
  edition: EditionId.parse('ninh-thuan/dti-plan-2023'),
  by,
  key: String(n),
  name: { vi: 'Tên', en: 'Name' },
  score: value(n),
  maxPoints: value(10),
  remaining: value(10 - n),
  margin: 0,
  baselines: [],
});

it('adds up pillars, not leads, without dust', () =>
  expect(totalsOf([sum('pillar', 0.1), sum('pillar', 0.2), sum('lead', 5)])).toMatchObject({
    score: { value: 0.3, formula: '0,1 + 0,2', sources: [source] },
    maxPoints: { value: 20 },
  }));

it('has no total where the plan prints no points', () => expect(totalsOf([])).toBeUndefined());

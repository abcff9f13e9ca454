/** What the sources print must come out of the whole line, and nothing that they do not: targets and the plan. */
import { describe, expect, it } from 'vitest';
import { pointOf } from '../../src/model/grade.ts';
import { scored } from '../../tests/fixtures/published.ts';

describe('targets', () => {
  const count = (pick: 'statusPrinted' | 'statusStrict') =>
    ['met', 'missed', 'no-data'].map((status) => scored.targets.filter((t) => t[pick] === status).length);
  it('counts 16/3/9 as printed', () => expect(count('statusPrinted')).toEqual([16, 3, 9]));
  it('counts 14/4/9 read strictly, and one that cannot be checked', () => {
    expect(count('statusStrict')).toEqual([14, 4, 9]);
    expect(scored.targets.filter((t) => t.statusStrict === 'not-computable').map(({ id }) => id)).toEqual(['III.7']);
  });
  it('judges no result that cannot be, as the check of the same figure says', () => {
    const limits = scored.checks.filter((c) => c.topic === 'targets' && c.relation === '<=' && c.formula?.vi === '100');
    const impossible = scored.targets.filter((t) => t.impossible);
    expect(impossible.map(({ result }) => result?.verbatim)).toEqual(limits.map(({ printed }) => printed));
    expect(limits.map(({ verdict }) => verdict)).toEqual(impossible.map(() => 'contradiction'));
    for (const { statusRecomputed, statusStrict } of impossible)
      expect([statusRecomputed, statusStrict]).toEqual(['not-computable', 'not-computable']);
  });
  it('knows what every percentage is a share of', () => {
    const percents = scored.targets.filter(({ unit }) => unit === '%');
    expect(percents.filter(({ shareOf }) => shareOf === undefined).map(({ id }) => id)).toEqual([]);
  });
  it('sees that the land database is missing', () => {
    const target = scored.targets.find((t) => t.items);
    expect(target?.items?.wanted.filter((item) => !target.items?.done.includes(item))).toEqual(['đất đai']);
  });
  it('repeats every printed excess', () => {
    const printed = scored.targets.filter((t) => t.gapPrinted !== undefined);
    expect(printed.length).toBe(9);
    for (const target of printed) expect(pointOf(target.gap)).toBeCloseTo(target.gapPrinted ?? NaN, 9);
  });
});

describe('plan', () => {
  it('has 17 tasks, 24 targets, 3 figures among the actions and 17 baselines', () => {
    expect(scored.plan).toHaveLength(17);
    const of = (part: string) => scored.plan.flatMap((task) => task.targets.filter((figure) => figure.part === part));
    expect(of('target')).toHaveLength(24);
    expect(of('action').map(({ id }) => id)).toEqual(['7a.3', '7a.4', '7a.5']);
    expect(scored.plan.flatMap((task) => task.baselines)).toHaveLength(17);
  });
  it('finds the five percentages that are not points over maximum, and calls none of them contradictory', () => {
    const printed = scored.plan.flatMap((task) => task.baselines).filter((b) => b.percentPrinted);
    const open = printed.filter((b) => !['match', 'rounding'].includes(b.verdict));
    expect(open.map(({ id, verdict }) => [id, verdict])).toEqual(
      ['4b.1.1', '4c.1.1', '7a.1.1', '7a.2.1', '7b.1.1'].map((id) => [id, 'unverifiable']),
    );
  });
  it('gives every printed percentage the verdict of its check, each its own', () => {
    const printed = scored.plan.flatMap((task) => task.baselines).filter((b) => b.percentPrinted);
    const checks = new Map(scored.checks.map((check) => [check.id, check.verdict]));
    for (const { id, check, verdict } of printed) expect([id, checks.get(check ?? '')]).toEqual([id, verdict]);
    expect(new Set(printed.map(({ check }) => check)).size).toBe(printed.length);
  });
  it('wins and leaves points that add up to the maximum', () => {
    for (const sum of scored['plan-sums'])
      expect((pointOf(sum.score) ?? 0) + (pointOf(sum.remaining) ?? 0)).toBeCloseTo(pointOf(sum.maxPoints) ?? NaN, 9);
  });
});

/** Laws of bounds, over random little provinces of which random true lines are printed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { littleField } from '../../tests/fixtures/little-field.ts';
import { littleProvince } from '../../tests/fixtures/little-province.ts';
import { patience, runs } from '../../tests/fixtures/runs.ts';
import { ranks, reportOf, totals, truthsOf, type Truth } from '../../tests/fixtures/simulated-province.ts';
import { register } from '../lookup/register.ts';
import { boundAll } from './bounds.ts';
import type { Target } from './compile.ts';
import { smallestConflict } from './conflict.ts';
import { extentOf, solutionOf } from './extent.ts';
import type { Given } from './facts.ts';
import type { Field } from './field.ts';
import { loadSolver } from './solver.ts';
import type { Sense } from './text.ts';

const solver = await loadSolver();
/** A case solves tens to hundreds of programmes: the provinces are as small as they may be and still tell. */
const cases = 50;
const timeout = patience(cases);

const rulesOf = (givens: readonly Given[]) => givens.flatMap(({ rules }) => rules);

const end = (field: Field, givens: readonly Given[], target: Target, sense: Sense): number =>
  extentOf(field, rulesOf(givens), target, sense, solver);
/** Both ends of a target. */
const extents = (field: Field, givens: readonly Given[], target: Target): [number, number] => [
  end(field, givens, target, 'low'),
  end(field, givens, target, 'high'),
];

/** Which lines are printed: some of those that there are at most. */
const choices = (share: number) =>
  fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 160, maxLength: 160 })
    .map((draws) => (index: number) => (draws[index] ?? 1) < share);

const dust = 1e-6;
const edition = (year: 2022 | 2023) => year - 2022;
const trueValue = (truth: Truth, { slot, unit, metric }: Target): number => {
  const year = slot.edition === 0 ? 2022 : 2023;
  return metric === 'rank' ? (ranks(truth, year)[unit] ?? NaN) : (totals(truth, year)[unit] ?? NaN) / 100;
};
const targets = (truth: Truth): Target[] =>
  ([2022, 2023] as const).flatMap((year) =>
    [...truth.letters].flatMap((_, unit) =>
      (['score', 'rank'] as const).map((metric) => ({ slot: { edition: edition(year) }, unit, metric })),
    ),
  );

describe('bounds', () => {
  it('hold what is true, whatever of it is printed', { timeout }, () =>
    fc.assert(
      fc.property(
        truthsOf(2, 4),
        fc.constantFrom(0.1, 0.25, 0.5, 1).chain(choices),
        fc.nat({ max: 7 }),
        (truth, isPrinted, turn) => {
          const { field, givens } = littleField(truth.letters, reportOf(truth, isPrinted));
          expect(solutionOf(field, rulesOf(givens), solver)).toBeDefined();
          for (const target of targets(truth).filter((_, i) => i % 8 === turn)) {
            const [low, high] = extents(field, givens, target);
            expect(low).toBeLessThanOrEqual(trueValue(truth, target) + dust);
            expect(high).toBeGreaterThanOrEqual(trueValue(truth, target) - dust);
          }
        },
      ),
      runs(cases),
    ),
  );

  it('are never wider for one fact more', { timeout }, () =>
    fc.assert(
      fc.property(truthsOf(4, 6), choices(0.3), fc.nat(), fc.nat(), (truth, isPrinted, pick, drop) => {
        const { field, givens } = littleField(truth.letters, reportOf(truth, isPrinted));
        const target = targets(truth)[pick % targets(truth).length];
        const fewer = givens.filter((_, i) => i !== drop % Math.max(1, givens.length));
        if (!target) return;
        const [low, high] = extents(field, givens, target);
        const [lowWithout, highWithout] = extents(field, fewer, target);
        expect(low).toBeGreaterThanOrEqual(lowWithout - dust);
        expect(high).toBeLessThanOrEqual(highWithout + dust);
      }),
      runs(cases),
    ),
  );

  it('of a printed score lie within what its print stands for', { timeout }, () =>
    fc.assert(
      fc.property(truthsOf(2, 3), choices(0.4), (truth, isPrinted) => {
        const { field, givens } = littleField(truth.letters, reportOf(truth, isPrinted));
        for (const rule of rulesOf(givens)) {
          if (rule.kind !== 'score' || rule.slot.pillar !== undefined) continue;
          const [low, high] = extents(field, givens, { ...rule, metric: 'score' });
          expect(low).toBeGreaterThanOrEqual(rule.low - dust);
          expect(high).toBeLessThanOrEqual(rule.high + dust);
        }
      }),
      runs(cases),
    ),
  );

  it('rest on facts that force each end, and on none that could be spared', { timeout }, () =>
    fc.assert(
      fc.property(truthsOf(2, 3), choices(0.2), fc.nat({ max: 3 }), (truth, isPrinted, turn) => {
        const { data, known } = littleProvince(truth.letters, reportOf(truth, isPrinted));
        const { field, givens } = littleField(truth.letters, reportOf(truth, isPrinted));
        const { bounds, facts } = boundAll(data, known, solver);
        const named = new Set(bounds.flatMap(({ lowBy, highBy }) => [...lowBy, ...highBy]));
        expect(new Set(facts.map(({ id }) => id))).toEqual(named);
        for (const bound of bounds.filter((_, i) => i % 4 === turn)) {
          const slot = { edition: Number(bound.ranking.includes('2023')) };
          const target: Target = { slot, unit: field.units.indexOf(bound.unit), metric: bound.metric };
          const endBy = (ids: readonly string[], sense: Sense) =>
            end(
              field,
              givens.filter(({ fact }) => ids.includes(fact.id)),
              target,
              sense,
            );
          // The end of the scale needs no reason; of others the reasons are enough, and each is needed.
          if (bound.lowBy.length > 0) expect(endBy(bound.lowBy, 'low')).toBeCloseTo(bound.low, 5);
          if (bound.highBy.length > 0) expect(endBy(bound.highBy, 'high')).toBeCloseTo(bound.high, 5);
          for (const id of bound.lowBy)
            expect(
              endBy(
                bound.lowBy.filter((other) => other !== id),
                'low',
              ),
            ).toBeLessThan(bound.low - 5e-6);
          for (const id of bound.highBy)
            expect(
              endBy(
                bound.highBy.filter((other) => other !== id),
                'high',
              ),
            ).toBeGreaterThan(bound.high + 5e-6);
        }
      }),
      runs(cases),
    ),
  );

  it('do not depend on the order of rows', { timeout }, () =>
    fc.assert(
      fc.property(truthsOf(2, 2), choices(0.2), (truth, isPrinted) => {
        const { data, known } = littleProvince(truth.letters, reportOf(truth, isPrinted));
        const turned = {
          ...data,
          units: data.units.toReversed(),
          editions: data.editions.toReversed().map((one) => ({
            ...one,
            results: one.results.toReversed(),
            statements: one.statements.toReversed(),
          })),
        };
        const [found, again] = [boundAll(data, known, solver), boundAll(turned, register(turned.units), solver)];
        expect(JSON.stringify(again)).toBe(JSON.stringify(found));
      }),
      runs(cases),
    ),
  );
});

describe('contradictions', () => {
  it('are told by the smallest set of facts that cannot stand together', { timeout }, () =>
    fc.assert(
      fc.property(truthsOf(2, 2), choices(0.1), fc.nat({ max: 1 }), (truth, isPrinted, who) => {
        const unit = truth.letters[who] ?? 'a';
        const years = reportOf(truth, isPrinted);
        const results = (years[2023]?.results ?? []).filter((line) => !/^\w score [\d.]+$/.test(line));
        // No score can be 150 of 100 points: alone, or by the sum, or by the rises.
        const planted = {
          ...years[2023],
          results: [...results, `${unit} score 150.5`],
          statements: [
            ...(years[2023]?.statements ?? []).filter((line) => line !== 'max_points - 100'),
            'max_points - 100',
          ],
        };
        const { field, givens } = littleField(truth.letters, { ...years, 2023: planted });
        const agree = (some: readonly Given[]) => solutionOf(field, rulesOf(some), solver) !== undefined;
        const conflict = smallestConflict(givens, agree) ?? [];
        expect(agree(conflict)).toBe(false);
        for (const given of conflict) expect(agree(conflict.filter((other) => other !== given))).toBe(true);
        expect(conflict).toHaveLength(2);
        expect(conflict.map(({ fact }) => fact.id)).toContain(`ninh-binh/pdti-2023/${unit}/score`);
      }),
      runs(cases),
    ),
  );
});

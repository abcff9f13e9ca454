/** Three districts with facts of several kinds; which of these force an end is made up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { littleField } from '../../tests/fixtures/little-field.ts';
import type { Solution } from './extent.ts';
import type { Given } from './facts.ts';
import { reasons } from './reasons.ts';
import { scoreName } from './sheet.ts';

const [a, b] = ['ninh-binh/pdti-2023/a/score', 'ninh-binh/pdti-2023/b/score'];
const rank = 'ninh-binh/pdti-2023/c/rank';
const [order, mean, most, places] = ['s2023-0', 's2023-1', 's2023-2', 's2023-3'];
/** In the order of facts. */
const all = [rank, a, b, order, mean, most, places];

const told = () =>
  littleField('abc', {
    2023: {
      results: ['a score 30', 'b score 20', 'c rank 3'],
      statements: ['order abc -', 'mean - 20', 'max_points - 100', 'rank_range ab - 1 2'],
    },
  });
const idsOf = (givens: readonly Given[]) => givens.map(({ fact }) => fact.id);
/** Scores of a, b and c. */
const scores = (...values: number[]): Solution => new Map(values.map((value, unit) => [scoreName(0, unit), value]));
const agreed = scores(30, 20, 10);

/** Reasons for an end of a unit that any of the sets of facts forces; as long as none does, `past` scores are beyond it. */
function reasonsOf(unit: number, sets: readonly (readonly string[])[], past: Solution) {
  const { field, givens } = told();
  const forced = (ids: readonly string[]) => sets.some((set) => set.every((id) => ids.includes(id)));
  let asked = 0;
  const beyond = (some: readonly Given[]) => {
    asked += 1;
    return forced(idsOf(some)) ? undefined : past;
  };
  return { why: idsOf(reasons(field, givens, unit, beyond, agreed)), asked, forced };
}

describe('reasons', () => {
  it('force the end, and none of them can be spared', () => {
    const value = fc.constantFrom(0, 10, 20, 30);
    fc.assert(
      fc.property(
        fc.array(fc.subarray(all), { minLength: 1, maxLength: 4 }),
        fc.tuple(value, value, value),
        fc.nat({ max: 2 }),
        (sets, past, unit) => {
          const { why, forced } = reasonsOf(unit, sets, scores(...past));
          expect(forced(why)).toBe(true);
          for (const id of why) expect(forced(why.filter((other) => other !== id))).toBe(false);
          expect(why).toEqual(all.filter((id) => why.includes(id)));
        },
      ),
    );
  });

  it('are none where the end needs none', () => expect(reasonsOf(0, [[]], scores(0, 0, 0)).why).toEqual([]));

  it('are facts that scores beyond the end speak against, though others would do as well', () => {
    expect(reasonsOf(0, [[a], [mean]], scores(32, 18, 10)).why).toEqual([a]);
    expect(reasonsOf(0, [[a], [mean]], scores(30, 20, 20)).why).toEqual([mean]);
  });

  it('name the unit itself where they can', () => {
    expect(reasonsOf(0, [[a], [b]], scores(0, 0, 0)).why).toEqual([a]);
    expect(reasonsOf(1, [[a], [b]], scores(0, 0, 0)).why).toEqual([b]);
  });

  it('make small programmes: an order or a mean rather than a largest score', () => {
    expect(reasonsOf(2, [[order], [mean], [most]], scores(110, 120, 130)).why).toEqual([order]);
    expect(reasonsOf(2, [[mean], [most]], scores(110, 120, 130)).why).toEqual([mean]);
  });

  it('are about places where scores that tie speak against nothing', () => {
    const { why, asked } = reasonsOf(0, [[places], [mean]], agreed);
    expect(why).toEqual([places]);
    // Nothing, then the range, which says most, then whether it can be spared.
    expect(asked).toBe(3);
  });

  it('take the scores that agree for units of which those beyond the end do not speak', () =>
    expect(reasonsOf(2, [[a], [b], [mean]], new Map([[scoreName(0, 1), 15]])).why).toEqual([b]));
});

import { describe, expect, it } from 'vitest';
import { EditionId } from '../../../src/model/ids.ts';
import type { Bound, Fact } from '../../../src/model/scored.ts';
import { id, source } from '../../../tests/fixtures/units.ts';
import { forcedSteps } from './steps.ts';

const fact = (name: string, kind: string, units: string[], verbatim: string): Fact => ({
  id: name,
  edition: EditionId.parse('ninh-binh/pdti-2023'),
  level: 'district',
  kind,
  units: units.map(id),
  verbatim,
  sources: [source('vietq-2024')],
  quote: verbatim,
});

// a 60,0 and b 50,0 are printed; c, d and e follow; the mean of the five is 40,0.
const all = [
  fact('order', 'order', ['a', 'b', 'c', 'd', 'e'], 'lần lượt'),
  fact('mean', 'mean', [], '40,0'),
  fact('a', 'score', ['a'], '60,0'),
  fact('b', 'score', ['b'], '50,0'),
];
const facts = new Map(all.map((one) => [one.id, one]));
/** (5 × 39.95 − 60.1 − 50.1) / 3. */
const low = 29.85;
const bound: Bound = {
  id: 'ninh-binh/pdti-2023/district/c/score',
  ranking: 'ninh-binh/pdti-2023/district',
  unit: id('c'),
  metric: 'score',
  low,
  high: 50.1,
  lowBy: ['a', 'b', 'order', 'mean'],
  highBy: ['b', 'order'],
};

describe('the steps to an interval', () => {
  it('share out what the units above leave of the sum', () => {
    const steps = forcedSteps(bound, facts);
    expect(steps).toMatchObject({ count: 5, sharing: 3 });
    expect(steps?.sum).toBeCloseTo(199.75, 9);
    expect(steps?.taken).toBeCloseTo(110.2, 9);
    expect(steps?.left).toBeCloseTo(89.55, 9);
    expect(steps?.above.at(-1)).toMatchObject({ unit: 'b', low: 49.95, high: 50.1 });
    expect(steps?.above.map(({ unit }) => unit)).toEqual(['a', 'b']);
  });

  it.each<[string, Partial<Bound>]>([
    ['a rank', { metric: 'rank' }],
    ['a unit of which others without a score stand above', { unit: id('d') }],
    ['the first unit', { unit: id('a') }],
    ['an end that they do not lead to: low', { low: low + 0.01 }],
    ['an end that they do not lead to: high', { high: 50.0 }],
    ['no order', { lowBy: ['a', 'b', 'mean'] }],
    ['no mean', { lowBy: ['a', 'b', 'order'] }],
    ['a score that does not bind', { lowBy: ['b', 'order', 'mean'] }],
    ['another reason for the upper end', { highBy: ['b', 'order', 'a'] }],
  ])('are not told of %s', (_, changed) => {
    expect(forcedSteps({ ...bound, ...changed }, facts)).toBeUndefined();
  });
});

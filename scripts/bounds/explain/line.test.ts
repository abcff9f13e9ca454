import { expect, test } from 'vitest';
import { EditionId } from '../../../src/model/ids.ts';
import type { Bound, Fact } from '../../../src/model/scored.ts';
import { id, source } from '../../../tests/fixtures/units.ts';
import { endFormula } from './line.ts';

const [now, before] = ['ninh-binh/pdti-2023', 'ninh-binh/pdti-2022'].map((edition) => EditionId.parse(edition)) as [
  EditionId,
  EditionId,
];
const fact = (kind: string, units: string[], verbatim: string, more: Partial<Fact> = {}): Fact => ({
  id: `${kind}-${units.join('-')}`,
  edition: now,
  level: 'district',
  kind,
  units: units.map(id),
  verbatim,
  sources: [source('vietq-2024')],
  quote: verbatim,
  ...more,
});
const units = ['a', 'b', 'c', 'd', 'e'];
const unitsOf = new Map([now, before].map((edition) => [edition, units.map(id)]));
const order = fact('order', units, 'lần lượt');
const mean = fact('mean', [], '40,0');
const [a, b] = [fact('score', ['a'], '60,0'), fact('score', ['b'], '50,0')];
const first = fact('rank', ['a'], 'thứ nhất', { value: 1 });
const second = fact('rank', ['b'], 'thứ hai', { value: 2 });
const fourth = fact('rank', ['d'], 'thứ tư', { value: 4 });
const fifth = fact('rank', ['e'], 'thứ năm', { value: 5 });
const last = fact('rank_range', ['d', 'e'], 'hai đơn vị cuối', { low: 4, high: 5 });
const rise = fact('mean_change', [], '4,0');
const largest = fact('change_max', [], '9,0');
const then = { edition: before };

const boundOf = (unit: string, low: number, high: number, metric: Bound['metric'] = 'score'): Bound => ({
  ...{ id: `x/${unit}/${metric}`, ranking: `${now}/district`, unit: id(unit), metric, low, high },
  ...{ lowBy: [], highBy: [] },
});
/** The line of an end that lies at `value`, with plain numbers. */
const line = (unit: string, end: 'low' | 'high', value: number, facts: Fact[], edition = now): string | undefined => {
  const bound = boundOf(unit, end === 'low' ? value : 0, end === 'high' ? value : 99);
  const found = endFormula(bound, end, facts, edition, unitsOf);
  return found && `${found.reason}: s ${found.sign} ${found.text(String)}`;
};

test.each<[string, string, 'low' | 'high', number, Fact[], string]>([
  ['a unit of a better rank', 'd', 'high', 50.1, [b, second, fourth], 'above: s ≤ 50.1'],
  ['any other, for the last', 'e', 'high', 50.1, [b, fifth], 'above: s ≤ 50.1'],
  ['the last, for any other', 'a', 'low', 49.95, [b, { ...second, value: 5 }], 'below: s ≥ 49.95'],
  ['any other, for the first', 'a', 'low', 49.95, [b, first], 'below: s ≥ 49.95'],
  ['the unit before in the order', 'd', 'high', 50.1, [order, b], 'above: s ≤ 50.1'],
  ['a unit down to whose rank all places are taken', 'd', 'high', 50.1, [a, b, second], 'above: s ≤ 50.1'],
  ['the best, by its rank alone', 'b', 'high', 60.1, [a, first], 'above: s ≤ 60.1'],
  ['a unit that is not among the last', 'd', 'high', 50.1, [b, last], 'above: s ≤ 50.1'],
  ['a unit that stands below by rank', 'a', 'low', 49.95, [first, second, b], 'below: s ≥ 49.95'],
  [
    'the mean, where one of those above is not printed',
    'd',
    'low',
    19.725,
    [order, mean, a, b],
    'share: s ≥ (5 × 39.95 − (60.1 + 2 × 50.1)) / 2',
  ],
  [
    'the mean, where only the last share with the unit',
    'c',
    'low',
    29.85,
    [mean, a, b, second, last],
    'share: s ≥ (5 × 39.95 − (60.1 + 50.1)) / 3',
  ],
])('%s sets an end', (_, unit, end, value, facts, expected) => {
  expect(line(unit, end, value, facts)).toBe(expected);
});

test('a sum may come from the mean of the other edition and the rise between them', () => {
  const [a22, b22] = [a, b].map((score) => ({ ...score, ...then })) as [Fact, Fact];
  const facts = [mean, rise, a22, b22, { ...second, ...then }];
  // 5 × (39.95 − 4.1) − 60.1 − 3 × 50.1
  expect(line('c', 'low', -31.15, facts, before)).toBe('share: s ≥ 5 × (39.95 − 4.1) − (60.1 + 3 × 50.1)');
  const then40 = { ...mean, ...then };
  expect(line('d', 'low', (5 * 43.9 - 160.3) / 2, [order, then40, rise, a, b])).toBe(
    'share: s ≥ (5 × (39.95 + 3.95) − (60.1 + 2 × 50.1)) / 2',
  );
});

test('the year beside it sets an end through a rise', () => {
  expect(line('a', 'low', 59.95, [{ ...a, ...then }, fact('all_rose', [], 'tất cả')])).toBe('rose: s ≥ 59.95');
  expect(line('a', 'low', 50.85, [a, largest], before)).toBe('largest_rise: s ≥ 59.95 − 9.1');
  expect(line('d', 'low', 10.625, [order, mean, a, b, largest], before)).toBe(
    'largest_rise: s ≥ (5 × 39.95 − (60.1 + 2 × 50.1)) / 2 − 9.1',
  );
});

test.each<[string, 'low' | 'high', number, Fact[]]>([
  ['that lies elsewhere', 'high', 50.05, [order, b]],
  ['of which a place above is free', 'high', 50.1, [b, second]],
  ['for which a unit above has no limit', 'low', 19.725, [order, mean, b]],
  ['without a mean', 'low', 19.725, [order, a, b]],
])('no line is told of an end %s', (_, end, value, facts) => {
  expect(line('d', end, value, facts)).toBeUndefined();
});

test('ranks have no line', () => {
  expect(endFormula(boundOf('d', 3, 5, 'rank'), 'low', [a, b], now, unitsOf)).toBeUndefined();
});

test('a mean of named units is shared out among nobody else', () => {
  const named = { ...mean, units: ['a', 'b'].map(id) };
  expect(line('d', 'low', 19.8, [order, named, a, b])).toBeUndefined();
});

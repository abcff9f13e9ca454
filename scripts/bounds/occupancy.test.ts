/** A range of places, held against every list that four units of few scores can stand in. */
import { expect, it } from 'vitest';
import { littleField } from '../../tests/fixtures/little-field.ts';
import { rank } from '../rank/rank.ts';
import type { Target } from './compile.ts';
import { extentOf } from './extent.ts';
import { loadSolver } from './solver.ts';

const solver = await loadSolver();

/** Every way four units can score 0, 1 or 2, and every list that such scores allow. */
const lists = (scores: readonly number[]): number[][] => {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((unit) => orders(left.filter((other) => other !== unit)).map((rest) => [unit, ...rest]));
  return orders([0, 1, 2, 3]).filter((list) =>
    list.every((unit, i) => i === 0 || (scores[list[i - 1] ?? 0] ?? 0) >= (scores[unit] ?? 0)),
  );
};
const everyScore = Array.from({ length: 81 }, (_, n) => [27, 9, 3, 1].map((power) => Math.floor(n / power) % 3));

it.each([
  ['ab', 1, 2],
  ['cd', 3, 4],
  ['bc', 2, 3],
  ['bcd', 2, 4],
  ['b', 1, 1],
  ['b', 4, 4],
  ['b', 2, 4],
])('bounds of units %s in places %d to %d hold the ranks of every such list, ties and all', (of, low, high) => {
  const told = { results: ['a score 1'], statements: [`rank_range ${of} - ${low} ${high}`, 'max_points - 2'] };
  const { field, rules } = littleField('abcd', { 2023: told });
  const named = [...of].map((letter) => 'abcd'.indexOf(letter));
  const agreeing = everyScore.filter(
    (scores) =>
      scores[0] === 1 &&
      lists(scores).some((list) =>
        named.every((unit) => list.indexOf(unit) + 1 >= low && list.indexOf(unit) + 1 <= high),
      ) &&
      // Who is named in places 3 to 4 shares no better rank with somebody who is not.
      named.every((unit) => (rank(scores)[unit] ?? NaN) >= low),
  );
  for (const unit of [0, 1, 2, 3]) {
    const found = agreeing.map((scores) => rank(scores)[unit] ?? NaN);
    const target: Target = { slot: { edition: 0 }, unit, metric: 'rank' };
    const [least, most] = [
      extentOf(field, rules, target, 'low', solver),
      extentOf(field, rules, target, 'high', solver),
    ];
    expect(Math.round(least)).toBeLessThanOrEqual(Math.min(...found));
    expect(Math.round(most)).toBeGreaterThanOrEqual(Math.max(...found));
    // The solver may choose among more scores than these three: its ends may lie further out, but not beyond the places.
    if (named.includes(unit)) expect([Math.round(least) >= low, Math.round(most) <= high]).toEqual([true, true]);
  }
});

it.each([
  [
    'at the top: others may share the rank of the last of it, or of both',
    'ab',
    1,
    2,
    { named: [1, 2], others: [1, 4] },
  ],
  ['at the bottom: others never share a rank with it', 'cd', 3, 4, { named: [3, 4], others: [1, 2] }],
])('one rule holds at both ends: units rank within their places, %s', (_, of, low, high, ends) => {
  const { field, rules } = littleField('abcd', { 2023: { statements: [`rank_range ${of} - ${low} ${high}`] } });
  const isNamed = (unit: number) => of.includes('abcd'[unit] ?? '');
  const hold = (list: readonly number[]) => list.every((unit, i) => isNamed(unit) === (i + 1 >= low && i + 1 <= high));
  const agreeing = everyScore.filter(
    (scores) =>
      lists(scores).some(hold) &&
      rank(scores).every((own, unit) => !isNamed(unit) || ((own ?? 0) >= low && (own ?? 0) <= high)),
  );
  for (const unit of [0, 1, 2, 3]) {
    const found = agreeing.map((scores) => rank(scores)[unit] ?? NaN);
    const expected = isNamed(unit) ? ends.named : ends.others;
    expect([Math.min(...found), Math.max(...found)]).toEqual(expected);
    const target: Target = { slot: { edition: 0 }, unit, metric: 'rank' };
    const extent = (['low', 'high'] as const).map((sense) => Math.round(extentOf(field, rules, target, sense, solver)));
    expect(extent).toEqual(expected);
  }
});

import { expect, test } from 'vitest';
import { wholeTargetsEdition } from '../../../tests/fixtures/plan.ts';
import { communes2023, districts2023, provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, id, printed } from '../../../tests/fixtures/units.ts';
import { unitOf } from '../../telling/context.ts';
import { chooseCards, type Course } from './cards.ts';

const course = (code: string, ...ranks: number[]): Course => {
  const unit = unitOf(id(code), context);
  return {
    unit,
    placings: ranks.map((rank) => ({
      ranking: provinces2023,
      row: { unit: unit.id, rank: rank === 0 ? hidden : printed(rank), score: hidden, parts: [] },
    })),
  };
};

const told = (...args: Parameters<typeof chooseCards>) =>
  chooseCards(...args).map((card) => (card.kind === 'course' ? `course ${card.unit.id}` : card.kind));

const [rankings, targets] = [[communes2023, districts2023], [wholeTargetsEdition]];

test('a leap, targets, and the course that leads furthest', () => {
  const courses = [course('58', 63, 35), course('37', 8, 6, 38)];
  expect(told({ rankings, targets, courses })).toEqual(['leap', 'targets', 'course 37']);
});

test('a kind that has none leaves its place to the next', () => {
  const courses = [course('58', 63, 35), course('37', 8, 0, 38)];
  expect(told({ rankings: [communes2023], targets, courses })).toEqual(['targets', 'course 37', 'course 58']);
  expect(told({ rankings, targets: [], courses: courses.slice(0, 1) })).toEqual(['leap', 'course 58']);
  expect(told({ rankings: [], targets: [], courses: [course('48', 0)] })).toEqual([]);
});

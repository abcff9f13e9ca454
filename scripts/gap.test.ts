import { describe, expect, it } from 'vitest';
import type { Bounded, Value } from '../src/domain/grade.ts';
import { printed, source } from '../tests/fixtures/units.ts';
import { figureOf, figuresOf, gapBelow, gapOf, type Figure } from './gap.ts';

const sources = [source('report')];
const figure = (verbatim: string): Figure => figureOf(score(verbatim));
const score = (verbatim: string): Value => ({ ...printed(Number(verbatim.replace(',', '.'))), verbatim, sources });
const made: Value = { grade: 'recomputed', value: 351, formula: '1 + 350', sources };
const fictional: Value = { grade: 'simulated', value: 351 };
const hidden: Value = { grade: 'unpublished', document: source('annex') };
const interval = (low: number, high: number, more: Partial<Bounded> = {}): Value => ({
  ...{ grade: 'bounded', low, high, statements: ['s'], sources },
  ...more,
});

describe('the gap of two scores', () => {
  it('is exact arithmetic on what is printed', () =>
    expect(gapOf(figure('593,47'), figure('605,21'))).toEqual({
      grade: 'recomputed',
      value: -11.74,
      formula: '593,47 − 605,21',
      sources: ['report'],
    }));

  it.each([
    ['351', '358,17', 0.505],
    ['358,17', '351', 0.505],
    ['574,7', '593,47', 0.055],
    ['550', '574,7', 0.55],
    ['0,6214', '0,621', 0.00055],
  ])('of %s and %s is no more exact than the shorter of them: ± %d', (a, b, margin) =>
    expect(gapOf(figure(a), figure(b))).toMatchObject({ grade: 'recomputed', margin }),
  );

  it.each([
    ['as many decimals', '351', '358'],
    ['as many decimals, one of them a zero', '351,10', '358,17'],
  ])('has no margin where both have %s', (_, a, b) => expect(gapOf(figure(a), figure(b))).not.toHaveProperty('margin'));

  it.each([
    ['recomputed', made],
    ['simulated', fictional],
  ])('has no margin where one is %s, for nothing is known of its print', (_, value) => {
    const gap = gapOf(figureOf(value), figure('358,17'));
    expect(gap).toMatchObject({ grade: value.grade });
    expect(gap).not.toHaveProperty('margin');
  });

  it.each([hidden, interval(1, 2), undefined])('is unknown where one is no point', (value) =>
    expect(gapOf(figureOf(value), figure('358,17'))).toBeUndefined(),
  );
});

describe('the print of the scores of a level', () => {
  it('is that of one table where all are printed: zeros at the end may be dropped', () => {
    const figure = figuresOf(['574,7', '593,47', '351'].map(score));
    expect(gapOf(figure(score('351')), figure(score('593,47')))).not.toHaveProperty('margin');
  });
  it('is each its own where some are not', () => {
    const figure = figuresOf([score('574,7'), score('593,47'), hidden]);
    expect(gapOf(figure(score('574,7')), figure(score('593,47')))).toMatchObject({ margin: 0.055 });
  });
  it('is unknown of no score', () =>
    expect(figuresOf([])(undefined)).toEqual({ value: undefined, decimals: undefined }));
});

describe('the gap to the score above', () => {
  it('is recomputed of two points', () =>
    expect(gapBelow(figure('593,47'), figure('605,21'))).toMatchObject({ grade: 'recomputed', value: -11.74 }));

  it('is bounded where one score is: all of the print below all of the interval, and no higher', () =>
    expect(gapBelow(figureOf(interval(550.4, 574.75)), figure('574,7'))).toEqual({
      grade: 'bounded',
      low: -24.35,
      high: 0,
      statements: ['s'],
      sources: ['report'],
    }));

  it('is bounded by the statements behind both', () => {
    const gap = gapBelow(
      figureOf(interval(300, 310, { statements: ['b', 'a'], sources: [source('paper')] })),
      figureOf(interval(320, 330, { statements: ['a', 'c'] })),
    );
    expect(gap).toEqual({
      ...{ grade: 'bounded', low: -30, high: -10 },
      ...{ statements: ['a', 'b', 'c'], sources: ['paper', 'report'] },
    });
  });

  it.each([
    ['its own score has no low end', interval(0, 300, { open: 'low' }), score('320')],
    ['the score above has no high end', score('300'), interval(310, 765, { open: 'high' })],
    ['its own score is not known', hidden, score('320')],
    ['the score above is not known', interval(1, 2), hidden],
    ['there is none', interval(1, 2), undefined],
    ['the scores contradict the ranks', interval(320, 330), score('310')],
  ])('says nothing where %s', (_, own, above) => expect(gapBelow(figureOf(own), figureOf(above))).toBeUndefined());
});

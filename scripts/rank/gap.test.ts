import { describe, expect, it } from 'vitest';
import type { Bounded, Value } from '../../src/model/grade.ts';
import { printed, source } from '../../tests/fixtures/units.ts';
import { alone, gapBelow, gapOf, gapToBetter, printOf, type PrintedScore } from './gap.ts';

const sources = [source('report')];
const figure = (verbatim: string): PrintedScore => alone(score(verbatim));
/** A score as it is printed, with or without words around it, in a document. */
const score = (verbatim: string, document = 'report'): Value => ({
  ...printed(Number(verbatim.replace(/[^\d,]/g, '').replace(',', '.'))),
  ...{ verbatim, sources: [source(document)] },
});
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
    const gap = gapOf(alone(value), figure('358,17'));
    expect(gap).toMatchObject({ grade: value.grade });
    expect(gap).not.toHaveProperty('margin');
  });

  it.each([hidden, interval(1, 2), undefined])('is unknown where one is no point', (value) =>
    expect(gapOf(alone(value), figure('358,17'))).toBeUndefined(),
  );
});

describe('a figure that is printed as a limit', () => {
  it.each(['trên 350', 'hơn 350,5', 'không quá 360', 'khoảng 350'])('"%s" has no gap to anything', (limit) => {
    expect(gapOf(figure(limit), figure('358,17'))).toBeUndefined();
    expect(gapOf(figure('358,17'), figure(limit))).toBeUndefined();
    expect(gapBelow(figure(limit), figure('358,17'))).toBeUndefined();
  });
  it('limits a gap as it limits the score', () => {
    const below = alone(interval(300, 310));
    expect(gapBelow(below, figure('dưới 350'))).toMatchObject({ low: -50, high: 0 });
    expect(gapBelow(below, figure('tối đa 350'))).toMatchObject({ low: -51, high: 0 });
    expect(gapBelow(below, figure('trên 350'))).toBeUndefined();
    expect(gapBelow(figure('trên 350'), alone(interval(360, 370)))).toMatchObject({ low: -20, high: 0 });
    expect(gapBelow(figure('dưới 350'), alone(interval(360, 370)))).toBeUndefined();
  });
  it('with plain words around it is a figure as any', () =>
    expect(gapOf(figure('đạt 350,5 điểm'), figure('358,17'))).toMatchObject({ value: -7.67, margin: 0.055 }));
});

describe('the print of the scores of a level', () => {
  /** The gap of the first two scores of a level, as the level prints them. */
  const gapIn = (scores: readonly Value[]) => gapOf(printOf(scores)(scores[0]), printOf(scores)(scores[1]));

  it('is that of one table where one document prints all: zeros at the end may be dropped', () =>
    expect(gapIn(['351', '593,47', '574,7'].map((one) => score(one)))).not.toHaveProperty('margin'));

  it('is that of one table for those that it prints, where others are worked out', () => {
    const scores = [score('351'), score('593,47'), made];
    expect(gapIn(scores)).not.toHaveProperty('margin');
    expect(printOf(scores)(made)).toEqual({ value: made, decimals: undefined });
  });

  it('is each its own where several documents print them', () => {
    const papers = ['a', 'b', 'b', 'c', 'c', 'c', 'a', 'b'];
    const scores = ['351', '593,47', '574,7', '358,17', '350', '349,5', '348,25', '347'];
    const print = printOf(scores.map((one, i) => score(one, papers[i])));
    for (const other of ['593,47', '358,17'])
      expect(gapOf(print(score('351', 'a')), print(score(other, 'b')))).toMatchObject({ margin: 0.505 });
  });

  it('is that of one table where one document prints what others repeat', () => {
    const repeated: Value = { ...printed(351), verbatim: '351', sources: [source('paper'), source('report')] };
    expect(gapIn([repeated, score('593,47')])).not.toHaveProperty('margin');
  });

  it.each([hidden, interval(1, 2)])('is each its own where some are not printed: the table is not at hand', (missing) =>
    expect(gapIn([score('351'), score('593,47'), missing])).toMatchObject({ margin: 0.505 }),
  );

  it('is unknown of no score', () => expect(printOf([])(undefined)).toEqual({ value: undefined, decimals: undefined }));
});

describe('a gap to a better place', () => {
  it('is at most nothing', () => expect(gapToBetter(figure('350'), figure('350'))).toMatchObject({ value: 0 }));
  it.each([
    ['printed', figure('605,21'), figure('593,47')],
    ['printed, by more than rounding', figure('352'), figure('351,49')],
    ['worked out', alone(made), figure('350')],
    ['simulated', alone(fictional), figure('350')],
  ])('contradicts a higher score that is %s', (_, own, better) => {
    expect(gapToBetter(own, better)).toBeUndefined();
    expect(gapBelow(own, better)).toBeUndefined();
  });
  it('may seem to, where a score is rounded', () =>
    expect(gapToBetter(figure('352'), figure('351,5'))).toMatchObject({ value: 0.5, margin: 0.55 }));
});

describe('the gap to the score above', () => {
  it('is recomputed of two points', () =>
    expect(gapBelow(figure('593,47'), figure('605,21'))).toMatchObject({ grade: 'recomputed', value: -11.74 }));

  it('is bounded where one score is: all of the print below all of the interval, and no higher', () =>
    expect(gapBelow(alone(interval(550.4, 574.75)), figure('574,7'))).toEqual({
      grade: 'bounded',
      low: -24.4,
      high: 0,
      statements: ['s'],
      sources: ['report'],
    }));

  it('is bounded by the statements behind both', () => {
    const gap = gapBelow(
      alone(interval(300, 310, { statements: ['b', 'a'], sources: [source('paper')] })),
      alone(interval(320, 330, { statements: ['a', 'c'] })),
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
  ])('says nothing where %s', (_, own, above) => expect(gapBelow(alone(own), alone(above))).toBeUndefined());
});

/** What printed scores force and what forces nothing, on provinces small enough to work it out by hand. */
import { describe, expect, it } from 'vitest';
import { littleBounds, max } from '../../tests/fixtures/little-bounds.ts';

const { boundsOf, endsOf } = littleBounds('ninh-binh/pdti-');

describe('a score', () => {
  it('stands for all that rounds to it or is cut to it, and a mean for all scores', () =>
    expect(boundsOf('ab', { 2023: { results: ['a score 30.5'], statements: ['mean - 20.25'] } })).toMatchObject({
      '2023 b score': [9.89, 10.07, ['2023 a score', 's2023-0'], ['2023 a score', 's2023-0']],
    }));

  it('printed without decimals may have been rounded or cut too', () =>
    expect(endsOf('ab', { 2023: { results: ['a score 30'], statements: ['mean - 20 - - 20,00'] } })).toMatchObject({
      '2023 b score': [8.99, 10.52],
    }));

  it('that cannot be read is no fact, and is bounded', () =>
    expect(
      endsOf('ab', { 2023: { results: ['a score 30.5', 'b score - 3331,01'], statements: ['mean - 20.25'] } }),
    ).toMatchObject({ '2023 b score': [9.89, 10.07] }));

  it('has no bound where nothing but the scale limits it', () =>
    expect(boundsOf('ab', { 2023: { results: ['a score 30.5'], statements: [max] } })).toEqual({}));

  it('has no bound without an upper limit', () =>
    expect(endsOf('ab', { 2023: { results: ['a score 30.5', 'a rank 2'] } })).toEqual({ '2023 b rank': [1, 1] }));

  it('has a low end of the scale without a reason, and a high one', () => {
    const above = boundsOf('ab', { 2023: { results: ['a score 30.5', 'a rank 1'], statements: [max] } });
    expect(above).toEqual({ '2023 b score': [0, 30.6, [], ['2023 a rank', '2023 a score']] });
    const below = boundsOf('ab', { 2023: { results: ['a score 30.5', 'a rank 2'], statements: [max] } });
    expect(below['2023 b score']).toEqual([30.45, 100, ['2023 a rank', '2023 a score'], []]);
  });
});

describe('no bound', () => {
  const told = { results: ['a score 30.5'], statements: ['mean - 20.25'] };

  it('comes from a mean that is disputed', () =>
    expect(endsOf('ab', { 2023: { ...told, statements: ['mean_disputed - 20.25'] } })).toEqual({}));

  it('comes from a change of the mean that stands in the sentence of a disputed one', () => {
    const past = { results: ['a score 10.0', 'b score 20.0'] };
    const now = (statements: string[]) => ({ results: ['a score 14.0'], statements });
    const change = 'mean_change - 5.0 - - 5,0';
    expect(endsOf('ab', { 2022: past, 2023: now([change, 'mean_disputed - 20.25']) })).toEqual({});
    expect(endsOf('ab', { 2022: past, 2023: now([change]) })).toHaveProperty('2023 b score');
  });

  it('comes from words that are no limit', () =>
    expect(endsOf('ab', { 2023: { ...told, statements: ['mean - 20.25 - - khoảng_20,25'] } })).toEqual({}));

  it('is given of simulated editions or of national ones', () => {
    expect(endsOf('ab', { 2023: { ...told, meta: { simulated: true } } })).toEqual({});
    expect(endsOf('ab', { 2023: { ...told, meta: { province: null } } })).toEqual({});
  });
});

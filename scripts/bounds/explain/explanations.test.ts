import { describe, expect, test } from 'vitest';
import type { Bound, Fact, Ranking } from '../../../src/model/scored.ts';
import { bounded } from '../../../tests/fixtures/full.ts';
import { districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, id, printed, source } from '../../../tests/fixtures/units.ts';
import { explainBounds } from './explanations.ts';

const codes = ['369', '370', '373', '372', '376'];
const interval = bounded(20, 50.1);

/** Five districts: two printed scores, two unprinted ones below them, and one that was printed but cannot be read. */
const ranking: Ranking = {
  ...districts2023,
  unitCount: codes.length,
  rows: codes.map((code, i) => ({
    unit: id(code),
    rank: i === 3 ? interval : printed(i + 1),
    score:
      i < 2
        ? printed(60 - 10 * i, `${60 - 10 * i},0`)
        : i === 4
          ? { ...printed(0, '3331,01'), value: undefined }
          : interval,
    parts: [],
  })),
};

const fact = (kind: string, units: readonly string[], verbatim: string): Fact => ({
  ...{ id: `${kind}-${units[0] ?? ''}`, edition: ranking.edition, level: ranking.level, kind, units: units.map(id) },
  ...{ verbatim, sources: [source('vietq-2024')], quote: verbatim },
});
const order = fact('order', codes, 'lần lượt');
const second = fact('score', ['370'], '50,0');

const bound = (code: string, metric: Bound['metric'], more: Partial<Bound> = {}): Bound => ({
  ...{ id: `${ranking.id}/${code}/${metric}`, ranking: ranking.id, unit: id(code), metric },
  ...{ low: 20, high: 50.1, lowBy: [], highBy: [second.id, order.id] },
  ...more,
});

const explain = (...bounds: Bound[]) =>
  explainBounds({ rankings: [ranking], bounds, facts: [second, order], units: [...context.units.values()] });

describe('explanations', () => {
  test('hold for all units whose interval and facts are the same, scores before ranks, in the order of the rows', () => {
    const found = explain(
      bound('372', 'rank'),
      bound('372', 'score'),
      bound('373', 'score'),
      bound('376', 'score', { high: 40 }),
    );
    expect(found.map(({ metric, units, order: at }) => [metric, units, at])).toEqual([
      ['score', ['373', '372'], 0],
      ['score', ['376'], 1],
      ['rank', ['372'], 2],
    ]);
  });

  test('are named by their first unit', () => {
    const [first] = explain(bound('373', 'score'));
    const anchor = `score-${context.units.get(id('373'))?.slug ?? ''}`;
    expect(first).toMatchObject({ ranking: ranking.id, anchor, path: `${ranking.path}suy-ra/#${anchor}` });
    expect(first?.id).toBe(`${ranking.id}/${first?.anchor ?? ''}`);
  });

  test('are not told of what was printed, nor of other rankings', () =>
    expect(explain(bound('369', 'score'), bound('373', 'rank'), bound('373', 'score', { ranking: 'other' }))).toEqual(
      [],
    ));

  test('tell the arithmetic of an end as formulas are kept, where it is the same for all', () => {
    const [alike] = explain(bound('373', 'score'), bound('372', 'score'));
    expect(alike?.ends.high.line).toEqual({ reason: 'above', sign: '≤', formula: '50,1', value: 50.1 });
    expect(alike?.ends.low.line).toBeUndefined();
  });

  test('tell what the facts of an end say, and which numbers of units are taken for granted', () => {
    const assumed = { ...ranking, unitCountAssumed: true };
    const [found] = explainBounds({
      ...{ rankings: [assumed], facts: [second, order], units: [...context.units.values()] },
      bounds: [bound('372', 'rank')],
    });
    expect(found?.ends.high).toMatchObject({ grounds: ['scores', 'places'], rank: 'held' });
    expect(explain(bound('372', 'rank', { highBy: [] }))[0]?.ends.high.assumed).toEqual([]);
  });

  test('of values that nothing bounds: none', () =>
    expect(explainBounds({ rankings: [{ ...ranking, rows: [] }], bounds: [], facts: [], units: [] })).toEqual([]));
});

test('a score that is hidden needs no explanation: nothing bounds it', () =>
  expect(
    explainBounds({
      rankings: [{ ...ranking, rows: ranking.rows.map((row) => ({ ...row, score: hidden })) }],
      ...{ bounds: [bound('373', 'score')], facts: [second, order], units: [] },
    }),
  ).toEqual([]));

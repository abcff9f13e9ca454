import { describe, expect, test } from 'vitest';
import type { Ranking, Unit } from '../../src/model/scored.ts';
import type { Edition } from '../read/tables.ts';
import { scoreAfterMerger } from './aftermerger.ts';

type Row = Partial<Edition['afterMerger'][number]>;

const unit = (code: string, into?: string): unknown => ({
  id: code,
  code,
  name: `Tỉnh ${code}`,
  successors: into === undefined ? [] : [{ id: into }],
});
/** Tỉnh c of today is made of a and b; d stays as it was. */
const units = [unit('a', 'c'), unit('b', 'c'), unit('c'), unit('d')] as Unit[];
const score = (value: number) => ({
  grade: 'published',
  value,
  verbatim: String(value),
  sources: ['bang'],
  quote: 'x',
});
const rankingOf = (scores: Readonly<Record<string, number>>): Ranking =>
  ({
    edition: 'viet-nam/dti-2024',
    level: 'province',
    rows: Object.entries(scores).map(([id, value]) => ({ unit: id, score: score(value) })),
  }) as unknown as Ranking;
const rule: Row = { unit: 'd', rank: 1, of: 2, rule: true, source: ['bao'] as never, quote: 'mean of the former' };

const scored = (rows: readonly Row[], scores = { a: 0.5, b: 0.6, d: 0.7 }, homes = new Set(['a'])) =>
  scoreAfterMerger(
    { meta: { id: 'viet-nam/dti-2024' }, afterMerger: rows } as never,
    [rankingOf(scores)],
    units,
    homes,
  );
const told = (rows: readonly Row[], ...rest: [Record<string, number>?]) =>
  scored(rows, rest[0] as never).map(({ unit: id, rank, score: own }) => [id, rank, own]);

describe('provinces of today in an edition of the former ones', () => {
  test('nothing is told where no source speaks of them', () => expect(scored([])).toEqual([]));

  test('one that provinces with pages went into has the mean of its parts, where a source prints that rule', () => {
    expect(told([rule])).toEqual([
      [
        'c',
        expect.objectContaining({ grade: 'recomputed', value: 2, sources: ['bang', 'bao'] }),
        expect.objectContaining({ grade: 'recomputed', value: 0.55, formula: '(0,5 + 0,6) / 2' }),
      ],
      ['d', expect.objectContaining({ grade: 'published', value: 1 }), expect.objectContaining({ value: 0.7 })],
    ]);
  });

  test.each<[string, Row[], Record<string, number>?]>([
    ['no source prints the rule', [{ ...rule, rule: undefined }]],
    ['the rule does not give a printed rank', [{ ...rule, rank: 2 }]],
    ['the rule does not give a printed value', [rule, { unit: 'c', value: 0.56, source: ['bao'] as never }]],
    ['a score is missing', [rule], { a: 0.5, b: NaN, d: 0.7 }],
  ])('nothing is reckoned where %s', (_, rows, scores) => {
    const found = told(rows, scores).flat(1) as { grade?: string }[];
    expect(found.some((value) => value?.grade === 'recomputed')).toBe(false);
  });

  test('a rank that rounding could change is left out', () => {
    const close = { a: 0.5, b: 0.6, d: 0.55005 };
    expect(told([rule], close)[0]?.[1]).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { SourceId } from '../../src/model/ids.ts';
import { Check, type Ranking } from '../../src/model/scored.ts';
import { districts2023 } from '../../tests/fixtures/rankings.ts';
import { hidden, printed } from '../../tests/fixtures/units.ts';
import { meanChecks } from './meancheck.ts';

const none = new Set<string>();

/** A topic for checks of an index, or of one of its levels. */
const topic = (code: string, index: 'pdti' | 'dti', level?: Ranking['level']) => ({
  ...{ code, order: 1, name: { vi: code, en: code }, index, level },
  at: { file: 'data/claims/topics.csv', line: 2 },
});
const topics = [topic('national', 'dti'), topic('pdti-district', 'pdti', 'district')];

/** The districts with these scores and a mean, as printed. */
const ranking = (scores: readonly number[], mean: number, more: Partial<Ranking> = {}): Ranking => ({
  ...districts2023,
  rows: districts2023.rows
    .slice(0, scores.length)
    .map((row, i) => ({ ...row, score: printed(scores[i] ?? 0, scores[i]?.toFixed(2).replace('.', ',')) })),
  mean: printed(mean, mean.toFixed(2).replace('.', ',')),
  ...more,
});

describe('a printed mean is held against its table', () => {
  test.each([
    ['rounds to the printed one', [10.11, 10.12, 10.12], 10.12, 'match'],
    ['could be it before rounding', [10.11, 10.11, 10.12], 10.12, 'rounding'],
    ['is another', [10.11, 10.12, 10.12], 34.18, 'contradiction'],
  ] as const)('%s', (_, scores, mean, verdict) => {
    const [check] = meanChecks([ranking(scores, mean)], none, topics);
    expect(check?.verdict).toBe(verdict);
    expect(Check.parse(check)).toEqual(check);
  });

  test('with the sum, the count, and the page of the ranking', () => {
    expect(meanChecks([ranking([10.11, 10.12, 10.12], 34.18)], none, topics)).toMatchObject([
      {
        id: 'trung-binh-ninh-binh-pdti-2023-district',
        topic: 'pdti-district',
        printed: '34,18',
        formula: { vi: '30,35 / 3', en: '30.35 / 3' },
        recomputed: { vi: '10,1167', en: '10.1167' },
        pages: ['/ninh-binh/pdti/2023/huyen/'],
      },
    ]);
  });

  test('in a sentence of both languages, with what is missing to the printed mean and every source', () => {
    const one = ranking([10.11, 10.12], 34.18);
    const mean = { ...printed(34.18, '34,18'), sources: ['the-mean' as SourceId] };
    const [check] = meanChecks([{ ...one, mean }], none, topics);
    expect(check?.claim).toEqual({
      vi: 'Trung bình PDTI năm 2023 của các huyện, thành phố in là 34,18, đối chiếu với trung bình cộng của bảng 2 đơn vị.',
      en: 'The PDTI 2023 mean of the districts is printed as 34.18, compared with the mean of the table of 2 units.',
    });
    expect(check?.difference).toBeCloseTo(34.18 - 10.115, 9);
    expect(check?.sources).toEqual([...printed(1).sources, 'the-mean']);
  });

  test.each([
    [{ index: 'dti', level: 'province' }, 'national'],
    [{ index: 'dti', level: 'district' }, 'national'],
    [{ index: 'pdti', level: 'district' }, 'pdti-district'],
    [{ index: 'pdti', level: 'commune' }, 'pdti-commune'],
  ] as const)('among the checks of its own index and level: %o', (of, code) => {
    expect(meanChecks([ranking([1, 3], 2, of)], none, topics)[0]?.topic).toBe(code);
  });

  test('with a note where the sentence that prints it contradicts itself', () => {
    const [check] = meanChecks([ranking([1.5, 2.5], 2, { meanDisputed: true })], none, topics);
    expect(check?.note?.en).toMatch(/contradicts itself/);
    expect(check?.note?.vi).toMatch(/tự mâu thuẫn/);
    expect(meanChecks([ranking([1.5, 2.5], 2)], none, topics)[0]?.note).toBeUndefined();
  });
});

describe('nothing is held against', () => {
  const full = ranking([10, 20], 15);
  test.each<[string, Ranking, ReadonlySet<string>]>([
    ['a table with a gap', { ...full, rows: full.rows.map((row, i) => (i ? { ...row, score: hidden } : row)) }, none],
    ['a table that prints no mean', { ...full, mean: undefined }, none],
    ['a mean that cannot be read', { ...full, mean: { ...printed(15), value: undefined } }, none],
    [
      'simulated scores',
      { ...full, rows: full.rows.map((row) => ({ ...row, score: { grade: 'simulated', value: 1 } })) },
      none,
    ],
    ['a mean that a claim holds already', full, new Set(['mean_of("ninh-binh/pdti-2023")'])],
  ])('%s', (_, one, claimed) => expect(meanChecks([one], claimed, topics)).toEqual([]));
});

/** What the sources print must come out of the whole line, and nothing that they do not: rankings. */
import { describe, expect, it } from 'vitest';
import { pointOf, type Value } from '../../src/model/grade.ts';
import { type RankingRow } from '../../src/model/scored.ts';
import { published, scored } from '../../tests/fixtures/published.ts';
import { wrongMeans } from '../reconcile/wrongmeans.ts';

const rows = (id: string): RankingRow[] => scored.rankings.find((r) => r.id === id)?.rows ?? [];
const rowOf = (id: string, unit: string) => rows(id).find((row) => row.unit === unit);
const shape = (value: Value | undefined) =>
  value && [value.grade, value.grade === 'bounded' ? [value.low, value.high] : pointOf(value)];

describe('rankings', () => {
  it.each([
    ['ninh-binh/pdti-2023/department', 18],
    ['ninh-binh/pdti-2023/district', 8],
    ['ninh-binh/pdti-2023/commune', 143],
    ['viet-nam/dti-2022/province', 63],
    ['viet-nam/dti-2023/province', 63],
    ['viet-nam/dti-2024/province', 63],
  ])('%s has %i units', (id, count) => expect(rows(id)).toHaveLength(count));

  it('follows the printed order of the districts of 2023', () =>
    expect(rows('ninh-binh/pdti-2023/district').map((row) => row.unit)).toEqual([
      '369',
      '370',
      '373',
      '372',
      '376',
      '377',
      '375',
      '374',
    ]));

  it('derives the place of Gia Viễn in 2022 from the places it rose', () => {
    expect(shape(rowOf('ninh-binh/pdti-2022/district', '373')?.rank)).toEqual(['recomputed', 7]);
    expect(shape(rowOf('ninh-binh/pdti-2022/district', '373')?.score)).toEqual(['unpublished', undefined]);
    expect(shape(rowOf('ninh-binh/pdti-2023/district', '373')?.rankChange)).toEqual(['recomputed', 4]);
  });

  it('gives "3331,01" no number', () => {
    const score = rowOf('ninh-binh/pdti-2022/department', 'nb-so-thong-tin-va-truyen-thong')?.score;
    expect(score).toMatchObject({ grade: 'published', verbatim: '3331,01' });
    expect(pointOf(score)).toBeUndefined();
  });

  it('compares nothing with the disputed mean of the communes', () => {
    for (const year of [2022, 2023]) {
      expect(scored.rankings.find((r) => r.id === `ninh-binh/pdti-${year}/commune`)?.meanDisputed).toBe(true);
      expect(rows(`ninh-binh/pdti-${year}/commune`).filter((row) => row.gapToMean)).toEqual([]);
      // One sentence prints it of both years.
      expect(scored.rankings.find((r) => r.id === `ninh-binh/pdti-${year}/commune`)?.meanYears).toEqual([2022, 2023]);
    }
  });

  it('compares no province with a mean that the table of all 63 contradicts', () => {
    const ranking = scored.rankings.find((r) => r.id === 'viet-nam/dti-2022/province');
    expect(ranking).toMatchObject({ meanDisputed: true, mean: { grade: 'published', value: 0.5791 } });
    expect(ranking?.tableMean).toMatchObject({ grade: 'recomputed', value: expect.closeTo(0.5787, 4) as number });
    expect(ranking?.rows.filter((row) => row.gapToMean)).toEqual([]);
  });

  it('has no mean that its own table contradicts without saying so', () =>
    expect(wrongMeans(published.data, scored.rankings)).toEqual([]));

  it('leaves every unpublished score without a number, and names the document that the edition names', () => {
    const absent = scored.rankings.flatMap(({ annex, rows: all }) =>
      all.flatMap(({ score }) => (score.grade === 'unpublished' ? [{ annex, score }] : [])),
    );
    const named = absent.filter(({ annex }) => annex !== undefined);
    expect(named.length).toBeGreaterThan(300);
    for (const { score } of named) expect(scored.sources.some(({ id }) => id === score.document)).toBe(true);
    for (const { annex, score } of absent) {
      expect(pointOf(score)).toBeUndefined();
      expect(score.document).toBe(annex?.document);
    }
  });

  it.each([
    ['58', 'chinh-quyen-so', 0.6787, 24],
    ['58', 'kinh-te-so', 0.6518, 29],
    ['58', 'xa-hoi-so', 0.6045, 22],
  ])('recomputes or repeats the printed DTI pillars of 2022: %s %s', (unit, pillar, score, rank) => {
    const part = rowOf('viet-nam/dti-2022/province', unit)?.parts.find((p) => p.pillar === pillar);
    expect(pointOf(part?.score)).toBeCloseTo(score, 3);
    expect(pointOf(part?.rank)).toBe(rank);
  });

  it('ranks a derived pillar only where rounding cannot move it', () => {
    const parts = rows('viet-nam/dti-2023/province').flatMap((row) => row.parts);
    const derived = parts.filter((part) => part.score.grade === 'recomputed');
    const bounded = derived.flatMap(({ rank }) => (rank?.grade === 'bounded' ? [rank] : []));
    const printed = derived.filter(({ rank }) => rank?.grade === 'published');
    const certain = derived.filter(({ rank }) => rank?.grade === 'recomputed');
    expect(bounded.length).toBeGreaterThan(0);
    expect(bounded.length + certain.length + printed.length).toBe(derived.length);
    for (const { low, high, statements, formula } of bounded) {
      expect(high).toBeGreaterThan(low);
      expect([statements, formula]).toEqual([[], 'rank(pillar)']);
    }
    for (const { score } of derived)
      expect(score).toMatchObject({ note: { vi: expect.stringMatching(/sai số tối đa ±0,000\d\d\.$/) } });
  });

  it('recomputes ranks that agree with every printed one', () => {
    for (const ranking of scored.rankings.filter((r) => r.index === 'dti' && r.complete)) {
      const scores = ranking.rows.map((row) => pointOf(row.score) ?? NaN);
      ranking.rows.forEach((row, i) => {
        const better = scores.filter((score) => score > (scores[i] ?? NaN)).length;
        expect(pointOf(row.rank)).toBe(better + 1);
      });
    }
  });
});

/** Ninh Bình (37) and Ninh Thuận (58) in a made-up national edition, with the points of QĐ 922. */
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/model/scored.ts';
import { districtsOf, editionFiles, rankingsOf, shape } from '../../tests/fixtures/editions.ts';

const folder = 'data/frameworks/dti-922';
const pillar = (code: string, order: number, role: string, weight: number | '', level = 'province') =>
  `${level},${code},${order},${code},${code},${role},,${weight},yes,bao-cao-2023,,`;

/** Rows stand in no order; those after the blank line look like activity indices of provinces and are none. */
const pillars = [
  'level,code,order,name,name_en,role,max_points,weight,scored,source,quote,note',
  pillar('xa-hoi-so', 12, 'pillar', ''),
  pillar('chinh-quyen-so', 10, 'pillar', ''),
  pillar('kinh-te-so', 11, 'pillar', ''),
  pillar('hoat-dong-xa-hoi-so', 9, 'index', 150),
  pillar('hoat-dong-kinh-te-so', 8, 'index', 150),
  pillar('hoat-dong-chinh-quyen-so', 7, 'index', 200),
  pillar('ha-tang-so', 3, 'index', 100),
  pillar('kinh-te-so', 1, 'pillar', '', 'district'),

  pillar('hoat-dong-thu-nghiem', 13, 'index', ''),
  pillar('hoat-dong-tru-cot', 14, 'pillar', 70),
  pillar('chi-so-hoat-dong-', 15, 'index', 80),
  pillar('hoat-dong-huyen', 1, 'index', 90, 'district'),
].join('\n');

const files = {
  [`${folder}/framework.json`]: JSON.stringify({
    id: 'dti-922',
    title: { vi: 'Bộ chỉ số', en: 'Framework' },
    document: 'bao-cao-2023',
  }),
  [`${folder}/pillars.csv`]: `${pillars}\n`,
};

const annex = { document: 'bao-cao-2023', name: 'bảng' };
const about = { index: 'dti', province: null, framework: 'dti-922', scale: 'index' };

/** The parts of both provinces by code, in their order. */
function partsOf(results: readonly string[], framework = files) {
  const edition = editionFiles('viet-nam/dti-2023', {
    about: { ...about, levels: { province: { units: 2, annex } } },
    results,
  });
  const ranking = rankingsOf({ ...edition, ...framework }).get('viet-nam/dti-2023/province');
  return (unit: string): readonly Part[] => ranking?.rows.find((row) => row.unit === unit)?.parts ?? [];
}

/** Lines of a province: its total, and its indices of government, economy and society. */
const figures = (unit: string, total: string, government: string, economy: string, society: string) => [
  `${unit},score,${total},,,qd-506-2024`,
  `${unit},score,${government},hoat-dong-chinh-quyen-so`,
  `${unit},score,${economy},hoat-dong-kinh-te-so`,
  `${unit},score,${society},hoat-dong-xa-hoi-so`,
];

// Pillars: government 0.6 and 0.5357, economy 0.6 and 0.599992, society 0.6 and 0.6385.
const both = [...figures('37', '0.6', '0.6', '0.6', '0.6'), ...figures('58', '0.55', '0.3', '0.5', '0.6667')];
const part = (parts: readonly Part[], code: string) => parts.find((one) => one.pillar === code);

describe('pillars of the DTI', () => {
  it('follow from the total and the activity indices', () =>
    expect(part(partsOf(both)('58'), 'chinh-quyen-so')?.score).toEqual({
      grade: 'recomputed',
      value: 0.535707142857,
      formula: '(1000 × 0,5500 − 200 × 0,3000 − 150 × 0,5000 − 150 × 0,6667 + 200 × 0,3000) / 700',
      sources: ['bao-cao-2023', 'qd-506-2024'],
      note: {
        vi: 'Tính từ số in 4 chữ số, làm tròn hoặc cắt bớt; sai số tối đa ±0,00017.',
        en: 'Computed from figures of 4 decimals, rounded or cut; off by ±0.00017 at most.',
      },
    }));

  it.each([
    ['37', 'chinh-quyen-so', 0.6],
    ['37', 'kinh-te-so', 0.6],
    ['37', 'xa-hoi-so', 0.6],
    ['58', 'kinh-te-so', 0.599992307692],
    ['58', 'xa-hoi-so', 0.638461538462],
  ])('of %s: %s is %f', (unit, code, value) => expect(shape(part(partsOf(both)(unit), code)?.score)).toBe(value));

  it('tell how far rounding may have moved them, never less', () =>
    // (1000 × 0.0001 + (200 + 150) × 0.00005) / 650 = 0.000180…
    expect(part(partsOf(both)('58'), 'kinh-te-so')?.score).toMatchObject({
      note: { vi: expect.stringContaining('±0,00019'), en: expect.stringContaining('±0.00019') },
    }));

  it('rest on the documents of their own province', () => {
    const results = [
      ...figures('37', '0.6', '0.6', '0.6', '0.6').map((line) => line.replace('qd-506-2024', 'khac')),
      ...both.slice(4),
    ];
    expect(part(partsOf(results)('58'), 'xa-hoi-so')?.score).toMatchObject({
      sources: ['bao-cao-2023', 'qd-506-2024'],
    });
    expect(part(partsOf(results)('37'), 'xa-hoi-so')?.score).toMatchObject({ sources: ['bao-cao-2023', 'khac'] });
  });

  it('stand in the order of the framework, with the indices that were printed', () =>
    expect(partsOf([...both, '58,score,0.4,ha-tang-so'])('58').map(({ pillar: code }) => code)).toEqual([
      'ha-tang-so',
      'hoat-dong-chinh-quyen-so',
      'hoat-dong-kinh-te-so',
      'hoat-dong-xa-hoi-so',
      'chinh-quyen-so',
      'kinh-te-so',
      'xa-hoi-so',
    ]));

  it.each([
    ['the total', 4],
    ['an index', 5],
    ['the last index', 7],
  ])('do not follow where %s is not printed; those of others do', (_, missing) => {
    const parts = partsOf(both.toSpliced(missing, 1));
    expect(parts('58').every(({ score }) => score.grade === 'published')).toBe(true);
    expect(part(parts('37'), 'xa-hoi-so')).toMatchObject({ score: { value: 0.6 }, rank: { value: 1 } });
  });

  it('do not follow where a figure cannot be read', () =>
    expect(part(partsOf(both.with(5, '58,score,,hoat-dong-chinh-quyen-so'))('58'), 'xa-hoi-so')).toBeUndefined());

  it('do not follow where the framework has no weights', () => {
    const unweighed = { ...files, [`${folder}/pillars.csv`]: `${pillars.replace(/index,,\d+/g, 'index,,')}\n` };
    expect(partsOf(both, unweighed)('58').map(({ score }) => score.grade)).toEqual([
      'published',
      'published',
      'published',
    ]);
  });
});

describe('ranks of pillars', () => {
  it('are recomputed where rounding cannot turn them round', () => {
    const parts = partsOf(both);
    expect(part(parts('37'), 'chinh-quyen-so')?.rank).toEqual({
      grade: 'recomputed',
      value: 1,
      formula: 'rank(pillar)',
      sources: ['bao-cao-2023', 'qd-506-2024'],
    });
    expect(part(parts('58'), 'chinh-quyen-so')?.rank).toMatchObject({ value: 2 });
    expect(part(parts('58'), 'xa-hoi-so')?.rank).toMatchObject({ value: 1 });
  });

  it('are bounded where it can', () => {
    const parts = partsOf(both);
    expect(part(parts('37'), 'kinh-te-so')?.rank).toEqual({
      grade: 'bounded',
      low: 1,
      high: 2,
      statements: [],
      formula: 'rank(pillar)',
      sources: ['bao-cao-2023', 'qd-506-2024'],
      note: {
        vi: 'Giá trị tính từ số đã làm tròn 4 chữ số: các tỉnh ở sát nhau có thể đổi chỗ cho nhau.',
        en: 'The values come from figures rounded to 4 decimals: provinces that lie close may change places.',
      },
    });
    expect(shape(part(parts('58'), 'kinh-te-so')?.rank)).toEqual([1, 2]);
  });

  it('as printed go before those that follow', () =>
    expect(part(partsOf([...both, '58,rank,2,xa-hoi-so'])('58'), 'xa-hoi-so')).toMatchObject({
      score: { grade: 'recomputed' },
      rank: { grade: 'published', value: 2 },
    }));

  it('count a printed pillar with the value it was printed with', () => {
    const parts = partsOf([...both, '37,score,0.6201,kinh-te-so', '37,rank,7,xa-hoi-so', '37,score,0.1,,kinh-te-so']);
    expect(part(parts('37'), 'kinh-te-so')).toMatchObject({ score: { grade: 'published', value: 0.6201 } });
    expect(part(parts('37'), 'kinh-te-so')?.rank).toBeUndefined();
    expect(parts('37').filter((one) => one.pillar === 'kinh-te-so')).toHaveLength(1);
    expect(part(parts('58'), 'kinh-te-so')?.rank).toMatchObject({ grade: 'recomputed', value: 2 });
  });
});

describe('pillars of the PDTI', () => {
  it('are summed where all indicators are printed, unless printed themselves', () => {
    const statements = ['indicator_count,,1'];
    const parts = (results: readonly string[]) =>
      districtsOf({ results, statements })
        .rows.find((row) => row.unit === '373')
        ?.parts.map(({ score }) => shape(score));
    expect(parts(['373,score,8.5,nhan-thuc-so,1-1'])).toEqual([8.5]);
    expect(parts(['373,score,8.5,nhan-thuc-so,1-1', '373,score,9,nhan-thuc-so'])).toEqual([9]);
    expect(parts(['372,score,8.5,nhan-thuc-so,1-1'])).toEqual([]);
  });
});

describe('printed parts', () => {
  const parts = (...results: string[]) => districtsOf({ results }).rows.find((row) => row.unit === '373')?.parts;

  it('are the scores of pillars, each with its printed rank', () =>
    expect(
      parts(
        '373,score,80.5,nhan-thuc-so',
        '373,rank,2,nhan-thuc-so',
        '373,score,40,the-che-so',
        '373,score,8,nhan-thuc-so,1-1',
        '373,rank,3,ha-tang-so',
        '373,score,358',
        '372,score,70,nhan-thuc-so',
        '370,rank,1,the-che-so',
      ),
    ).toMatchObject([
      {
        pillar: 'nhan-thuc-so',
        score: { grade: 'published', value: 80.5, verbatim: '80.5' },
        rank: { grade: 'published', value: 2 },
      },
      { pillar: 'the-che-so', score: { value: 40 }, rank: undefined },
    ]));

  it('stand in the order of the framework, those it does not know last, by code', () =>
    expect(
      parts('373,score,1,z', '373,score,2,b', '373,score,3,nhan-thuc-so', '373,score,4,a')?.map((one) => one.pillar),
    ).toEqual(['nhan-thuc-so', 'a', 'b', 'z']));

  it('are none where none are printed, also without a framework', () => {
    expect(parts('373,score,358')).toEqual([]);
    expect(
      districtsOf({ about: { framework: 'khong-co' }, results: ['373,score,80,b', '373,score,70,a'] }).rows,
    ).toContainEqual(
      expect.objectContaining({
        unit: '373',
        parts: [expect.objectContaining({ pillar: 'a' }), expect.objectContaining({ pillar: 'b' })],
      }),
    );
  });
});

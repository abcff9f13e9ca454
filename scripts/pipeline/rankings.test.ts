import { describe, expect, it } from 'vitest';
import { districtsOf, editionFiles, rankingsOf, rawFiles, type Tables } from '../../tests/fixtures/editions.ts';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { register } from '../lookup/register.ts';
import { scoreRankings } from './rankingrows.ts';

const annex = { document: 'qd-506-2024', name: 'Phụ lục 2' };

describe('a ranking', () => {
  it('says what it ranks, when, and by which documents', () =>
    expect(districtsOf({ about: { levels: { district: { units: 3, annex } } } })).toMatchObject({
      id: 'ninh-binh/pdti-2023/district',
      edition: 'ninh-binh/pdti-2023',
      path: '/ninh-binh/pdti/2023/huyen/',
      file: '/du-lieu/ninh-binh-pdti-2023-huyen',
      index: 'pdti',
      province: '37',
      year: 2023,
      level: 'district',
      framework: 'pdti-733',
      scale: 'points',
      decision: 'qd-506-2024',
      annex,
      unitCount: 3,
      rankScopeUnclear: false,
      unitCountAssumed: false,
      previous: undefined,
      complete: false,
    }));

  it('has a row for every unit, and the unpublished ones name the annex', () => {
    const { rows } = districtsOf({ results: ['370,score,400.5'] });
    const hidden = { grade: 'unpublished', document: annex.document, annex: annex.name };
    expect(rows.map(({ unit }) => unit).sort()).toEqual(['370', '372', '373']);
    expect(rows.find(({ unit }) => unit === '373')).toMatchObject({ score: hidden, rank: hidden, parts: [] });
  });

  it('names no annex where no source says which document has what is unpublished', () => {
    const level = { units: 3 };
    const { annex: none, rows } = districtsOf({ about: { levels: { district: level } } });
    expect(none).toBeUndefined();
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map(() => ({ grade: 'unpublished' })));
  });

  it('says what the source leaves unclear', () => {
    const level = { units: 3, annex, rank_scope_unclear: true, units_assumed: true };
    expect(districtsOf({ about: { levels: { district: level } } })).toMatchObject({
      rankScopeUnclear: true,
      unitCountAssumed: true,
    });
  });

  it('of the whole country belongs to no province', () => {
    const about = { province: null, levels: { province: { units: 2, annex } } };
    const ranking = rankingsOf(editionFiles('viet-nam/dti-2023', { about })).get('viet-nam/dti-2023/province');
    expect(ranking?.province).toBeUndefined();
    expect(ranking?.rows.map(({ unit }) => unit)).toEqual(['37', '58']);
  });
});

describe('the pillars of a ranking', () => {
  const path = 'data/frameworks/pdti-733/pillars.csv';
  const more = {
    'data/frameworks/khac/framework.json': JSON.stringify({
      id: 'khac',
      title: { vi: 'Khác', en: 'Other' },
      document: 'bao-cao-2023',
    }),
    'data/frameworks/khac/pillars.csv': soundFiles[path]?.replace('nhan-thuc-so', 'tru-cot-khac') ?? '',
  };
  it.each([
    ['pdti-733', ['nhan-thuc-so']],
    ['khac', ['tru-cot-khac']],
    ['khong-co', []],
  ])('are those of its framework %s', (framework, codes) =>
    expect(districtsOf({ about: { framework } }, more).pillars.map(({ code }) => code)).toEqual(codes),
  );
});

it('come oldest first, the levels of an edition from large to small, in whatever order they are read', () => {
  const levels = { commune: { units: 1, annex }, department: { units: 1, annex }, district: { units: 3, annex } };
  const { data } = readFiles({
    ...soundFiles,
    ...editionFiles('ninh-binh/pdti-2021', { about: { year: 2021 } }),
    ...editionFiles('ninh-binh/pdti-2023', { about: { levels, previous: 'ninh-binh/pdti-2022' } }),
  });
  const ids = ['2021/district', '2022/district', '2023/department', '2023/district', '2023/commune'];
  for (const editions of [data.editions, data.editions.toReversed()])
    expect(scoreRankings({ ...data, editions }, register(data.units)).map(({ id }) => id)).toEqual(
      ids.map((id) => `ninh-binh/pdti-${id}`),
    );
});

describe('with scores by indicator', () => {
  const raw = rawFiles(['370,50', '372,60', '373,70']);
  it.each([
    ['all units', raw, {}],
    ['one unit', {}, { results: ['370,score,8,nhan-thuc-so,1-1'] }],
  ])('of %s lists the indicators', (_, files, tables) =>
    expect(districtsOf(tables, files).indicators).toMatchObject([
      { code: '1-1', pillar: 'nhan-thuc-so', maxPoints: 10 },
    ]),
  );
  it('lists none without', () => expect(districtsOf({ results: ['370,score,400'] }).indicators).toEqual([]));
  it('gives each row its parts and points', () =>
    expect(districtsOf({}, raw).rows[0]).toMatchObject({
      unit: '373',
      parts: [{ pillar: 'nhan-thuc-so', score: { value: 7 }, rank: { value: 1 } }],
      detail: { points: [7], raw: [70] },
    }));
});

describe('the most a unit can have', () => {
  const pillars = 'data/frameworks/pdti-733/pillars.csv';
  const second = 'district,ha-tang-so,9,Hạ tầng số,Infrastructure,pillar,40,,yes,qd-506-2024,,\n';
  const files = (added: string) => ({ [pillars]: `${soundFiles[pillars]}${added}` });
  const counted = { statements: ['pillar_count,,2'] };
  it.each<[rule: string, tables: Tables, added: string, most: object | undefined]>([
    [
      'is as printed',
      { statements: ['max_points,,765', 'pillar_count,,2'] },
      second,
      { grade: 'published', value: 765 },
    ],
    [
      'is the sum of all pillars',
      counted,
      second,
      { grade: 'recomputed', value: 140, formula: '100 + 40', sources: ['bao-cao-2023', 'qd-506-2024'] },
    ],
    [
      'is the sum of those that are scored',
      { statements: ['pillar_count,,3'] },
      `${second}${second.replace('ha-tang-so,9', 'do-thi,10').replace('yes', 'no')}`,
      { grade: 'recomputed', value: 140, formula: '100 + 40' },
    ],
    ['is not known where no source counts the pillars', {}, second, undefined],
    ['is not known where a source counts more of them', { statements: ['pillar_count,,3'] }, second, undefined],
    ['is not known where a pillar has no points', counted, second.replace('40', ''), undefined],
    ['is no sum of an index', { ...counted, about: { scale: 'index' } }, second, undefined],
    ['of a fictional edition is simulated', { about: { simulated: true } }, second, { grade: 'simulated', value: 140 }],
  ])('%s', (_, tables, added, most) => {
    const { maxPoints } = districtsOf(tables, files(added));
    if (most) expect(maxPoints).toMatchObject(most);
    else expect(maxPoints).toBeUndefined();
  });
});

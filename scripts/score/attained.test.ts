/** Pillars of three districts (`level-files.ts`): 30 points for the-che-so, 40 for ha-tang-so, do-thi is not scored. */
import { describe, expect, it } from 'vitest';
import { pointOf } from '../../src/model/grade.ts';
import { levelFiles, type Tables } from '../../tests/fixtures/level-files.ts';
import { readFiles } from '../../tests/fixtures/sound-files.ts';
import { register } from '../lookup/register.ts';
import { attainedParts } from './attained.ts';
import { derivedParts } from './parts.ts';
import { printedDetails, totalSum } from './printedscores.ts';

function level(tables: Tables) {
  const { data, problems } = readFiles(levelFiles({ 2023: tables }));
  expect(problems).toEqual([]);
  const edition = data.editions.find(({ meta }) => meta.year === 2023);
  if (!edition) throw new Error('no edition of 2023');
  const units = register(data.units).inForce(edition.meta.as_of, 'district', '37');
  const [framework] = data.frameworks;
  return { edition, framework, units };
}

const partsOf = (tables: Tables) => {
  const { edition, framework, units } = level(tables);
  return attainedParts(edition, 'district', framework, units);
};

/** Points and formula by unit and pillar. */
const pointsOf = (tables: Tables) =>
  Object.fromEntries(
    [...partsOf(tables)].map(([unit, parts]) => [
      unit,
      parts.map(({ pillar, score }) => [
        pillar,
        pointOf(score),
        score.grade === 'recomputed' ? score.formula : undefined,
      ]),
    ]),
  );

const three = 'unit_count,,,3,,';
const full = (units: string, value: number | '', pillar = 'the-che-so') => `units_at_max,${units},${pillar},${value},,`;
const partly = (units: string, value: number | '' = '', pillar = 'the-che-so') =>
  `units_partial,${units},${pillar},${value},,`;
const none = (units: string) => `units_at_zero,${units},the-che-so,,,`;

describe('units at the maximum of a pillar', () => {
  it.each<[who: string, statements: string[], found: Record<string, unknown>]>([
    [
      'are all but those that are named as below it',
      [three, full('', 2), partly('372')],
      {
        370: [['the-che-so', 30, 'max (3 − 1 = 2)']],
        373: [['the-che-so', 30, 'max (3 − 1 = 2)']],
      },
    ],
    [
      'are all but those below it, of which some have nothing',
      [three, full('', 1), partly('372', 1), none('370')],
      { 373: [['the-che-so', 30, 'max (3 − 2 = 1)']] },
    ],
    [
      'are all, where as many are at it as there are',
      [three, full('', 3)],
      Object.fromEntries([370, 372, 373].map((unit) => [unit, [['the-che-so', 30, 'max (3/3)']]])),
    ],
    ['are those that are named, counted or not', [full('370', '')], { 370: [['the-che-so', 30, 'max']] }],
    [
      'are those of each pillar',
      [full('370', 1), full('370;373', 2, 'ha-tang-so')],
      {
        370: [
          ['the-che-so', 30, 'max'],
          ['ha-tang-so', 40, 'max'],
        ],
        373: [['ha-tang-so', 40, 'max']],
      },
    ],
  ])('%s', (_, statements, found) => expect(pointsOf({ statements })).toEqual(found));

  it.each<[rule: string, statements: string[]]>([
    ['only a count is printed', [three, full('', 2)]],
    ['fewer are named as below it than are left', [three, full('', 1), partly('372')]],
    ['more are named as below it than are left', [three, full('', 2), partly('370;372')]],
    ['others than those below it are counted below it', [three, full('', 2), partly('372', 2)]],
    ['those below it are only counted', [three, full('', 2), partly('', 1)]],
    ['those below it are below that of another pillar', [three, full('', 2), partly('372', '', 'ha-tang-so')]],
    ['nobody says how many units there are', [full('', 2), partly('372')]],
    ['another number of units is counted', ['unit_count,,,4,,', full('', 2), partly('372')]],
    ['as many are at it as another number of units', ['unit_count,,,4,,', full('', 3)]],
    ['more are counted than named', [three, full('370', 2)]],
    ['one is named on both sides', [three, full('370;372', 2), partly('372')]],
    ['two sentences speak of it', [three, full('370', 1), full('373', 1)]],
    ['the pillar is not scored', [three, full('', 3, 'do-thi'), 'max_points,,do-thi,20,,']],
    ['two maxima are printed', [three, full('', 3), 'max_points,,the-che-so,35,,']],
  ])('are not known where %s', (_, statements) => expect(pointsOf({ statements })).toEqual({}));

  it('have what a sentence prints as the maximum where the framework prints none', () => {
    const { edition, framework, units } = level({ statements: [three, full('', 3), 'max_points,,the-che-so,35,,'] });
    const silent = framework && {
      ...framework,
      pillars: framework.pillars.map((row) => ({ ...row, max_points: undefined })),
    };
    const [part] = attainedParts(edition, 'district', silent, units).get('370') ?? [];
    expect(pointOf(part?.score)).toBe(35);
    const untold = { ...edition, statements: edition.statements.filter(({ kind }) => kind !== 'max_points') };
    expect(attainedParts(untold, 'district', silent, units).size).toBe(0);
  });

  it('are not those of an indicator of the pillar', () => {
    const { edition, framework, units } = level({ statements: [three, full('', 3)] });
    const narrow = edition.statements.map((row) => ({ ...row, indicator: row.pillar && '1-1' }));
    expect(attainedParts({ ...edition, statements: narrow }, 'district', framework, units).size).toBe(0);
  });

  it('are not those of another level, nor of a fictional edition', () => {
    const { edition, framework, units } = level({ statements: [three, full('', 3)] });
    expect(attainedParts(edition, 'commune', framework, units).size).toBe(0);
    const fictional = { ...edition, meta: { ...edition.meta, simulated: true } };
    expect(attainedParts(fictional, 'district', framework, units).size).toBe(0);
  });

  it('tell how that is known, and from which documents', () =>
    expect(partsOf({ statements: [three, full('', 2), partly('372')] }).get('370')).toEqual([
      {
        pillar: 'the-che-so',
        score: {
          grade: 'recomputed',
          value: 30,
          formula: 'max (3 − 1 = 2)',
          sources: ['bao-cao-2023'],
          note: {
            vi: 'Nguồn nêu tên 1 đơn vị chưa đạt điểm tối đa; 2 đơn vị còn lại, trong đó có đơn vị này, đều đạt.',
            en: 'Named as short of the maximum: 1; the other 2, this unit among them, reached it.',
          },
        },
      },
    ]));
});

describe('among the parts of a unit', () => {
  const all = (tables: Tables) => {
    const { edition, framework, units } = level(tables);
    const details = printedDetails(edition, 'district', framework, units);
    const parts = derivedParts(edition, 'district', framework, units, details);
    const total = (unit: string) => totalSum(edition, 'district', framework, parts.get(unit) ?? []);
    return { parts, total };
  };
  const statements = [three, 'pillar_count,,,3,,', full('', 2), partly('372')];

  it('a printed score goes before, even one that cannot be read', () => {
    const { parts } = all({ statements, results: ['370,score,the-che-so,,', '373,score,the-che-so,,29.9'] });
    expect(['370', '373'].map((unit) => parts.get(unit)?.map(({ score }) => [score.grade, pointOf(score)]))).toEqual([
      [['published', undefined]],
      [['published', 29.9]],
    ]);
  });

  it('there is none of a unit below the maximum, and no total of one pillar', () => {
    const { parts, total } = all({ statements });
    expect(parts.get('372')).toEqual([]);
    expect(total('370')).toBeUndefined();
  });

  it('all of them at their maximum make a total', () => {
    const { total } = all({ statements: [...statements, full('370', 1, 'ha-tang-so')] });
    expect(total('370')).toMatchObject({ value: 70, formula: '30 + 40' });
    expect(total('373')).toBeUndefined();
  });
});

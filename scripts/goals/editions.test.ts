import { expect, it } from 'vitest';
import { pointOf } from '../../src/model/grade.ts';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { scoreAll } from '../pipeline/pipeline.ts';

const first = 'data/ninh-thuan/targets-2024';
const second = 'data/ninh-thuan/targets-2025';
const rows = (soundFiles[`${first}/targets.csv`] ?? '').trimEnd().split('\n');
const later = ['I.1,1', 'I.2,2', 'I.3,3'].map((id) =>
  (rows[1] ?? '').replace('I.1,1', id).replace('86,32%",Chưa đạt', '95%",Đạt').replace('86,32% Chưa đạt', '95% Đạt'),
);

const scored = scoreAll(
  readFiles({
    ...soundFiles,
    [`${second}/edition.json`]: JSON.stringify({
      ...(JSON.parse(soundFiles[`${first}/edition.json`] ?? '{}') as object),
      ...{ id: 'ninh-thuan/targets-2025', year: 2025, as_of: '2025-09-30', count: 3 },
    }),
    [`${second}/groups.csv`]: 'code,name,name_en\nI,Nhóm khác,Another group\n',
    [`${second}/targets.csv`]: `${[rows[0], ...later].join('\n')}\n`,
  }).data,
);
const targetsOf = (year: number) =>
  scored['goal-editions'].flatMap((edition) => (edition.kind === 'targets' && edition.year === year ? [edition] : []));

it('gives each year its page, its file and its own counts', () => {
  expect(scored['goal-editions'].map(({ path, file }) => [path, file])).toEqual([
    ['/ninh-thuan/muc-tieu/2024/', '/du-lieu/ninh-thuan-muc-tieu-2024'],
    ['/ninh-thuan/muc-tieu/2025/', '/du-lieu/ninh-thuan-muc-tieu-2025'],
    ['/ninh-thuan/ke-hoach-dti/2023/', '/du-lieu/ninh-thuan-ke-hoach-dti-2023'],
  ]);
  const counted = [2024, 2025]
    .flatMap(targetsOf)
    .map(({ asOf, count, counts }) => [
      ...[asOf, count],
      ...[pointOf(counts.statusPrinted?.met), pointOf(counts.statusPrinted?.missed)],
    ]);
  expect(counted).toEqual([
    ['2024-06-30', 1, 0, 1],
    ['2025-09-30', 3, 3, 0],
  ]);
  expect(targetsOf(2025)[0]?.agencies).toEqual([{ agency: 'nt-so-noi-vu', all: 3, met: 3, impossible: 0 }]);
});

it('of a report that prints no status counts what the figures give, and nothing as printed', () => {
  const file = 'data/ninh-thuan/targets-2024/targets.csv';
  const silent = (soundFiles[file] ?? '').replace('Chưa đạt,', ',');
  const found = scoreAll(readFiles({ ...soundFiles, [file]: silent }).data);
  const [target] = found.targets;
  expect([target?.notePrinted, target?.statusPrinted, target?.statusRecomputed]).toEqual([
    undefined,
    undefined,
    'missed',
  ]);
  expect(found['goal-editions'][0]).toMatchObject({
    counts: { statusRecomputed: { missed: { value: 1 } }, statusStrict: { missed: { value: 1 } } },
    agencies: [{ agency: 'nt-so-noi-vu', all: 1, impossible: 0 }],
  });
  expect(found['goal-editions'][0]).not.toHaveProperty('counts.statusPrinted');
  expect(found['goal-editions'][0]).not.toHaveProperty('agencies.0.met');
});

it.each([
  ['official', undefined],
  ['press', 'press'],
  ['secondary', 'secondary'],
] as const)('says of a year from a document that is %s who tells it', (of, standing) => {
  const sources = (soundFiles['data/sources.csv'] ?? '').replace('official,full', `${of},full`);
  const { 'goal-editions': editions } = scoreAll(readFiles({ ...soundFiles, 'data/sources.csv': sources }).data);
  expect(editions.map((edition) => edition.kind === 'targets' && edition.standing)).toContain(standing);
});

it('gives rows of the same number the group of their own year', () =>
  expect(scored.targets.filter(({ id }) => id === 'I.1').map(({ edition, group }) => [edition, group.name.vi])).toEqual(
    [
      ['ninh-thuan/targets-2024', 'Hạ tầng số'],
      ['ninh-thuan/targets-2025', 'Nhóm khác'],
    ],
  ));

it('tells how much a plan prints, and adds up its points', () =>
  expect(scored['goal-editions'].find(({ kind }) => kind === 'plan')).toMatchObject({
    ...{ tasks: 1, targets: 1, actions: 0, baselines: 1, baseYears: [2022] },
    totals: { score: { value: 6.03 }, maxPoints: { value: 10 }, remaining: { value: 3.97 } },
  }));

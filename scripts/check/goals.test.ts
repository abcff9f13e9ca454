import { describe, expect, it } from 'vitest';
import { readFiles, soundFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';

const targets = 'data/ninh-thuan/targets-2024';
const plan = 'data/ninh-thuan/dti-plan-2023';

function problemsOf(files: Files): string[] {
  const { data, problems } = readFiles(files);
  return (problems.length > 0 ? problems : check(data)).map(formatProblem);
}

/** The sound folder with some fields of an edition changed; undefined takes a field away. */
function about(folder: string, fields: object): Files {
  const file = `${folder}/edition.json`;
  const before = JSON.parse(soundFiles[file] ?? '{}') as object;
  return { ...soundFiles, [file]: JSON.stringify({ ...before, ...fields }) };
}

/** A second year of targets beside the first. */
const later: Files = {
  'data/ninh-thuan/chi-tieu-nam-sau/edition.json': JSON.stringify({
    ...(JSON.parse(soundFiles[`${targets}/edition.json`] ?? '{}') as object),
    ...{ id: 'ninh-thuan/chi-tieu-nam-sau', year: 2025, as_of: '2025-06-30' },
  }),
  'data/ninh-thuan/chi-tieu-nam-sau/groups.csv': soundFiles[`${targets}/groups.csv`] ?? '',
  'data/ninh-thuan/chi-tieu-nam-sau/targets.csv': soundFiles[`${targets}/targets.csv`] ?? '',
};

describe('an edition', () => {
  it('is found by its kind, whatever its folder is called, and may number its rows as another does', () =>
    expect(problemsOf({ ...soundFiles, ...later })).toEqual([]));

  it.each([
    [undefined, 'kind is missing (expected ranking, targets or plan)'],
    ['aims', 'kind "aims" is unknown (expected ranking, targets or plan)'],
  ])('of the kind %s is refused', (kind, message) => {
    for (const folder of ['data/ninh-binh/pdti-2023', targets, plan])
      expect(problemsOf(about(folder, { kind }))).toContain(`${folder}/edition.json  ${message}`);
  });

  it('is missing where its tables are', () => {
    const files = Object.fromEntries(Object.entries(soundFiles).filter(([file]) => file !== `${targets}/edition.json`));
    expect(problemsOf(files)).toEqual([
      `${targets}/edition.json  is missing (the folder holds groups.csv, targets.csv; data/README.md tells what edition.json says)`,
    ]);
  });

  it('lies in a folder of its province', () => {
    const moved = Object.entries(later).map(([file, text]) => [file.replace('ninh-thuan/', ''), text]);
    expect(problemsOf({ ...soundFiles, ...(Object.fromEntries(moved) as Files) })).toEqual([
      'data/chi-tieu-nam-sau/edition.json  stands in data/chi-tieu-nam-sau (expected in data/ninh-thuan/chi-tieu-nam-sau, the folder of its id)',
    ]);
  });

  it('refuses rows of the document of another year', () => {
    const rows = (soundFiles[`${targets}/targets.csv`] ?? '').trimEnd();
    const added = (rows.split('\n')[1] ?? '').replace('I.1,1', 'I.2,2').replace('bao-cao-2023', 'qd-506-2024');
    expect(problemsOf({ ...soundFiles, [`${targets}/targets.csv`]: `${rows}\n${added}\n` })).toEqual([
      `${targets}/edition.json  count is 1, but targets.csv has 2 rows (expected as many)`,
      `${targets}/targets.csv:3:16  source "qd-506-2024" is not of the edition ninh-thuan/targets-2024 (expected bao-cao-2023, the documents of its edition.json; rows of another year have a folder of their own)`,
    ]);
  });

  it('looks up groups and tasks in its own folder alone', () => {
    const groups = 'data/ninh-thuan/chi-tieu-nam-sau/groups.csv';
    expect(problemsOf({ ...soundFiles, ...later, [groups]: 'code,name,name_en\nX,Khác,Other\n' })).toEqual([
      expect.stringContaining('chi-tieu-nam-sau/targets.csv:2:3  group "I" is not in groups.csv'),
    ]);
  });
});

describe('edition.json', () => {
  it.each<[string, Files, string]>([
    ['province', about(targets, { province: '99' }), 'province "99" has no pages'],
    ['year', about(targets, { year: 2023 }), 'as_of is 2024-06-30, which is not in the year 2023'],
    ['document', about(plan, { documents: ['bao-cao-203'] }), 'documents.0 "bao-cao-203" is not in sources.csv'],
    ['own index', about(targets, { own_index: 'qd-852' }), 'own_index "qd-852" is not in sources.csv'],
    ['claim', about(targets, { claims: { met: 'c9' } }), 'claims.met "c9" is not in claims.csv'],
    [
      'row of a level',
      about(targets, { levels: { district: 'Cấp huyện' } }),
      'levels.district "Cấp huyện" is the name',
    ],
    ['group', about(plan, { levels: { commune: ['nt-nhom'] } }), 'levels.commune "nt-nhom" is not in units.csv'],
    [
      'passage',
      about(plan, { goal: { passage: 'muc-tieu', edition: 'ninh-binh/pdti-2023' } }),
      'goal.passage "muc-tieu" is not in passages.csv',
    ],
    [
      'ranking of the outcome',
      about(plan, { goal: { passage: 'can-bo', edition: 'viet-nam/dti-2031' } }),
      'goal.edition "viet-nam/dti-2031" is not in the editions of rankings',
    ],
  ])('names a %s that is not here', (_, files, message) => expect(problemsOf(files).join('\n')).toContain(message));

  it('must not let results run on after the province has ended', () => {
    const units = soundFiles['data/units.csv'] ?? '';
    const ended = units.replace(
      '58,province,,Tỉnh,Ninh Thuận,Tỉnh Ninh Thuận,,,',
      (row) => `${row.slice(0, -1)}2024-06-30,`,
    );
    const problemsBy = (day: string) => problemsOf({ ...about(targets, { as_of: day }), 'data/units.csv': ended });
    expect(problemsBy('2024-06-30')).toEqual([]);
    expect(problemsBy('2024-12-31')).toEqual([
      `${targets}/edition.json  as_of is 2024-12-31, when there was no province 58 any more (expected a day up to 2024-06-30, its last in units.csv)`,
    ]);
  });

  it('must not give two editions one page', () => {
    const file = 'data/ninh-thuan/chi-tieu-nam-sau/edition.json';
    const same = { ...later, [file]: (later[file] ?? '').replaceAll('2025', '2024') };
    expect(problemsOf({ ...soundFiles, ...same }).join('\n')).toContain(
      'has the page /ninh-thuan/muc-tieu/2024/, which',
    );
  });
});

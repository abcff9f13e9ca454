import { describe, expect, it } from 'vitest';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { register } from '../lookup/register.ts';
import { recomputeStatus, scoreTargets } from './targets.ts';

describe('recomputeStatus', () => {
  const atLeast = { operator: '>=', value: 90 } as const;
  const above = { operator: '>', value: 90 } as const;
  it.each([
    [atLeast, '90%', 90, 'met'],
    [above, '90%', 90, 'missed'],
    [above, '90,01%', 90.01, 'met'],
    [atLeast, '86,32%', 86.32, 'missed'],
    [atLeast, undefined, undefined, 'no-data'],
    [atLeast, '-', undefined, 'no-data'],
    [atLeast, '–', undefined, 'no-data'],
    [atLeast, '- Đã triển khai', undefined, 'not-computable'],
    [atLeast, 'Đang triển khai -', undefined, 'not-computable'],
    [{ operator: 'text' } as const, '75%', 75, 'not-computable'],
    [{ operator: 'text' } as const, 'Đã triển khai', undefined, 'not-computable'],
    [{ operator: 'none' } as const, undefined, undefined, 'no-data'],
  ])('%j against %s is %s', (target, printed, result, status) =>
    expect(recomputeStatus(target, printed, result)).toBe(status),
  );
});

interface Row {
  readonly id?: string;
  readonly order?: number;
  readonly group?: string;
  readonly agency?: string;
  readonly target?: string;
  readonly result?: string;
  readonly note?: string;
  /** What the percentage is a share of. */
  readonly share?: string;
  /** The columns `note,note_en`: what we say of the row. */
  readonly remark?: string;
}

/** The targets of rows of the annex. */
function targetsOf(...rows: readonly Row[]) {
  const file = 'data/ninh-thuan/targets-2024/targets.csv';
  const lines = rows.map(
    ({
      id = 'I.1',
      order = 1,
      group = 'I',
      agency = '',
      target = '',
      result = '',
      note = 'Đạt',
      share = '',
      remark = ',',
    }) =>
      `${id},${order},${group},,,Tên,Tên đủ,Name,nt-so-noi-vu,${agency},"${target}","${result}","${note}",${share},${share},bao-cao-2023,q,${remark}`,
  );
  const header = soundFiles[file]?.split('\n')[0];
  const { data, problems } = readFiles({ ...soundFiles, [file]: `${[header, ...lines].join('\n')}\n` });
  expect(problems).toEqual([]);
  return scoreTargets(data, register(data.units));
}

describe('a target', () => {
  it('that was reached has its gap in points and its attainment in percent', () =>
    expect(targetsOf({ target: 'trên 90%', result: '93,6%', note: 'Đạt và vượt 3,6%' })).toMatchObject([
      {
        operator: '>',
        targetValue: 90,
        unit: '%',
        targetPrinted: 'trên 90%',
        result: { grade: 'published', value: 93.6, verbatim: '93,6%', sources: ['bao-cao-2023'], quote: 'q' },
        statusPrinted: 'met',
        gapPrinted: 3.6,
        statusRecomputed: 'met',
        statusStrict: 'met',
        gap: { grade: 'recomputed', value: 3.6, formula: '93,6 − 90 = +3,6', sources: ['bao-cao-2023'] },
        attainment: { grade: 'recomputed', value: 104, formula: '93,6 / 90', sources: ['bao-cao-2023'] },
      },
    ]));

  it('that was missed has a gap below zero', () =>
    expect(targetsOf({ target: '100%', result: '99,27%', note: 'Chưa đạt' })).toMatchObject([
      { statusRecomputed: 'missed', gap: { value: -0.73, formula: '99,27 − 100 = −0,73' } },
    ]));

  it.each<[string, Row, string]>([
    ['a target without a figure', { target: 'Triển khai tại thành phố', result: '75%' }, 'not-computable'],
    ['a result without a figure', { target: '75%', result: 'Đã triển khai' }, 'not-computable'],
    ['no result', { target: '75%', note: 'Chưa có số liệu đánh giá' }, 'no-data'],
    ['neither', { note: 'Đang triển khai, chưa có số liệu báo cáo' }, 'no-data'],
  ])('with %s has no gap', (_, row, status) => {
    const [target] = targetsOf(row);
    expect(target).toMatchObject({ statusRecomputed: status, targetPrinted: row.target ?? '' });
    expect(target?.gap).toBeUndefined();
    expect(target?.attainment).toBeUndefined();
  });

  it.each([
    ['', undefined],
    ['-', undefined],
    ['Đã triển khai', { value: undefined, verbatim: 'Đã triển khai' }],
  ])('with the printed result "%s" has the result %j', (result, value) => {
    const [target] = targetsOf({ target: '75%', result });
    if (value) expect(target?.result).toMatchObject(value);
    else expect(target?.result).toBeUndefined();
  });

  it('names its group and agencies', () =>
    expect(targetsOf({ agency: 'Sở Nội vụ' }, { id: 'X.1', order: 2, group: 'X' })).toMatchObject([
      {
        group: { code: 'I', name: { vi: 'Hạ tầng số', en: 'Infrastructure' } },
        agencies: ['nt-so-noi-vu'],
        agencyPrinted: 'Sở Nội vụ',
        name: 'Tên',
        fullName: { vi: 'Tên đủ', en: 'Name' },
      },
      { group: { code: 'X', name: { vi: 'X', en: 'X' } }, agencyPrinted: '' },
    ]));

  it.each([
    ['no note', ',', undefined],
    ['a note in both languages', 'Vì sao,Why', { vi: 'Vì sao', en: 'Why' }],
    ['a note in one language, for both', 'Vì sao,', { vi: 'Vì sao', en: 'Vì sao' }],
  ])('has %s', (_, remark, note) => expect(targetsOf({ remark })[0]?.note).toEqual(note));

  it('stands in its printed order', () =>
    expect(targetsOf({ id: 'b', order: 2 }, { id: 'c', order: 10 }, { id: 'a', order: 1 }).map(({ id }) => id)).toEqual(
      ['a', 'b', 'c'],
    ));

  it('is refused where its note holds no status', () =>
    expect(() => targetsOf({ note: 'Đang làm' })).toThrow('target I.1: note "Đang làm" holds no status'));
});

describe('a result that cannot be', () => {
  const share = 'người dân';
  it.each<[string, Row, boolean, string, string]>([
    [
      'a share of people above 100 %',
      { target: '70%', result: '187,5%', share },
      true,
      'not-computable',
      'not-computable',
    ],
    ['all of them', { target: '70%', result: '100%', share }, false, 'met', 'met'],
    ['a percentage of no whole', { target: '70%', result: '187,5%' }, false, 'met', 'met'],
    ['a number of units', { target: '70', result: '187', share }, false, 'met', 'met'],
    ['words', { target: '70%', result: 'Đã triển khai', share }, false, 'not-computable', 'met'],
  ])('%s', (_, row, impossible, statusRecomputed, statusStrict) =>
    expect(targetsOf(row)).toMatchObject([{ impossible, statusPrinted: 'met', statusRecomputed, statusStrict }]),
  );
});

describe('a target that lists things', () => {
  const target = 'Kết nối CSDL về  dân cư, đất đai , tài chính';
  const wanted = ['dân cư', 'đất đai', 'tài chính'];
  it.each([
    ['all of them', 'Đã kết nối CSDL về tài chính, dân cư, đất đai', ['tài chính', 'dân cư', 'đất đai'], 'met'],
    ['all but one', 'Đã kết nối CSDL về dân cư, tài chính', ['dân cư', 'tài chính'], 'missed'],
    ['one', 'Đã kết nối CSDL về dân cư', ['dân cư'], 'missed'],
    ['none', 'Đã kết nối CSDL về hộ tịch', ['hộ tịch'], 'missed'],
  ])('and whose result names %s is, read strictly, %s', (_, result, done, strict) =>
    expect(targetsOf({ target, result })).toMatchObject([
      { items: { wanted, done }, statusPrinted: 'met', statusRecomputed: 'not-computable', statusStrict: strict },
    ]),
  );
  it.each<[string, Row, string]>([
    ['the result names nothing', { target, result: 'Đã kết nối' }, 'met'],
    ['there is no result', { target, note: 'Chưa có số liệu' }, 'no-data'],
    ['it wants one thing', { target: 'Kết nối CSDL về dân cư', result: 'Đã kết nối CSDL về dân cư' }, 'met'],
    ['it names nothing', { target: 'Kết nối', result: 'Đã kết nối CSDL về dân cư', note: 'Chưa đạt' }, 'missed'],
    ['there is no target', { result: 'Đã kết nối CSDL về dân cư' }, 'met'],
  ])('is not read item by item where %s', (_, row, strict) => {
    const [read] = targetsOf(row);
    expect(read?.items).toBeUndefined();
    expect(read?.statusStrict).toBe(strict);
  });
});

describe('the grade of the strict reading is', () => {
  const list = 'Kết nối CSDL về dân cư, đất đai';
  it.each<[string, Row, 'published' | 'recomputed' | undefined]>([
    ['recomputed from figures', { target: '90%', result: '95%' }, 'recomputed'],
    ['recomputed from what is listed', { target: list, result: 'Đã kết nối CSDL về dân cư' }, 'recomputed'],
    ['as printed for a target in words', { target: 'Triển khai 5G', result: 'Đã lắp 75 trạm' }, 'published'],
    ['as printed for a result in words', { target: '75%', result: 'Đã triển khai', note: 'Chưa đạt' }, 'published'],
    ['none without a result', { target: '75%', note: 'Chưa có số liệu' }, undefined],
    ['none for what cannot be', { target: '70%', result: '187,5%', share: 'người dân' }, undefined],
  ])('%s', (_, row, grade) => expect(targetsOf(row)[0]?.statusGrades.statusStrict).toBe(grade));
});

it('read strictly, a figure rules over what the note says', () =>
  expect(targetsOf({ target: 'trên 90%', result: '90%', note: 'Đạt' })).toMatchObject([
    { statusPrinted: 'met', statusRecomputed: 'missed', statusStrict: 'missed' },
  ]));

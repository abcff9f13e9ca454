import { describe, expect, it } from 'vitest';
import { levelFiles } from '../../tests/fixtures/level-files.ts';
import { readFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { frameworkAt, indicatorOf, listsAllIndicators, listsAllPillars, pillarsOf } from './framework.ts';

const pillarFile = 'data/frameworks/pdti-733/pillars.csv';
const indicatorFile = 'data/frameworks/pdti-733/indicators.csv';
const files = levelFiles({});

/** The framework of `level-files.ts`, with lines of its own after the others. */
const frameworkWith = (added: Files) => {
  const longer = Object.entries(added).map(([path, line]) => [path, `${files[path]}${line}\n`]);
  return readFiles({ ...files, ...Object.fromEntries(longer) }).data.frameworks[0];
};
const framework = frameworkWith({
  [pillarFile]: 'commune,nhan-thuc-so,1,Nhận thức số,Awareness,pillar,,,yes,bao-cao-2023,,',
  [indicatorFile]: 'commune,nhan-thuc-so,1-1,Kế hoạch xã,,,,,,,,,,bao-cao-2023,,',
});

describe('a framework at a level', () => {
  it('has its pillars in order, and its indicators in the order of these', () => {
    const { pillars, indicators } = frameworkAt(framework, 'district');
    expect(pillars.map(({ code }) => code)).toEqual(['the-che-so', 'do-thi', 'ha-tang-so']);
    expect(indicators.map(({ code }) => code)).toEqual(['1-1', '1-2', '9-1', '2-1', '2-2']);
  });

  it('has nothing of another level', () => {
    const { pillars, indicators } = frameworkAt(framework, 'commune');
    expect(pillars.map(({ code }) => code)).toEqual(['nhan-thuc-so']);
    expect(indicators.map(({ name }) => name.vi)).toEqual(['Kế hoạch xã']);
    expect(frameworkAt(framework, 'province')).toEqual({ pillars: [], indicators: [] });
  });

  it('leaves the tables in their own order', () => {
    const before = framework?.indicators.map(({ code }) => code);
    frameworkAt(framework, 'district');
    expect(framework?.indicators.map(({ code }) => code)).toEqual(before);
  });

  it('puts an indicator of no pillar last', () => {
    const lost = frameworkWith({ [indicatorFile]: 'district,khac,0-1,Khác,,,,,,,,,,bao-cao-2023,,' });
    const first = lost && { ...lost, indicators: lost.indicators.toReversed() };
    expect(frameworkAt(first, 'district').indicators.at(-1)?.code).toBe('0-1');
  });

  it('is empty where there is none', () =>
    expect(frameworkAt(undefined, 'district')).toEqual({ pillars: [], indicators: [] }));
});

describe('all indicators are listed', () => {
  const { indicators } = frameworkAt(framework, 'district');
  const lists = (statements: readonly string[], listed = indicators) => {
    const { data } = readFiles(levelFiles({ 2023: { statements } }));
    const edition = data.editions.find(({ meta }) => meta.year === 2023);
    if (!edition) throw new Error('no edition of 2023');
    return (['district', 'commune'] as const).map((level) => listsAllIndicators(edition, level, listed));
  };

  it.each<[rule: string, statements: string[], expected: boolean]>([
    ['if a source counts as many', ['pillar_count,,,3,,', 'indicator_count,,,5,,'], true],
    ['not if it counts more', ['indicator_count,,,6,,'], false],
    ['not if it counts fewer', ['indicator_count,,,4,,'], false],
    ['not if it counts those of a pillar', ['indicator_count,,the-che-so,5,,'], false],
    ['not if it counts something else', ['pillar_count,,,5,,'], false],
    ['not if nothing is counted', [], false],
  ])('%s', (_, statements, expected) => expect(lists(statements)).toEqual([expected, false]));

  it('not if there are none', () => expect(lists(['indicator_count,,,0,,'], [])).toEqual([false, false]));
});

describe('all pillars are listed', () => {
  const { pillars } = frameworkAt(framework, 'district');
  const lists = (statements: readonly string[]) => {
    const { data } = readFiles(levelFiles({ 2023: { statements } }));
    const edition = data.editions.find(({ meta }) => meta.year === 2023);
    if (!edition) throw new Error('no edition of 2023');
    return (['district', 'commune'] as const).map((level) => listsAllPillars(edition, level, pillars));
  };

  it.each<[rule: string, statements: string[], expected: boolean]>([
    ['if a source counts as many', ['indicator_count,,,5,,', 'pillar_count,,,3,,'], true],
    ['if it counts as many without those not scored', ['pillar_count,,,2,,'], true],
    ['not if it counts more', ['pillar_count,,,4,,'], false],
    ['not if it counts fewer', ['pillar_count,,,1,,'], false],
    ['not if its count cannot be read', ['pillar_count,,,,,'], false],
    ['not if it counts something else', ['indicator_count,,,3,,'], false],
    ['not if nothing is counted', [], false],
  ])('%s', (_, statements, expected) => expect(lists(statements)).toEqual([expected, false]));
});

describe('as the site shows them', () => {
  it('pillars have both names, and points where they are published', () =>
    expect(pillarsOf(framework, 'district').slice(0, 2)).toEqual([
      {
        code: 'the-che-so',
        name: { vi: 'Thể chế số', en: 'Institutions' },
        maxPoints: 30,
        scored: true,
        role: 'pillar',
        order: 1,
      },
      {
        code: 'do-thi',
        name: { vi: 'Đô thị thông minh', en: 'Smart city' },
        maxPoints: undefined,
        scored: false,
        role: 'pillar',
        order: 2,
      },
    ]));

  it('an indicator has both names, its method and unit; the Vietnamese name stands for an English one', () => {
    const [, ratio, lamps] = frameworkAt(framework, 'district').indicators.map(indicatorOf);
    expect(ratio).toEqual({
      code: '1-2',
      pillar: 'the-che-so',
      name: { vi: 'Hồ sơ trực tuyến', en: 'Online' },
      maxPoints: 20,
      method: 'ratio',
      unit: '%',
    });
    expect(lamps).toEqual({
      code: '9-1',
      pillar: 'do-thi',
      name: { vi: 'Đèn đường', en: 'Đèn đường' },
      maxPoints: undefined,
      method: undefined,
      unit: undefined,
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Published, Value } from '../../src/model/grade.ts';
import { SourceId } from '../../src/model/ids.ts';
import { difference, number, published, recomputed, sortedSources, stated, unique } from './values.ts';

const [report, decision] = [SourceId.parse('bao-cao-2023'), SourceId.parse('qd-506-2024')];
const at = { file: 'data/results.csv', line: 2 };

const printed = (value: number | undefined, verbatim: string, ...sources: SourceId[]): Published => ({
  grade: 'published',
  value,
  verbatim,
  sources,
  quote: 'q',
});
const hidden: Value = { grade: 'unpublished', document: decision, annex: 'Phụ lục 2' };
const bounded: Value = { grade: 'bounded', low: 1, high: 3, statements: ['s'], sources: [report] };

it('takes a printed result as it stands', () =>
  expect(
    published({
      unit: '373',
      metric: 'score',
      value: 358.17,
      value_verbatim: '358,17',
      source: [report],
      quote: 'Gia Viễn 358,17 điểm',
      note: { vi: 'ghi chú', en: 'note' },
      at,
    }),
  ).toEqual({
    grade: 'published',
    value: 358.17,
    verbatim: '358,17',
    sources: [report],
    quote: 'Gia Viễn 358,17 điểm',
    note: { vi: 'ghi chú', en: 'note' },
  }));

describe('stated', () => {
  it.each([
    ['as printed', 343.93, '343,93', '343,93'],
    ['by its value where nothing else is kept', 765, undefined, '765'],
    ['with no words at all', undefined, undefined, ''],
  ])('is a statement %s', (_, value, value_verbatim, verbatim) =>
    expect(
      stated({ id: 's', level: 'commune', kind: 'mean', value, value_verbatim, source: [report], quote: 'q', at }),
    ).toEqual({ grade: 'published', value, verbatim, sources: [report], quote: 'q', note: undefined }),
  );
});

it('writes the numbers of a formula with a decimal comma', () => expect(number(1234.5)).toBe('1.234,5'));

describe('sources', () => {
  it('stand once each, in an order of their own', () =>
    expect(unique([decision, report, decision])).toEqual([report, decision]));
  it('are those of all values, also of what is not a point', () =>
    expect(sortedSources(printed(1, '1', decision), undefined, hidden, bounded)).toEqual([report, decision]));
});

describe('recomputed', () => {
  it.each([
    [565.69 - 521.76, 43.93],
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333],
  ])('%f is kept as %f', (value, kept) =>
    expect(recomputed(value, 'f', [report])).toEqual({
      grade: 'recomputed',
      value: kept,
      formula: 'f',
      sources: [report],
    }),
  );
});

describe('difference', () => {
  const [a, b] = [printed(565.69, '565,69', decision), printed(521.76, '521,76', report)];
  it('is exact, with its formula and the sources of both', () =>
    expect(difference(a, b)).toEqual({
      grade: 'recomputed',
      value: 43.93,
      formula: '565,69 − 521,76',
      sources: [report, decision],
    }));
  it.each<[string, Value | undefined, Value | undefined]>([
    ['the first is absent', undefined, b],
    ['the second is absent', a, undefined],
    ['the first is unpublished', hidden, b],
    ['the second is only bounded', a, bounded],
    ['one cannot be read as a number', a, printed(undefined, '3331,01,2', report)],
  ])('is undefined where %s', (_, x, y) => expect(difference(x, y)).toBeUndefined());
});

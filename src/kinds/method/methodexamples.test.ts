import { describe, expect, it } from 'vitest';
import { simulated } from '../../../tests/fixtures/full.ts';
import { id } from '../../../tests/fixtures/units.ts';
import { methods, type Indicator, type Method } from '../../model/scored.ts';
import { methodExamples } from './methodexamples.ts';

type Given = [code: string, method: Method, raw: number | null, points: number | null, unit?: string];

const examplesOf = (...given: Given[]) => {
  const indicators = given.map(([code, method, , , unit]): Indicator => ({
    code,
    pillar: 'p',
    name: { vi: code, en: code },
    maxPoints: 10,
    method,
    unit,
  }));
  const detail = {
    grade: 'simulated' as const,
    raw: given.map(([, , raw]) => raw),
    points: given.map(([, , , points]) => points),
    sources: [],
  };
  const row = { unit: id('u'), score: simulated(0), rank: simulated(1), parts: [], detail };
  return methodExamples({ indicators }, row);
};

const codeOf = (method: Method, ...given: Given[]) =>
  examplesOf(...given).find((one) => one.method === method)?.example?.indicator.code;

describe('examples of the ways to score', () => {
  it('come in the order of the methods, with or without an indicator', () => {
    const examples = examplesOf(['a', 'min-max', 5, 5]);
    expect(examples.map(({ method }) => method)).toEqual([...methods]);
    expect(examples.filter(({ example }) => example).map(({ method }) => method)).toEqual(['min-max']);
  });

  it.each<[string, string | undefined, Given[]]>([
    [
      'some of the points before all or none',
      'c',
      [
        ['a', 'ratio', 1, 10],
        ['b', 'ratio', 0, 0],
        ['c', 'ratio', 0.5, 5],
      ],
    ],
    [
      'the first of several',
      'a',
      [
        ['a', 'ratio', 0.4, 4],
        ['b', 'ratio', 0.5, 5],
      ],
    ],
    [
      'a raw value that does not read like points',
      'b',
      [
        ['a', 'ratio', 4, 4, 'điểm'],
        ['b', 'ratio', 1, 10, 'lớp'],
      ],
    ],
    ['one that does, where there is no other', 'a', [['a', 'ratio', 4, 4, 'điểm']]],
    ['nothing that was not reported', undefined, [['a', 'ratio', null, null]]],
  ])('take %s', (_, code, given) => {
    expect(codeOf('ratio', ...given)).toBe(code);
  });
});

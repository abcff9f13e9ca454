import { describe, expect, it } from 'vitest';
import { readFiles, soundFiles } from '../tests/fixtures/sound-files.ts';
import { exact } from './interval.ts';
import { reconcile } from './reconcile.ts';

const claimHeader = soundFiles['data/claims/claims.csv']?.split('\n')[0];
const operandHeader = soundFiles['data/claims/operands.csv']?.split('\n')[0];

interface Claim {
  readonly printed?: string;
  readonly value?: string;
  readonly relation: string;
  readonly formula?: string;
  readonly scale?: string;
}

/** The check of one claim over operands given as printed, with a reading where one is given. */
function checkOf(
  claim: Claim,
  operands: Readonly<Record<string, readonly [value: string, verbatim: string]>>,
  reading?: string,
) {
  const { printed = '', value = '', relation, formula = '', scale = '' } = claim;
  const rows = Object.entries(operands).map(
    ([name, [number, verbatim]]) => `c,${name},Nhãn,Label,${number},"${verbatim}",bao-cao-2023,q`,
  );
  const { data, problems } = readFiles({
    ...soundFiles,
    'data/claims/claims.csv': `${claimHeader}\nc,plan,Nói,Says,"${printed}",${value},${relation},${formula},${scale},bao-cao-2023,q,,,\n`,
    'data/claims/operands.csv': `${operandHeader}\n${rows.join('\n')}\n`,
    'data/claims/readings.csv': `claim,order,label,label_en,formula\n${reading ? `c,1,Cách đọc,Reading,${reading}\n` : ''}`,
  });
  expect(problems).toEqual([]);
  const [check] = reconcile(data, { mean_of: (id) => (id === 'known' ? exact(0.5) : undefined) });
  if (!check) throw new Error('no check');
  return check;
}

const two = { a: ['565.69', '565,69'], b: ['521.76', '521,76'] } as const;

describe('verdict', () => {
  it.each([
    ['match', { printed: '43,93', value: '43.93', relation: '=', formula: 'a - b' }],
    ['rounding', { printed: '43,92', value: '43.92', relation: '=', formula: 'a - b' }],
    ['contradiction', { printed: '43,12', value: '43.12', relation: '=', formula: 'a - b' }],
    ['contradiction', { printed: '43,91', value: '43.91', relation: '=', formula: 'a - b', scale: 'exact' }],
    ['match', { printed: '43', value: '43', relation: '<=', formula: 'a - b' }],
    ['rounding', { printed: '565,694', value: '565.694', relation: '<=', formula: 'a' }],
    ['contradiction', { printed: '44', value: '44', relation: '<', formula: 'a - b' }],
    ['unverifiable', { relation: '=', formula: 'a - b' }],
    ['unverifiable', { printed: '1', value: '1', relation: '=', formula: '"a - mean_of(""unknown"")"' }],
  ] as const)('%s: %j', (verdict, claim) => expect(checkOf(claim, two).verdict).toBe(verdict));

  it('is open where an operand is not published', () => {
    const check = checkOf(
      { printed: '5', value: '5', relation: '=', formula: 'a - b' },
      { a: ['7', '7'], b: ['', 'không in'] },
    );
    expect(check).toMatchObject({ verdict: 'unverifiable', formula: { vi: '7 − ?', en: '7 − ?' } });
    expect(check.recomputed).toBeUndefined();
  });
});

it('shows the formula with its numbers, the result and the difference', () =>
  expect(checkOf({ printed: '43,92', value: '43.92', relation: '=', formula: 'a - b' }, two)).toMatchObject({
    formula: { vi: '565,69 − 521,76', en: '565.69 − 521.76' },
    recomputed: { vi: '43,93', en: '43.93' },
    difference: -0.01,
  }));

it('judges nothing where no figure is printed, but shows what comes out', () =>
  expect(checkOf({ relation: '=', formula: 'a' }, two)).toMatchObject({
    verdict: 'unverifiable',
    recomputed: { vi: '565,69' },
  }));

describe('texts that must agree', () => {
  it.each([
    ['match', { a: ['x', 'X'], b: ['x', 'x'] }],
    ['contradiction', { a: ['x', 'X'], b: ['y', 'Y'] }],
    ['unverifiable', { a: ['x', 'X'] }],
    ['unverifiable', { a: ['x', 'X'], b: ['', '?'] }],
  ] as const)('%s: %j', (verdict, operands) => expect(checkOf({ relation: 'agree' }, operands).verdict).toBe(verdict));
});

it('shows how each reading would look', () => {
  const claim = { printed: '1', value: '1', relation: '=', formula: 'a - b' };
  expect(checkOf(claim, two, 'a + b').readings).toMatchObject([
    { label: { vi: 'Cách đọc', en: 'Reading' }, formula: { vi: '565,69 + 521,76' }, result: { vi: '1.087,45' } },
  ]);
  expect(checkOf(claim, two, '"a * mean_of(""unknown"")"').readings).toMatchObject([{ result: { vi: '?', en: '?' } }]);
});

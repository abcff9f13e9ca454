import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/model/scored.ts';
import { claimLine, tablesOf, type Claim } from '../../tests/fixtures/claims.ts';
import { exact } from '../figure/interval.ts';
import { reconcile } from './reconcile.ts';

const checksOf = (...tables: Parameters<typeof tablesOf>) =>
  reconcile(tablesOf(...tables), { mean_of: (id) => (id === 'known' ? exact(0.5) : undefined) });

/** The check of one claim over operands given as printed, with a reading where one is given. */
function checkOf(
  claim: Claim,
  operands: Readonly<Record<string, readonly [value: string, verbatim: string]>>,
  reading?: string,
) {
  const rows = Object.entries(operands).map(
    ([name, [number, verbatim]]) => `c,${name},Nhãn,Label,${number},"${verbatim}",bao-cao-2023,q`,
  );
  const [check] = checksOf([claimLine('c', claim)], rows, reading ? [`c,1,Cách đọc,Reading,${reading}`] : []);
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
    ['rounding', { printed: '43,92', value: '43.92', relation: '=', formula: 'a - b', scale: 'exact' }],
    ['contradiction', { printed: '43,94', value: '43.94', relation: '=', formula: 'a - b', scale: 'exact' }],
    ['match', { printed: '43,9', value: '43.9', relation: '=', formula: 'a - b' }],
    ['contradiction', { printed: '43,90', value: '43.9', relation: '=', formula: 'a - b' }],
    ['match', { value: '43.93', relation: '=', formula: 'a - b' }],
    ['contradiction', { printed: '43,8', value: '43.8', relation: '=', formula: 'a - b' }],
    ['rounding', { printed: 'hơn 43,9', value: '43.9', relation: '=', formula: 'a - b + 0.06', scale: 'approx' }],
    ['rounding', { printed: '43,9', value: '43.9', relation: '=', formula: 'a - b + 0.07' }],
    ['contradiction', { printed: '43,9', value: '43.9', relation: '=', formula: 'a - b + 0.11' }],
    ['unverifiable', { printed: '43,93', value: '43.93', relation: '=', formula: 'a - b', scale: 'unclear' }],
    ['unverifiable', { printed: '43,12', value: '43.12', relation: '=', formula: 'a - b', scale: 'unclear' }],
    ['match', { printed: '43', value: '43', relation: '<=', formula: 'a - b' }],
    ['rounding', { printed: '565,694', value: '565.694', relation: '<=', formula: 'a' }],
    ['contradiction', { printed: '44', value: '44', relation: '<', formula: 'a - b' }],
    ['unverifiable', { relation: '=', formula: 'a - b' }],
    ['unverifiable', { printed: '5', value: '5', relation: '=' }],
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

it.each([
  ['', '', '1,0842', '1.0842'],
  ['1', '1', '1,08', '1.08'],
  ['1,1', '1.1', '1,084', '1.084'],
  ['1,08', '1.08', '1,0842', '1.0842'],
])('shows the result beside a printed "%s" with two decimals more (four beside none)', (figure, value, vi, en) =>
  expect(checkOf({ printed: figure, value, relation: '=', formula: 'a / b' }, two).recomputed).toEqual({ vi, en }),
);

it('judges nothing where no figure is printed, but shows what comes out', () =>
  expect(checkOf({ relation: '=', formula: 'a' }, two)).toMatchObject({
    verdict: 'unverifiable',
    recomputed: { vi: '565,69' },
  }));

describe('a reading that fits is no contradiction', () => {
  const claim = { printed: '1,43', value: '1.43', relation: '=', formula: 'a - b' };
  const words = { a: ['28/9/2021', '28/9/2021'], b: ['29/11/2021', '29/11/2021'] } as const;
  it.each<[Check['verdict'], boolean, string, Claim, string]>([
    ['unverifiable', true, 'its result is the printed figure', claim, '(a - b) / 30.72,'],
    ['unverifiable', true, 'its result rounds to it', claim, '(a - b) / 30.61,'],
    ['contradiction', false, 'its result is another', claim, 'a + b,'],
    ['contradiction', false, 'it lacks a figure', claim, '"mean_of(""unknown"")",'],
    ['contradiction', false, 'it mends the print, and is said not to fit', claim, '(a - b) / 30.72,no'],
    ['unverifiable', true, 'it is in words, and is said to fit', claim, ',yes'],
    ['unverifiable', true, 'it keeps the order', { ...claim, relation: '>=' }, '1,'],
    ['rounding', true, 'the plain one differs by rounding', { ...claim, printed: '43,92', value: '43.92' }, 'a - b,'],
    ['match', false, 'another would not fit', { ...claim, printed: '43,93', value: '43.93' }, 'a + b,'],
    ['unverifiable', true, 'texts differ', { relation: 'agree' }, ',yes'],
    ['contradiction', false, 'texts differ, and it does not', { relation: 'agree' }, ',no'],
  ])('%s, fits %s: %s', (verdict, fits, _, read, reading) =>
    expect(checkOf(read, read.relation === 'agree' ? words : two, reading)).toMatchObject({
      verdict,
      readings: [{ fits }],
    }),
  );
});

describe('texts that must agree', () => {
  it.each([
    ['match', { a: ['x', 'X'], b: ['x', 'x'] }, undefined],
    ['wording', { a: ['x', 'X'], b: ['y', 'Y'], c: ['x', 'X'] }, 'X ≠ Y'],
    ['contradiction', { a: ['2021', 'năm 2021'], b: ['2022', 'năm 2022'] }, 'năm 2021 ≠ năm 2022'],
    ['unverifiable', { a: ['x', 'X'] }, undefined],
    ['unverifiable', { a: ['x', 'X'], b: ['', '?'] }, undefined],
  ] as const)('%s: %j', (verdict, operands, forms) => {
    const check = checkOf({ relation: 'agree' }, operands);
    expect(check.verdict).toBe(verdict);
    expect(check.recomputed).toEqual(forms && { vi: forms, en: forms });
    expect(check).toMatchObject({ printed: '', formula: undefined });
  });
});

it('shows how each reading would look', () => {
  const claim = { printed: '1', value: '1', relation: '=', formula: 'a - b' };
  expect(checkOf(claim, two, 'a + b,').readings).toMatchObject([
    {
      label: { vi: 'Cách đọc', en: 'Reading' },
      formula: { vi: '565,69 + 521,76' },
      result: { vi: '1.087,45' },
      fits: false,
    },
  ]);
  expect(checkOf(claim, two, '"a * mean_of(""unknown"")",').readings).toMatchObject([{ result: { vi: '?', en: '?' } }]);
});

it('keeps to its own operands and readings, readings in their order', () => {
  const claim: Claim = { printed: '1', value: '1', relation: '=', formula: 'a' };
  const checks = checksOf(
    [claimLine('c', claim), claimLine('d', { ...claim, printed: '2', value: '2' })],
    ['c,a,Nhãn c,Label c,1,1,bao-cao-2023,"c, một"', 'd,a,Nhãn d,Label d,2,2,qd-506-2024,"d, hai"'],
    ['c,2,hai,two,a * 2,', 'd,1,khác,other,a,', 'c,1,một,one,a,'],
  );
  expect(checks).toMatchObject([
    {
      id: 'c',
      operands: [
        {
          name: 'a',
          label: { vi: 'Nhãn c', en: 'Label c' },
          verbatim: '1',
          source: 'bao-cao-2023',
          quote: 'c, một',
        },
      ],
      readings: [
        { label: { vi: 'một', en: 'one' }, result: { vi: '1', en: '1' } },
        { label: { vi: 'hai', en: 'two' }, result: { vi: '2', en: '2' } },
      ],
    },
    { id: 'd', verdict: 'match', operands: [{ source: 'qd-506-2024' }], readings: [{ formula: { vi: '2' } }] },
  ]);
});

describe('what is said of a claim', () => {
  const claim: Claim = { printed: '60,29', value: '60.29', relation: '=' };
  it.each([
    ['no note and no page', ',,', undefined, []],
    ['a note in both languages', ',Vì sao,Why', { vi: 'Vì sao', en: 'Why' }, []],
    ['a note in one language, for both', ',Vì sao,', { vi: 'Vì sao', en: 'Vì sao' }, []],
    [
      'pages of a province, a ranking and a unit',
      'ninh-binh;ninh-binh/pdti-2023/district;373,,',
      undefined,
      ['/ninh-binh/', '/ninh-binh/pdti/2023/huyen/', '/ninh-binh/don-vi/huyen-gia-vien/'],
    ],
  ])('%s', (_, rest, note, pages) => {
    const [check] = checksOf([claimLine('c', claim, rest)]);
    expect(check).toMatchObject({ note, pages });
    expect(check).toMatchObject({
      id: 'c',
      topic: 'plan',
      claim: { vi: 'Nói', en: 'Says' },
      printed: '60,29',
      quote: 'q',
      sources: ['bao-cao-2023'],
      relation: '=',
    });
  });
});

it('puts contradictions first and what fits last; those of one verdict stay in the order of the claims', () => {
  const over = (id: string, value: string, formula: string) =>
    claimLine(id, { printed: value, value, relation: '=', formula });
  const checks = checksOf(
    [over('a', '1', '1'), over('b', '1', ''), over('c', '1', '2'), over('d', '2', '2'), over('e', '3', '4')],
    [],
  );
  expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['c', 'contradiction'],
    ['e', 'contradiction'],
    ['b', 'unverifiable'],
    ['a', 'match'],
    ['d', 'match'],
  ]);
});

import { describe, expect, it } from 'vitest';
import { countFindings, findingOf } from './contradictions.ts';
import type { Check } from './domain/scored.ts';

const check = (verdict: Check['verdict'], relation: Check['relation'], ...verbatims: string[]): Check =>
  ({ verdict, relation, operands: verbatims.map((verbatim) => ({ verbatim })) }) as Check;

describe('a contradiction is of', () => {
  it.each<[string, string, string[]]>([
    ['wording', 'two names', ['An toàn an ninh mạng', 'An toàn thông tin mạng']],
    [
      'wording',
      'two titles, with years of their own',
      ['về tăng cường chuyển đổi số đến năm 2025', 'về chuyển đổi số giai đoạn 2021-2025'],
    ],
    ['wording', 'two notations of one number', ['03-KH/BCĐCĐS', '03/KH-BCĐCĐS']],
    ['contradiction', 'two dates', ['28/9/2021', '29/11/2021']],
    ['contradiction', 'two dates, in two languages', ['December 15, 2022', 'ngày 15 tháng 12 năm 2021']],
    ['contradiction', 'two years', ['năm 2021', 'năm 2022']],
    ['contradiction', 'two counts', ['07 huyện', '08 huyện']],
  ])('%s: %s', (finding, _, verbatims) =>
    expect(findingOf(check('contradiction', 'agree', ...verbatims))).toBe(finding),
  );
});

it('leaves sums and other verdicts as they are', () => {
  expect(findingOf(check('contradiction', '=', 'a', 'b'))).toBe('contradiction');
  expect(findingOf(check('unverifiable', 'agree', 'a', 'b'))).toBe('unverifiable');
});

it('counts each check once', () => {
  const checks = [check('contradiction', 'agree', 'a', 'b'), check('contradiction', '='), check('match', '=')];
  expect(['contradiction', 'wording', 'match', 'rounding'].map((f) => countFindings(checks, f as never))).toEqual([
    1, 1, 1, 0,
  ]);
});

import { expect, it } from 'vitest';
import { made } from '../../tests/fixtures/units.ts';
import type { TargetsEdition } from '../model/goals.ts';
import { countedAgain, strictWhereOther, tellerOf } from './targetstatus.ts';

const counts = (met: number) => ({ met: made(met, ''), missed: made(0, ''), 'no-data': made(0, '') });
const edition = (printed: number, strict: number) =>
  ({ counts: { statusPrinted: counts(printed), statusStrict: counts(strict) } }) as unknown as Pick<
    TargetsEdition,
    'counts'
  >;

it.each([
  [16, 14, 14],
  [1, 0, 0],
  [2, 2, undefined],
  [0, 0, undefined],
])('%i printed as met and %i read strictly contrast: %s', (printed, strict, told) =>
  expect(strictWhereOther(edition(printed, strict))).toBe(told),
);

it.each([
  [undefined, 'báo cáo', 'the report'],
  ['press', 'báo chí', 'the press'],
  ['secondary', 'bản chép', 'a copy'],
] as const)('the teller of a document that is %s', (standing, vi, en) => {
  expect(tellerOf({ standing }, 'vi')).toBe(vi);
  expect(tellerOf({ standing }, 'en')).toBe(en);
});

it('speaks of an annex only where there is one', () => {
  expect(countedAgain({ annex: true }, 'vi')).toMatch(/^Báo cáo tự in .* đếm lại từng dòng phụ lục cũng ra như vậy\.$/);
  expect(countedAgain({}, 'vi')).toMatch(/^Báo cáo tự in .* đếm lại từng dòng cũng ra như vậy\.$/);
  expect(countedAgain({ standing: 'secondary' }, 'en')).toMatch(/^A copy itself prints .* counting the rows gives/);
});

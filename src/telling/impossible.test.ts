import { expect, it } from 'vitest';
import { targets } from '../../tests/fixtures/plan.ts';
import { impossibleMet, impossibleSentence } from './impossible.ts';

const impossible = targets.filter((target) => target.impossible);

it('names the results that are rated met and cannot be true, and no other', () => {
  expect(impossibleMet(targets)).toEqual(impossible);
  expect(impossibleMet(impossible.map((target) => ({ ...target, statusPrinted: 'missed' })))).toEqual([]);
});

it.each([
  ['vi', 'Có 1 kết quả ghi “Đạt” không thể đúng vì quá 100%: 187,5% người dân từ đủ 15 tuổi.'],
  ['en', '1 result rated met cannot be true, being above 100%: 187.5% of people aged 15 and over.'],
] as const)('says so in one sentence, in %s', (locale, sentence) =>
  expect(impossibleSentence(targets, locale)).toBe(sentence),
);

it('counts them, and says nothing where there is none', () => {
  expect(impossibleSentence([...impossible, ...impossible], 'en')).toMatch(
    /^2 results rated met cannot be true, being above 100%: /,
  );
  expect(impossibleSentence(targets.slice(0, 1), 'vi')).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { Check, Verdict } from '../../model/scored.ts';
import { checksFinding, talliesText, topicFinding } from './finding.ts';

const checks = (['match', 'contradiction', 'match', 'rounding'] satisfies Verdict[]).map(
  (verdict): Pick<Check, 'verdict' | 'relation'> => ({ verdict, relation: '=' }),
);

test('verdicts that do not occur are not told', () => {
  expect(talliesText(checks, 'vi')).toBe('1 mâu thuẫn, 1 lệch do làm tròn và 2 khớp');
  expect(talliesText(checks.slice(2), 'en', ['match', 'contradiction', 'rounding'])).toBe(
    '1 hold and 1 off by rounding',
  );
});

test('headings say what holds, and what does not', () => {
  expect(checksFinding(checks, 'vi')).toBe(
    'Tính lại 4 điều các nguồn viết: 2 điều khớp, 1 điều mâu thuẫn về số hoặc ngày',
  );
  expect(topicFinding('Số dân', checks, 'vi')).toBe('Số dân: 2 trên 4 điều khớp, 1 điều mâu thuẫn');
  expect(topicFinding('Numbers', checks.slice(2), 'en')).toBe('Numbers: 1 of 2 claims hold');
});

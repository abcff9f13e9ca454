import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { targets, wholeTargetsEdition as edition } from '../../../tests/fixtures/plan.ts';
import { locales } from '../../words/locale.ts';
import { doubtLine, isDoubted } from './doubted.ts';
import { targetBars } from './targetbars.ts';

test.each(locales)('bars of targets in %s', async (locale) => {
  const chart = targetBars(edition, targets, locale);
  expectSound(chart, 4);
  await expectGolden(chart, 'targetbars', locale);
});

test('the title counts what is marked met, and what of that is in doubt', () => {
  expect(targetBars(edition, targets, 'vi').title).toBe(
    'Báo cáo ghi đạt 2 trên 4 chỉ tiêu, trong đó 2 chỉ tiêu chưa chắc',
  );
  const sure = targets.map((target) => ({ ...target, impossible: false, statusStrict: 'met' as const }));
  expect(targetBars(edition, sure, 'en').title).toBe('The report marks 2 of 4 targets met');
});

test('where the report prints no status, what is recomputed is told as such', () => {
  const unrated = targets.map((target) => ({ ...target, statusPrinted: undefined }));
  const counts = { ...edition.counts, statusPrinted: undefined };
  const chart = targetBars({ ...edition, counts }, unrated, 'en');
  expect(chart.title).toBe('Recomputed, 0 of 4 targets met');
  expect(chart.method).toBeUndefined();
});

test('every target is a bar', () => {
  const body = String(targetBars(edition, targets, 'vi').body);
  expect(body.match(/<rect/g)).toHaveLength(4);
  expect(body.match(/class="bar-doubt"/g)).toHaveLength(2);
});

test.each([
  ['more than the whole', 1, true],
  ['an item lacking', 2, true],
  ['missed anyway', 0, false],
  ['without data', 3, false],
] as const)('doubted: %s', (_, i, is) => expect(targets[i] && isDoubted(targets[i])).toBe(is));

test('the line names what lacks as it was translated', () => {
  const told = targets.map((target) =>
    target.items
      ? {
          ...target,
          items: { ...target.items, told: target.items.wanted.map((vi) => ({ vi, en: 'the land database' })) },
        }
      : target,
  );
  expect(String(doubtLine(told, 'en'))).toContain('its result names 1, not the land database.');
  expect(String(doubtLine(told, 'vi'))).toContain('chỉ nêu 1, thiếu “đất đai”.');
});

test('the line says what each doubt is', () => {
  expect(String(doubtLine(targets, 'en'))).toBe(
    'Marked “met”, but: one result is 187.5% of people aged 15 and over, above 100%; one target asks for 2 items, its result names 1, not “<span lang="vi">đất đai</span>”.',
  );
  expect(doubtLine(targets.slice(3), 'en')).toBeUndefined();
});

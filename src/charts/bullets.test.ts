import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../tests/fixtures/laws.ts';
import { targets } from '../../tests/fixtures/plan.ts';
import { context } from '../../tests/fixtures/units.ts';
import { locales } from '../i18n/locale.ts';
import { bullets } from './bullets.ts';

test.each(locales)('bullets in %s', async (locale) => {
  const chart = bullets(targets, locale, context);
  expectSound(chart, targets.length);
  await expectGolden(chart, 'bullets', locale);
});

test('the title sets the printed count beside the strict one', () => {
  expect(bullets(targets, 'vi', context).title).toBe(
    'Bản in ghi 2 chỉ tiêu đạt, 1 chưa đạt, 1 chưa có số liệu; đọc chặt từng mục là 1, 2 và 1',
  );
  expect(bullets(targets.slice(0, 2), 'en', context).title).toBe(
    'The print says 1 targets met, 1 missed, 0 without data',
  );
});

test('a list names what it lacks; a gap keeps its sign', () => {
  const { body } = bullets(targets, 'vi', context);
  expect(body).toContain('1/2 mục được nêu trong kết quả; không nêu: <b>đất đai</b>');
  expect(body).toContain('−3,68 điểm %');
});

test('a result beyond 100 % breaks the axis', () => {
  expect(bullets(targets, 'vi', context).body.match(/class="break"/g)).toHaveLength(2);
  expect(bullets(targets.slice(0, 1), 'vi', context).body).not.toContain('class="break"');
});

test('names are escaped', () => {
  expect(bullets(targets, 'vi', context).body).toContain('&lt;quốc gia&gt;');
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { communes2023, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, printed } from '../../../tests/fixtures/units.ts';
import type { Ranking } from '../../model/scored.ts';
import { locales } from '../../words/locale.ts';
import { rollcall } from './rollcall.ts';

const [first, second] = communes2023.rows;
if (!first || !second) throw new Error('the fixture has rows');
const ticksOf = (drawn: unknown, kind: string) =>
  (new RegExp(`class="${kind}" d="([^"]*)"`).exec(String(drawn))?.[1]?.match(/[Mm]/g) ?? []).length;

test.each(locales)('all units of a ranking in %s', async (locale) => {
  const drawn = String(rollcall(communes2023, first.unit, locale, context)).replaceAll('><', '>\n<');
  expect(drawn).not.toMatch(/NaN|undefined|style=/);
  await expect(`${drawn}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `rollcall-${locale}.html`));
});

test('each unit has one tick, and the unit itself stands out', () => {
  const drawn = rollcall(communes2023, first.unit, 'vi', context);
  const counts = ['all', 'home', 'scored', 'me'].map((kind) => ticksOf(drawn, kind));
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(communes2023.rows.length);
  expect(counts.at(-1)).toBe(1);
});

test('what is known is told apart, and counted in words', () => {
  const known: Ranking = {
    ...communes2023,
    rows: communes2023.rows.map((row) => (row === second ? { ...row, score: printed(300) } : row)),
  };
  const drawn = rollcall(known, first.unit, 'vi', context);
  const before = communes2023.rows.filter(({ score }) => score.grade === 'published').length;
  expect(ticksOf(drawn, 'scored')).toBe(before + (second.score.grade === 'published' ? 0 : 1));
});

test('units without a district have no bracket', () =>
  expect(String(rollcall(districts2023, districts2023.rows[0]?.unit ?? first.unit, 'vi', context))).not.toContain(
    'bracket',
  ));

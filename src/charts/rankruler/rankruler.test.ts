import { join } from 'node:path';
import { expect, test } from 'vitest';
import { districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, id } from '../../../tests/fixtures/units.ts';
import { locales } from '../../words/locale.ts';
import { rankRuler } from './rankruler.ts';

test.each(locales)('few units, a part a place, in %s', async (locale) => {
  const drawn = String(rankRuler(districts2023, id('373'), locale, context)).replaceAll('><', '>\n<');
  expect(drawn).not.toMatch(/NaN|undefined|style=/);
  await expect(`${drawn}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `rankruler-${locale}.html`));
});

test('one unit stands out, and each place says its grade to those who hear it', () => {
  const drawn = String(rankRuler(districts2023, id('373'), 'vi', context));
  expect(drawn.match(/class="me"/g)).toHaveLength(1);
  expect(drawn.match(/class="vh"/g)).toHaveLength(districts2023.rows.length);
});

test('where a rank is not known to the place there is no ruler', () => {
  const rows = districts2023.rows.map((row, i) => (i === 0 ? { ...row, rank: hidden } : row));
  expect(rankRuler({ ...districts2023, rows }, id('373'), 'vi', context)).toBeUndefined();
});

test('many places have no room for names', () => {
  const [row] = districts2023.rows;
  if (!row) throw new Error('the fixture has rows');
  expect(
    rankRuler({ ...districts2023, rows: Array.from({ length: 13 }, () => row) }, id('373'), 'vi', context),
  ).toBeUndefined();
});

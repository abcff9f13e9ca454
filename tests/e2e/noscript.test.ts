import { expect, test } from 'vitest';
import { rows, useTab } from './visit.ts';

const open = useTab({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

/** Kinds whose pages hold a table, and must show it without scripts. */
const tabled = ['ranking', 'targets', 'plan', 'national', 'map', 'checks'];

test.each(rows)('%s reads without JavaScript', async (path, { kind }) => {
  const { page } = await open(path);
  expect(await page.locator('h1').isVisible()).toBe(true);
  const main = await page.locator('main').innerText();
  expect(main.length).toBeGreaterThan(kind.name === 'missing' || kind.name === 'find' ? 40 : 200);
  if (tabled.includes(kind.name)) expect(await page.locator('main table').count()).toBeGreaterThan(0);
});

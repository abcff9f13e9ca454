import { expect, test } from 'vitest';
import { rows, useBrowser, visit } from './visit.ts';

useBrowser();

/** Kinds whose pages hold a table, and must show it without scripts. */
const tabled = ['ranking', 'targets', 'plan', 'national', 'map', 'checks'];

test.each(rows)('%s reads without JavaScript', async (path, { kind }) => {
  await visit(path, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('h1').isVisible()).toBe(true);
    const main = await page.locator('main').innerText();
    expect(main.length).toBeGreaterThan(kind.name === 'missing' || kind.name === 'find' ? 40 : 200);
    if (tabled.includes(kind.name)) expect(await page.locator('main table').count()).toBeGreaterThan(0);
  });
});

/** A link to a part that lies in a fold opens it, also where the browser would leave it closed. */
import { expect, test } from 'vitest';
import { rows, useTab } from './visit.ts';

const open = useTab({ viewport: { width: 390, height: 844 } });

const folded = rows.filter(([, { kind }]) => ['targets', 'plan', 'checks', 'sources', 'reports'].includes(kind.name));

test('there are pages with folds', () => expect(folded.length).toBeGreaterThan(8));

test.each(folded)('%s shows what its address names', async (path) => {
  const { page } = await open(path);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('main [id]')].filter((e) => e.closest('details')).map(({ id }) => id),
  );
  // The first, one in the middle, the last.
  for (const id of new Set([ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)])) {
    if (id === undefined) continue;
    await page.evaluate((name) => {
      for (const fold of document.querySelectorAll('details')) fold.open = false;
      // As a browser that opens no fold by itself.
      history.replaceState(null, '', `#${name}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
    }, id);
    await page.waitForTimeout(50);
    const seen = await page.evaluate((name) => {
      const named = document.getElementById(name);
      const top = named?.getBoundingClientRect().top ?? -1;
      return { visible: named?.checkVisibility() ?? false, near: top > -2 && top < innerHeight };
    }, id);
    expect(seen, id).toEqual({ visible: true, near: true });
  }
});

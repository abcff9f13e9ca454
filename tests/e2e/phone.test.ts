/** How long pages are on a phone, folds closed: by kind, in screens. */
import { expect, test } from 'vitest';
import { rows, useTab } from './visit.ts';

const phone = { width: 390, height: 844 } as const;
const open = useTab({ viewport: phone });

/** Screens that a page of a kind may take. */
const limits: Readonly<Record<string, number>> = {
  targets: 10,
  plan: 12,
  checks: 20,
  method: 12,
  sources: 10,
  source: 10,
  data: 6,
  find: 15,
};

const limited = rows.flatMap(([path, { kind }]) => {
  const limit = limits[kind.name];
  return limit === undefined ? [] : [[path, limit] as const];
});

test('each kind with a limit has pages', () => {
  const found = new Set(rows.map(([, { kind }]) => kind.name));
  expect(Object.keys(limits).filter((name) => !found.has(name))).toEqual([]);
});

test.each(limited)('%s takes at most %d screens', async (path, limit) => {
  const { page } = await open(path);
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(high / phone.height).toBeLessThanOrEqual(limit);
});

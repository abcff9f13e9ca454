import { expect, test } from 'vitest';
import { tooSmall } from './targets.ts';
import { rows, useTab } from './visit.ts';

const open = useTab({ viewport: { width: 360, height: 740 } });

/** Pages with maps whose areas are links. */
const mapped = rows.filter(([, { kind }]) =>
  ['map', 'hub', 'ranking', 'national', 'country', 'home'].includes(kind.name),
);

test.each(mapped)('%s has no link in a map that a finger misses', async (path) => {
  const { page } = await open(path);
  expect(await tooSmall(page, '.map')).toEqual([]);
  const fills = await page.locator('.map .hit').evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect(
    fills.filter((fill) => fill !== 'rgba(0, 0, 0, 0)'),
    'painted',
  ).toEqual([]);
});

test('a narrow map leads by district, a wide one by commune', async () => {
  const [path] = rows.find(([, { kind }]) => kind.name === 'map') ?? [''];
  const { page } = await open(path);
  const shown = async (links: string) => page.locator(links).filter({ visible: true }).count();
  const districts = await shown('.map .by-district');
  expect(districts).toBeGreaterThan(1);
  expect(await shown('.map a.area')).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await shown('.map a.area')).toBeGreaterThan(districts);
  expect(await shown('.map .by-district')).toBe(0);
});

test('the rule finds what is small and crowded, and nothing else', async () => {
  const { page } = await open('/404.html');
  const link = (name: string, size: number, left: number) =>
    `<a href="${name}"><svg x="${left}" width="${size}" height="${size}"><rect width="${size}" height="${size}"/></svg></a>`;
  await page.evaluate(
    (markup) => (document.body.innerHTML = `<svg class="map" width="300" height="60">${markup}</svg>`),
    link('small', 10, 0) + link('near', 10, 14) + link('far', 10, 100) + link('large', 40, 200),
  );
  expect((await tooSmall(page, '.map')).map((found) => found.split(' ')[0])).toEqual(['small', 'near']);
});

/** Front pages on a phone: the finding and its chart come first, and the whole is read in six screens. */
import { describe, expect, test } from 'vitest';
import { dist, listPages } from '../../scripts/site/site.ts';
import { kindOf, rootPath } from '../../src/model/pagekinds.ts';
import { sitePages } from '../../src/model/sitepages.ts';
import { isFictional } from '../site/rules.ts';
import { overflow } from './layout.ts';
import { useTab } from './visit.ts';

const phone = { width: 390, height: 844 } as const;
const mostScreens = 6;

/** The front page, hubs, the country and editions, in every language. */
const fronts = listPages(dist).filter((path) =>
  ['home', 'hub', 'country', 'edition'].includes(kindOf(path)?.name ?? ''),
);
const open = useTab({ viewport: phone });

test('there are some of each', () => expect(fronts.length).toBeGreaterThan(5));

describe.each(fronts)('%s', (path) => {
  test('is read in six screens', async () => {
    const { page } = await open(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.height).toBeLessThanOrEqual(mostScreens);
    expect(await overflow(page)).toEqual([]);
  });
});

test.each(fronts.filter((path) => rootPath(path) === sitePages.home))(
  '%s has question, finder and the first finding with its whole chart in the first screen',
  async (path) => {
    const { page } = await open(path);
    const bottom = await page.evaluate(
      () => document.querySelector('.card .micro')?.getBoundingClientRect().bottom ?? Infinity,
    );
    expect(bottom).toBeLessThanOrEqual(phone.height);
  },
);

test.each(fronts.filter((path) => kindOf(path)?.name === 'hub' && !isFictional(path)))(
  '%s begins its first chart well within the first screen',
  async (path) => {
    const { page } = await open(path);
    const top = await page.evaluate(
      () => document.querySelector('.card .micro, figure.chart svg')?.getBoundingClientRect().top ?? Infinity,
    );
    expect(top).toBeLessThan(phone.height * 0.6);
  },
);

test('at a desk the cards of the front page are of one height, their drawings on one line', async () => {
  const { page } = await open(sitePages.home);
  await page.setViewportSize({ width: 1280, height: 800 });
  const cards = await page.evaluate(() =>
    [...document.querySelectorAll('.findings > .card')].map((card) => {
      const drawing = card.querySelector('.drawing')?.getBoundingClientRect();
      return [card.getBoundingClientRect().height, drawing?.top, drawing?.width]
        .map((n) => Math.round(n ?? 0))
        .join(' ');
    }),
  );
  expect(cards.length).toBeGreaterThan(1);
  expect(new Set(cards).size).toBe(1);
});

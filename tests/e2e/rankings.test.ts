/** Rankings and their views as a reader meets them: short on a phone, wide at a desk, legible in large letters, with a unit of one's own. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { kindOf } from '../../src/model/pagekinds.ts';
import { rows as visits, useTab, visit } from './visit.ts';

const phone = { width: 390, height: 844 } as const;
const open = useTab({ viewport: phone });

/** Screens of a phone, by kind; rankings of up to so many rows have fewer. */
const most = { ranking: 12, national: 12, pillars: 12, change: 12, firmness: 12, bounds: 12 } as const;
const mostOfShort = 6;
const shortRows = 18;
const mostNodes = 5000;

const isOne = (name: string): name is keyof typeof most => name in most;
const pages = visits.filter(([, { kind }]) => isOne(kind.name));
const isRanking = (path: string): boolean => ['ranking', 'national'].includes(kindOf(path)?.name ?? '');
const rankings = pages.filter(([path]) => isRanking(path));

const rowCount = (page: Page): Promise<number> => page.locator('.ranked .row, .ranked .names li').count();

/** Labels of an axis that lie on others, as `one / other`. */
const touching = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.axis svg')].flatMap((axis) => {
      const labels = [...axis.querySelectorAll('text')].filter((text) => text.checkVisibility());
      const boxes = labels.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap(({ words, box }, i) =>
        boxes
          .slice(i + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          )
          .map((other) => `${words} / ${other.words}`),
      );
    }),
  );

/** What scrolls both sideways and down, by class. */
const twoWays = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        return (
          scrolls(overflowX) && scrolls(overflowY) && scrollWidth > clientWidth + 1 && scrollHeight > clientHeight + 1
        );
      })
      .map((element) => element.className),
  );

describe.each(pages)('%s', (path, { kind }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open(path));
  });

  test('is short on a phone', async () => {
    const { screens, nodes } = await page.evaluate(() => ({
      screens: document.documentElement.scrollHeight / innerHeight,
      nodes: document.querySelectorAll('*').length,
    }));
    const isShort = isRanking(path) && (await rowCount(page)) <= shortRows;
    expect(screens).toBeLessThanOrEqual(isShort ? mostOfShort : isOne(kind.name) ? most[kind.name] : 0);
    expect(nodes).toBeLessThanOrEqual(mostNodes);
  });

  test('has nothing that scrolls two ways', async () => expect(await twoWays(page)).toEqual([]));

  if (isRanking(path))
    test('gives most of its width at a desk to the marks', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const shares = await page.evaluate(() =>
        [...document.querySelectorAll('.ranked .row .plot')]
          .filter((plot) => plot.checkVisibility())
          .map((plot) => plot.getBoundingClientRect().width / (plot.closest('figure')?.clientWidth ?? 1)),
      );
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.55);
    });

  test.each([390, 1280])('keeps the labels of an axis apart in letters twice as large at %d px', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
    expect(await touching(page)).toEqual([]);
  });
});

describe('a long ranking', () => {
  const [long] = rankings.filter(([path]) => path.includes('/xa/') && !path.startsWith('/en/'));
  const path = rankings.map(([one]) => one).find((one) => one === '/tinh-mau/pdti/2023/xa/') ?? long?.[0] ?? '';

  const inSight = (page: Page): Promise<number> =>
    page.locator('.board .row').evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length);

  test('shows its top and its bottom, and the rest at a click, without a script too', async () => {
    await visit(path, { javaScriptEnabled: false, viewport: phone }, async (page) => {
      expect(await page.locator('.board .row').count()).toBe(143);
      expect(await page.locator('.board > ol .row').count()).toBe(15);
      await page.locator('.between summary').click();
      expect(await page.locator('.between .row').last().isVisible()).toBe(true);
    });
  });

  test('shows a reader’s own unit among its neighbours, and keeps it in the address', async () => {
    const { page, log } = await open(path);
    const options = await page
      .locator('.my-unit option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    expect(options).toHaveLength(144);
    const slug = await page
      .locator('.board .row a')
      .nth(84)
      .evaluate((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? '');
    await page.locator('.my-unit select').selectOption(slug);
    expect(new URL(page.url()).searchParams.get('don-vi')).toBe(slug);
    const mine = page.locator('.board .mine');
    expect(await mine.isVisible()).toBe(true);
    expect(await inSight(page)).toBe(24);
    expect(await page.locator('.between summary').allInnerTexts()).toEqual([
      'Hiện 70 xã, phường, thị trấn ở giữa',
      'Hiện 49 xã, phường, thị trấn ở giữa',
    ]);
    expect(await page.locator('.board .row').count()).toBe(143);
    // It goes along to the other year, and is found there from the address.
    const other = page.locator('.tabs nav a').nth(1);
    expect(await other.getAttribute('href')).toContain(`don-vi=${slug}`);
    await other.click();
    await page.waitForLoadState('load');
    expect(await page.locator('.board .mine').isVisible()).toBe(true);
    expect(await page.locator('.my-unit select').inputValue()).toBe(slug);
    expect(log.faults).toEqual([]);
  });

  test('takes an address with a unit that it has not as it is without', async () => {
    const { page, log } = await open(`${path}?don-vi=khong-co`);
    expect(await page.locator('.mine').count()).toBe(0);
    expect(await inSight(page)).toBe(15);
    expect(log.faults).toEqual([]);
  });
});

test('of a level that nothing is known of, one’s own unit stands in the open fold of its district', async () => {
  const { page } = await open('/ninh-binh/pdti/2023/xa/');
  const value = await page.locator('.my-unit option').nth(20).getAttribute('value');
  await page.locator('.my-unit select').selectOption(value);
  expect(await page.locator('.names .mine').isVisible()).toBe(true);
  expect(await page.locator('.group[open]').count()).toBe(1);
});

test('on a phone the table of pillars shows the pillar that is chosen', async () => {
  const { page } = await open('/tinh-mau/pdti/2023/xa/chi-so-chinh/');
  const shown = (): Promise<string[]> =>
    page
      .locator('.heat thead th')
      .evaluateAll((heads) =>
        heads.filter((head) => head.checkVisibility()).map((head) => head.firstChild?.textContent?.trim() ?? ''),
      );
  const labels = page.locator('.heat label');
  expect(await shown()).toEqual(['Đơn vị', 'Điểm', await labels.first().innerText()]);
  await labels.nth(3).click();
  expect(await shown()).toEqual(['Đơn vị', 'Điểm', await labels.nth(3).innerText()]);
});

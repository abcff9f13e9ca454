/** The finder in a browser: by keyboard, by touch, without a script; its list held against the rules of accessibility. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './access.ts';
import { overflow } from './layout.ts';
import { useTab, visit } from './visit.ts';

const card = '/ninh-binh/don-vi/huyen-gia-vien/';
const phone = { width: 390, height: 844 } as const;
const open = useTab({ viewport: { width: 1280, height: 800 }, hasTouch: true });

const input = (page: Page) => page.locator('form.find input');
const options = (page: Page) => page.locator('[role=option]');
const status = (page: Page) => page.locator('form.find [role=status]');
const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Types into the finder and waits for its answer. */
async function ask(page: Page, query: string): Promise<string[]> {
  await input(page).focus();
  await input(page).fill('');
  await input(page).fill(query);
  await page.locator('.find-list').waitFor({ state: 'visible' });
  await page.waitForFunction(
    (text) => document.querySelector('form.find [role=status]')?.textContent?.includes(text),
    query,
  );
  return options(page).locator('b').allInnerTexts();
}

describe('the finder of the header', () => {
  test('loads nothing before the reader turns to it, then little', async () => {
    const { page, log } = await open(card);
    const own = () => log.requests.filter((url) => /chi-muc|finder/.test(url));
    expect(own()).toEqual([]);
    const before = log.requests.length;
    await ask(page, 'gia sinh');
    // The script, its sheet, the tree of the index, and one file or two.
    expect(log.requests.length - before).toBeLessThanOrEqual(5);
    expect(log.faults).toEqual([]);
  });

  test('says what a unit became, in groups', async () => {
    const { page } = await open(card);
    expect((await ask(page, 'ninh nhat'))[0]).toBe('Xã Ninh Nhất');
    const text = (await options(page).first().innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain('thành phố Ninh Bình, tỉnh Ninh Bình, đến 31/12/2024');
    expect(text).toContain('nay thuộc Phường Hoa Lư');
    expect(await page.locator('[role=listbox] > [role=group]').first().getAttribute('aria-labelledby')).toBe(
      'find-former',
    );
    expect(await page.locator('#find-former').innerText()).toBe('Tên cũ');
    expect(await options(page).first().locator('mark').innerText()).toBe('Ninh Nhất');
  });

  test('works by keyboard alone', async () => {
    const { page } = await open(`/en${card}`);
    const all = await ask(page, 'gia');
    const active = (): Promise<string | null> => input(page).getAttribute('aria-activedescendant');
    const selected = (): Promise<string> => page.locator('[aria-selected=true] b').innerText();
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await selected()).toBe(all[0]);
    expect(await active()).toBe('find-0');
    await page.keyboard.press('End');
    expect(await selected()).toBe(all.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await selected()).toBe(all[0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await active()).toBe('find-0');
    await page.keyboard.press('Escape');
    expect(await input(page).getAttribute('aria-expanded')).toBe('false');
    expect(await input(page).inputValue()).toBe('gia');
    await page.keyboard.press('Escape');
    expect(await input(page).inputValue()).toBe('');
    await ask(page, 'huyện hoa lư');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/huyen-hoa-lu/);
    expect(pathOf(page)).toBe('/en/ninh-binh/don-vi/huyen-hoa-lu/');
  });

  test('is left by Tab', async () => {
    const { page } = await open(card);
    await ask(page, 'kim son');
    // Its button and its link to all that was found are a part of it.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    expect(await page.locator('.find-list').isVisible()).toBe(false);
  });

  test('finds real units only, on pages of the fictional province too', async () => {
    const { page } = await open('/tinh-mau/');
    expect(await ask(page, 'gia vien')).toContain('Huyện Gia Viễn');
    expect(await ask(page, 'vinh nhai mau')).toEqual([]);
  });
});

describe('on a phone', () => {
  test('a link opens the field over the header, and a tap leads to a unit', async () => {
    const { page } = await open(card);
    await page.setViewportSize(phone);
    expect(await input(page).isVisible()).toBe(false);
    await page.locator('.find-link').tap();
    expect(await input(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect((await ask(page, 'xã gia sinh'))[0]).toBe('Xã Gia Sinh');
    const box = await options(page).first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThan(phone.width - 60);
    await options(page).first().tap();
    await page.waitForURL(/xa-gia-sinh/);
  });

  test.each([320, 360, 390, 768, 1060, 1280, 1600])('the header is one line at %d px', async (width) => {
    for (const path of ['/', `/en${card}`]) {
      const { page } = await open(path);
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page)).toEqual([]);
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('.bar > *')]
          .map((part) => part.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ left, right, bottom }) => [left, right, bottom] as const),
      );
      expect(Math.max(...boxes.map(([, , bottom]) => bottom))).toBeLessThanOrEqual(56);
      boxes.slice(1).forEach(([left], i) => expect(left).toBeGreaterThanOrEqual(boxes[i]?.[1] ?? 0));
      expect(await page.locator('.site-head').evaluate((head) => head.clientHeight)).toBeLessThanOrEqual(58);
    }
  });
});

describe('without a script', () => {
  test('the form leads to the list of all units, and the menu opens', () =>
    visit(card, { javaScriptEnabled: false, viewport: phone }, async (page) => {
      expect(await page.locator('nav.menu').isVisible()).toBe(false);
      await page.locator('summary').first().click();
      expect(await page.locator('nav.menu a').first().isVisible()).toBe(true);
      await page.locator('summary').first().click();
      await page.locator('.find-link').click();
      expect(pathOf(page)).toBe('/tim/');
      await input(page).fill('gia vien');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim\/\?q=gia\+vien$/);
      expect(await page.locator('.columns > li:visible').count()).toBeGreaterThan(300);
      expect(await page.locator('.columns').getByText('Phường Tây Hoa Lư').count()).toBeGreaterThan(0);
    }));
});

test('the list of all units is narrowed to what the address asks for', async () => {
  const { page } = await open('/tim/?q=hoa+l%C6%B0');
  await page.locator('main > [role=status]').waitFor();
  expect(await input(page).inputValue()).toBe('hoa lư');
  const left = await page.locator('.columns > li:visible').allInnerTexts();
  expect(left.join()).toContain('Huyện Hoa Lư');
  expect(left.length).toBeGreaterThan(5);
  expect(left.length).toBeLessThan(80);
});

describe('the list has no fault', () => {
  test.each([
    ['open on a desk', card, 1280, 'light', 'gia'],
    ['open in the dark', card, 1280, 'dark', 'gia'],
    ['open on a phone', '/en/', 390, 'light', 'hoa lu'],
    ['open on the smallest', '/', 320, 'dark', 'stttt'],
    ['with nothing found', '/tim/', 390, 'light', 'qqqq'],
  ] as const)('%s', async (_, path, width, colorScheme, query) => {
    const { page } = await open(path);
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await ask(page, query);
    await page.keyboard.press('ArrowDown');
    expect(await overflow(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test('where nothing matches it says so, and leads to all units', async () => {
    const { page } = await open(card);
    expect(await ask(page, 'qqqq')).toEqual([]);
    expect(await status(page).innerText()).toBe('Không có đơn vị nào khớp với “qqqq”.');
    expect(await input(page).getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.find-list a').getAttribute('href')).toMatch(/\/tim\/$/);
  });

  test('where the index does not come it says so', async () => {
    const { page } = await open(card);
    await page.route(/chi-muc/, (route) => route.abort());
    await input(page).fill('gia');
    await page.getByText('Không tải được danh sách đơn vị.').first().waitFor();
    expect(await page.locator('.find-list a').getAttribute('href')).toMatch(/\/tim\/$/);
    expect(await violations(page)).toEqual([]);
    await page.unroute(/chi-muc/);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useTab, visit, type Opened } from './visit.ts';

const openTab = useTab({ viewport: { width: 1280, height: 800 } });

/** Opens a page and comes near its form, which its script then fills. */
const open = async (address: string): Promise<Opened> => {
  const opened = await openTab(address);
  await opened.page.locator('.own').scrollIntoViewIfNeeded();
  await opened.page.locator('.own fieldset:enabled').waitFor();
  return opened;
};

const path = '/viet-nam/dti/2023/';
const official = '100-400-200-150-150';

const rowsOf = (page: Page): Promise<string[][]> =>
  page
    .locator('.own tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
const summaryOf = (page: Page): Promise<string> => page.locator('.own-summary').innerText();
const messageOf = (page: Page): Promise<string> => page.locator('.own-message').innerText();
const weightsOf = (page: Page): Promise<string> =>
  page
    .locator('.own input[type=range]')
    .evaluateAll((inputs) => inputs.map((i) => (i as HTMLInputElement).value).join('-'));
const askedOf = (page: Page): string | null => new URL(page.url()).searchParams.get('w');
const slider = (page: Page, part: number) => page.locator('.own input[type=range]').nth(part);
const field = (page: Page, part: number) => page.locator('.own input[type=number]').nth(part);

describe('weights of one’s own', () => {
  test('start from the official ones and the official ranks', async () => {
    const { page, log } = await open(path);
    expect(await weightsOf(page)).toBe(official);
    expect(await summaryOf(page)).toContain('trọng số chính thức');
    // The official rank comes after the word of its grade and before its range.
    for (const [, yours, given, change] of await rowsOf(page))
      expect([yours, change]).toEqual([/\d+/.exec(given ?? '')?.[0], '0']);
    expect(log.faults).toEqual([]);
  });

  test('are moved by keyboard, kept in the address, and taken back', async () => {
    const { page } = await open(path);
    const before = await rowsOf(page);
    await slider(page, 1).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    const weight = await field(page, 1).inputValue();
    expect(Number(weight)).toBeLessThan(400);
    expect(askedOf(page)).toBe(`100-${weight}-200-150-150`);
    expect(await summaryOf(page)).toMatch(/Kendall τ = 0,\d\d: [\d.]+ trên 1\.953 cặp/);
    const ranks = (await rowsOf(page)).map(([, yours]) => Number(yours));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    await page.locator('.own-reset').click();
    expect(askedOf(page)).toBeNull();
    expect(await rowsOf(page)).toEqual(before);
  });

  test('are typed; more than the most counts as the most, and the page says so', async () => {
    const { page } = await open(path);
    await field(page, 0).fill('300');
    await page.keyboard.press('Tab');
    expect(await weightsOf(page)).toBe('300-400-200-150-150');
    await field(page, 0).fill('99999');
    expect(await messageOf(page)).toContain('“Hạ tầng số”: nhiều nhất là 800');
    expect(await field(page, 0).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await field(page, 0).inputValue()).toBe('800');
    expect(await field(page, 0).getAttribute('aria-invalid')).toBeNull();
    expect(await messageOf(page)).toContain('nhiều nhất là 800');
    expect(askedOf(page)).toBe('800-400-200-150-150');
  });

  test.each(['', '-5', '33.3'])('that are none when typed (“%s”) are named, and the last ones stay', async (text) => {
    const { page } = await open(path);
    await field(page, 0).fill('300');
    await page.keyboard.press('Tab');
    await field(page, 0).fill(text);
    expect(await messageOf(page)).toContain('từ 0 đến 800, bước 1; vẫn tính với 300');
    expect(await weightsOf(page)).toBe('300-400-200-150-150');
    await page.keyboard.press('Tab');
    expect(await field(page, 0).inputValue()).toBe('300');
    expect(await messageOf(page)).toContain('vẫn tính với 300');
    await field(page, 0).fill('200');
    expect(await messageOf(page)).toBe('Mỗi trọng số: từ 0 đến 800, bước 1.');
  });

  test('are called unofficial above the table of their ranks', async () => {
    const { page } = await open(path);
    const frame = page.locator('.own-unofficial');
    expect(await frame.innerText()).toContain('không phải bảng xếp hạng chính thức');
    const [notice, table] = await Promise.all([frame.boundingBox(), page.locator('.own-table').boundingBox()]);
    expect(notice?.y).toBeLessThan(table?.y ?? 0);
  });

  test('stand beside official ranks with the range of each under moved weights', async () => {
    const { page } = await open(path);
    const ranges = await page.locator('.own tbody td:nth-child(3) small').allInnerTexts();
    expect(ranges).toHaveLength(63);
    for (const range of ranges) expect(range).toMatch(/^(?:\d+–\d+|không đổi)$/);
  });

  test('name all units that moved furthest', async () => {
    const { page } = await open(`${path}?w=100-100-100-100-100`);
    expect(await summaryOf(page)).toContain(
      'xa nhất: Quảng Ngãi, từ hạng 21 đến hạng 30; Hà Giang, từ hạng 37 đến hạng 46.',
    );
  });

  test('have a table that fits a phone with its heads, and says that it scrolls', () =>
    visit(path, { viewport: { width: 360, height: 800 } }, async (page) => {
      expect(await page.locator('.own-rows').innerText()).toContain('63 dòng');
      const clipped = await page
        .locator('.own thead th')
        .evaluateAll((heads) => heads.filter((head) => head.scrollWidth > head.clientWidth).map((h) => h.textContent));
      expect(clipped).toEqual([]);
    }));

  test('are read from the address', async () => {
    const { page } = await open(`${path}?w=0-0-0-0-100`);
    expect(await weightsOf(page)).toBe('0-0-0-0-100');
    expect((await rowsOf(page))[0]?.[1]).toBe('1');
    expect(await summaryOf(page)).toContain('Kendall');
  });

  test.each(['abc', '1-2-3', '1-2-3-4-99999', '33.33-400-200-150-150', '<img>-1-1-1-1'])(
    'that cannot be read (%s) are named and not used',
    async (text) => {
      const { page } = await open(`${path}?w=${encodeURIComponent(text)}`);
      expect(await messageOf(page)).toContain(`“${text}”`);
      expect(await weightsOf(page)).toBe(official);
    },
  );

  test('are told of at the top, and go with the reader into the other language', async () => {
    const { page } = await open(`${path}?w=0-0-0-0-100`);
    const language = page.locator('a.lang');
    const notice = page.locator('h1 + p a[href="#own-weights"]');
    expect(await notice.count()).toBe(1);
    const other = async (): Promise<URL> => new URL((await language.getAttribute('href')) ?? '', page.url());
    expect((await other()).pathname + (await other()).search).toBe(`/en${path}?w=0-0-0-0-100`);
    await page.locator('.own-reset').click();
    expect((await other()).search).toBe('');
  });

  test('that are the official ones are not told of', async () => {
    const { page } = await open(path);
    expect(await page.locator('h1 + p a[href="#own-weights"]').count()).toBe(0);
  });

  test('that are all zero rank nobody', async () => {
    const { page } = await open(`/en${path}?w=0-0-0-0-0`);
    expect(await summaryOf(page)).toContain('All weights are 0: nothing can be ranked.');
    expect(new Set((await rowsOf(page)).map(([, yours]) => yours))).toEqual(new Set(['–']));
  });

  test('move nothing on the page while a slider is dragged', async () => {
    const { page } = await open(path);
    await page.locator('.own').evaluate((section) => section.scrollIntoView());
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.startTime))).observe({
        type: 'layout-shift',
      });
    });
    const names = (await rowsOf(page)).map(([name]) => name);
    const box = await slider(page, 2).boundingBox();
    if (!box) throw new Error('the slider is not drawn');
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 0; step < 20; step++)
      await page.mouse.move(box.x + box.width * (0.25 + step * 0.035), box.y + box.height / 2);
    expect((await rowsOf(page)).map(([name]) => name)).toEqual(names);
    expect(await summaryOf(page)).toContain('Kendall');
    await page.mouse.up();
    expect((await rowsOf(page)).map(([name]) => name)).not.toEqual(names);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  test('need JavaScript, and say so without it', () =>
    visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.own noscript').innerText()).toContain('JavaScript');
      expect(await page.locator('.own-weights').isVisible()).toBe(false);
    }));

  test('are not printed', async () => {
    const { page } = await open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.own').isVisible()).toBe(false);
  });
});

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { kindOf, samples } from '../../src/model/pagekinds.ts';
import { readPicture } from '../qrcodes.ts';
import { isFictional } from '../site/rules.ts';
import { pageCount } from './paper.ts';
import { readPng } from './picture.ts';
import { useBrowser, useTab, visit } from './visit.ts';

/** What the margins leave of an A4 page, in CSS pixels: 186 by 273 mm. */
const paper = { width: 703, height: 1032 } as const;
/** Millimetres of CSS pixels. */
const millimetres = (pixels: number): number => (pixels / 96) * 25.4;

const units = ['scorecard', 'province', 'today'];
const size = (path: string): number => statSync(join(dist, fileOf(path))).size;
const paths = listPages(dist);
const ofUnits = (compare: (a: string, b: string) => number): string[] =>
  samples(paths, compare).flatMap(({ kind, path }) => (units.includes(kind.name) ? [path] : []));
/** What units of one sort have in common: the beginning of their addresses, where their kind stands in their name. */
const sortOf = (path: string): string => path.replace(/\/(?:don-vi\/([a-z]+)|tinh\/)[^/]*\/$/, '/$1');
/** The largest page of each sort; and the smallest of each kind, province and language. */
const largest = [
  ...Map.groupBy(
    paths.filter((path) => units.includes(kindOf(path)?.name ?? '')),
    sortOf,
  ).values(),
].flatMap((alike) => alike.toSorted((a, b) => size(b) - size(a)).slice(0, 1));
const sheets = [...new Set([...largest, ...ofUnits((a, b) => size(a) - size(b))])];

/** Where on the page what it says ends, below and to the right, where its foot begins, and how wide its code is. */
const extent = (page: Page): Promise<{ end: number; right: number; foot: number; code: number }> =>
  page.evaluate(() => {
    const foot = document.querySelector('.sheet-foot');
    const shown = [...document.querySelectorAll('main *')].filter(
      (e) => !foot?.contains(e) && e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0,
    );
    return {
      end: Math.max(...shown.map((e) => e.getBoundingClientRect().bottom)),
      // Words for those who listen take no room, and what leaves a drawing is cut off there.
      right: Math.max(
        ...shown.map((e) =>
          e.closest('.vh') || (e instanceof SVGElement && e.ownerSVGElement) ? 0 : e.getBoundingClientRect().right,
        ),
      ),
      foot: foot?.getBoundingClientRect().top ?? 0,
      code: document.querySelector('#qr')?.getBoundingClientRect().width ?? 0,
    };
  });

describe('a page of a unit', () => {
  // A printer draws finer than a screen.
  const open = useTab({ viewport: paper, deviceScaleFactor: 3 });

  describe.each(sheets)('%s', (path) => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await open(path));
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(paper);
    });

    test('prints on one A4 page', async () => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pageCount(pdf)).toBe(1);
    });

    test('fills the page, and nothing is cut', async () => {
      const { end, right, foot } = await extent(page);
      expect(end).toBeLessThanOrEqual(foot);
      expect(end / foot).toBeGreaterThan(0.5);
      expect(right).toBeLessThanOrEqual(paper.width + 0.5);
    });

    test('says where it is from, and has no fold', async () => {
      const text = await page.innerText('body');
      expect(text).toContain(path);
      if (!isFictional(path)) expect(text).toMatch(/\d{1,2}(\/\d{1,2}\/| \p{L}+ )20\d\d\.?\s*$/u);
      expect(await page.locator('details').filter({ visible: true }).count()).toBe(0);
    });

    test('has a QR code that leads back to it', async () => {
      const { code } = await extent(page);
      expect(millimetres(code)).toBeGreaterThanOrEqual(22);
      const { rgba, width, height } = readPng(await page.locator('.sheet-foot svg').screenshot());
      const read = readPicture(rgba, width, height) ?? '';
      expect(URL.canParse(read) && new URL(read).pathname.endsWith(path)).toBe(true);
    });
  });
});

describe('the counting', () => {
  useBrowser();

  test('finds each page', async () => {
    await visit('/', { bypassCSP: true }, async (page) => {
      await page.setContent('<p>1</p><p style="break-before: page">2</p><p style="break-before: page">3</p>');
      expect(pageCount(await page.pdf({ format: 'A4' }))).toBe(3);
    });
  });
});

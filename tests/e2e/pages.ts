/** What holds of every kind of page in a browser, all of it seen on one visit: pages are large, and loading them takes longest. */
import { beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../scripts/site/pagebytes.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import { rootPath } from '../../src/model/pagekinds.ts';
import { isFictional } from '../site/rules.ts';
import { violations } from './access.ts';
import { paleWords } from './colours.ts';
import { overflow, overflowUnfolded, places, shownOn, smallest, smallestInCharts, smallTexts } from './layout.ts';
import { shift } from './loading.ts';
import { expectReadable, hasScript } from './reading.ts';
import { expectStrip } from './strip.ts';
import { rows, useTab, type Opened } from './visit.ts';

const phone = { width: 360, height: 740 } as const;
const desktop = { width: 1280, height: 800 } as const;

/** Every second page, or every other, each with its translations: two files side by side have as much to look at. */
export type Half = 'odd' | 'even';

/** A page of a half in the language of the documents first: its translations are held against it. */
const rowsOf = (half: Half): typeof rows => {
  const roots = [...Map.groupBy(rows, ([path]) => rootPath(path)).values()];
  return roots.filter((_, i) => (i % 2 === 0) === (half === 'even')).flat();
};

/** The first page of each kind in each language. */
const firsts = new Set(
  [...Map.groupBy(rows, ([, { kind, locale }]) => `${kind.name} ${locale}`).values()].flatMap(
    ([row]) => row?.[0] ?? [],
  ),
);

/** Looks at the pages of a half. Tests of a page go on from where the one before left it. */
export function describePages(half: Half): void {
  const open = useTab({ viewport: phone });
  /** Looks of words that were seen on any page, in light colours and in dark ones. */
  const [light, dark] = [new Set<string>(), new Set<string>()];

  test('pages of the fictional province are among them', () =>
    expect(rowsOf(half).some(([path]) => isFictional(path))).toBe(true));

  describe.each(rowsOf(half))('%s', (path, { kind, locale }) => {
    let opened: Opened;
    let onPhone = '';
    beforeAll(async () => {
      opened = await open(path);
    });

    test('loads quietly, from its own host alone', async () => {
      const { page, log } = opened;
      expect(await shift(page)).toBe(0);
      expect(log.faults).toEqual([]);
      expect(log.requests.length).toBeLessThanOrEqual(limits.requests);
    });

    test.each([320, 360, 1280])('has no sideways scroll and no text too small at %d px', async (width) => {
      const { page } = opened;
      await page.setViewportSize({ width, height: 740 });
      expect(await overflow(page), 'sideways').toEqual([]);
      if (width === 320) expect(await overflowUnfolded(page), 'sideways, unfolded').toEqual([]);
      expect(await smallTexts(page, smallest), 'small').toEqual([]);
      if (width === phone.width) expect(await smallTexts(page, smallestInCharts, '.chart'), 'in charts').toEqual([]);
    });

    if (!hasScript(path)) test('reads without JavaScript', () => expectReadable(opened.page, kind));

    // What holds of the page that it translates holds of a translation but for its words, and one of each kind has those.
    const isJudged = locale === sourceLocale || firsts.has(path);

    if (isJudged) {
      test('keeps to WCAG 2.2 AA on a phone', async () => {
        const { page } = opened;
        await page.setViewportSize(phone);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        // Its words are its own, its colours are those of the page that it translates.
        const isSource = locale === sourceLocale;
        if (isSource) onPhone = await shownOn(page);
        expect(await violations(page, isSource ? 'all' : 'all but colours')).toEqual([]);
        expect(await paleWords(page, light, !isSource)).toEqual([]);
      });

      test('keeps to WCAG 2.2 AA on a desk', async () => {
        const { page } = opened;
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.setViewportSize(desktop);
        // Rules that look at no layout see the same where the same is shown; a translation's words they saw on a phone,
        // and what only a desk shows on the page that it translates.
        const isSeen = locale !== sourceLocale || (await shownOn(page)) === onPhone;
        expect(await violations(page, isSeen ? 'layout' : 'all but colours')).toEqual([]);
        expect(await paleWords(page, light)).toEqual([]);
      });
    }

    // The rules that look at no colour have seen the page already, if it is the same but for its colours. Colours do not
    // depend on the language.
    if (locale === sourceLocale)
      test('keeps to WCAG 2.2 AA in dark colours', async () => {
        const { page } = opened;
        await page.setViewportSize(desktop);
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
        const before = await places(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect((await places(page)) === before, 'dark colours move nothing').toBe(true);
        expect(await paleWords(page, dark)).toEqual([]);
      });

    if (isFictional(path)) test('keeps its strip in sight, and the focus clear of it', () => expectStrip(opened.page));
  });
}

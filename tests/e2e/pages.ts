/** What holds of every kind of page in a browser, all of it seen on one visit: pages are large, and loading them takes longest. */
import { beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../scripts/site/pagebytes.ts';
import { colourViolations, layoutViolations, violations } from './access.ts';
import { overflow, places, shownElements, smallest, smallestInCharts, smallTexts } from './layout.ts';
import { locales, sourceLocale, type Locale } from '../../src/model/languages.ts';
import { shift } from './loading.ts';
import { expectReadable, hasScript } from './reading.ts';
import { rows, useTab, type Opened } from './visit.ts';

const phone = { width: 360, height: 740 } as const;
const desktop = { width: 1280, height: 800 } as const;

/** All languages but that of the documents: their pages are looked at beside those of that one. */
export const translations: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

/** Looks at the pages of languages. Tests of a page go on from where the one before left it. */
export function describePages(languages: readonly Locale[]): void {
  const open = useTab({ viewport: phone });

  describe.each(rows.filter(([, { locale }]) => languages.includes(locale)))('%s', (path, { kind, locale }) => {
    let opened: Opened;
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
      expect(await smallTexts(page, smallest), 'small').toEqual([]);
      if (width === phone.width) expect(await smallTexts(page, smallestInCharts, '.chart'), 'in charts').toEqual([]);
    });

    if (!hasScript(path)) test('reads without JavaScript', () => expectReadable(opened.page, kind));

    test('keeps to WCAG 2.2 AA on a phone', async () => {
      const { page } = opened;
      await page.setViewportSize(phone);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
    });

    // The rules that look at no layout have seen the page already, if the same of it is shown.
    test('keeps to WCAG 2.2 AA on a desk', async () => {
      const { page } = opened;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(phone);
      const before = await shownElements(page);
      await page.setViewportSize(desktop);
      const isSame = (await shownElements(page)) === before;
      expect(await (isSame ? layoutViolations : violations)(page)).toEqual([]);
    });

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
        expect(await colourViolations(page)).toEqual([]);
      });
  });
}

/** The measures themselves: each finds the fault that it is for. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './access.ts';
import { paleWords } from './colours.ts';
import { overflow, places, shownOn, smallest, smallTexts } from './layout.ts';
import { useTab, visit, type Opened } from './visit.ts';

const wide = { width: 1280, height: 800 } as const;
const narrow = { width: 360, height: 740 } as const;
const open = useTab({ bypassCSP: true, viewport: wide });

/** Does something with a page that a test fills. */
async function inTab(viewport: typeof wide | typeof narrow, act: (page: Page, log: Opened['log']) => Promise<void>) {
  const { page, log } = await open('/');
  await page.setViewportSize(viewport);
  await act(page, log);
}

const rulesOf = (lines: readonly string[]): string[] => lines.map((line) => line.split(' ')[0] ?? '');

test('axe finds a fault where there is one', async () => {
  await inTab(wide, async (page) => {
    await page.setContent('<html><body><img src="x"><p style="color:#aaa">pale</p></body></html>');
    expect(rulesOf(await violations(page))).toEqual(
      expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']),
    );
  });
  expect(inject('host')).toMatch(/^http:/);
});

test('axe finds what is pale, and a link that looks like the words around it, in dark colours alone', async () => {
  await inTab(wide, async (page) => {
    await page.setContent(
      '<style>:root { color-scheme: light dark; color: light-dark(#000, #fff); background: light-dark(#fff, #000) }' +
        'p { color: light-dark(#000, #333) } a { color: light-dark(#c00, #ccc); text-decoration: none }</style>' +
        '<p>pale</p><div>Words before <a href="/">a link</a> and words after.</div>',
    );
    const seen = new Set<string>();
    expect(await paleWords(page, seen)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(rulesOf(await paleWords(page, seen))).toEqual(['color-contrast', 'link-in-text-block']);
    expect(await paleWords(page, seen), 'looks that were judged are not judged again').toEqual([]);
  });
});

test('a link that stands by itself does not speak for one among words', async () => {
  await inTab(wide, async (page) => {
    await page.setContent(
      '<style>a { color: #00c; text-decoration: none } p { color: #000 }</style>' +
        '<div><a href="/">alone</a></div><div>Words before <a href="/">a link</a> and words after.</div>',
    );
    expect(rulesOf(await paleWords(page, new Set()))).toEqual(['link-in-text-block']);
  });
});

test('what is out of sight does not speak for what is seen', async () => {
  await inTab(wide, async (page) => {
    await page.setContent('<style>p { color: #aaa } .no { display: none }</style><p class="no">pale</p><p>pale</p>');
    expect(rulesOf(await paleWords(page, new Set()))).toEqual(['color-contrast']);
  });
});

test('the measures of layout find what is too wide and too small', async () => {
  await inTab(wide, async (page) => {
    await page.setContent(
      '<p style="width:3000px">wide</p><p style="font-size:9px">tiny</p>' +
        '<svg width="50" height="20" viewBox="0 0 100 40"><text y="20" font-size="16">half</text></svg>',
    );
    expect(await overflow(page)).toHaveLength(1);
    expect(await smallTexts(page, smallest)).toEqual(['9.0 "tiny"', '8.0 "half"']);
    expect(await smallTexts(page, smallest, 'svg')).toEqual(['8.0 "half"']);
  });
});

test('what looks at layout alone finds what is pale, and what is too small to touch', async () => {
  await inTab(wide, async (page) => {
    await page.setContent(
      '<p style="color:#aaa">pale</p>' +
        '<button style="width:9px;height:9px;padding:0">a</button><button style="width:9px;height:9px;padding:0">b</button>',
    );
    expect(rulesOf(await paleWords(page, new Set()))).toEqual(['color-contrast']);
    expect(rulesOf(await violations(page, 'layout'))).toEqual(['target-size']);
    const others = rulesOf(await violations(page, 'all but colours'));
    expect(others).toEqual(expect.arrayContaining(['document-title', 'target-size']));
    expect(others).not.toContain('color-contrast');
  });
});

test.each(['display: none', 'visibility: hidden', 'position: absolute; left: -99px; width: 9px'])(
  'what a wide window shows that a narrow one does not is seen (%s)',
  async (style) => {
    await inTab(narrow, async (page) => {
      await page.setContent(`<style>@media (width < 600px) { b { ${style} } }</style><b>words</b><p>others</p>`);
      const before = await shownOn(page);
      await page.setViewportSize(wide);
      expect(await shownOn(page)).not.toBe(before);
    });
  },
);

test.each([
  ['a', 'color: #aaa'],
  ['a', 'background: #eee'],
  ['a', 'background: linear-gradient(#eee, #fff)'],
  ['a', 'opacity: 0.5'],
  ['a', 'text-decoration: none'],
  ['a', 'font-size: 12px'],
  ['p', 'color: #aaa'],
  ['p', 'background: #eee'],
  ['body', 'opacity: 0.5'],
])('what a wide window paints in another way is seen (%s: %s)', async (where, style) => {
  await inTab(narrow, async (page) => {
    await page.setContent(
      `<style>a { font-size: 30px } @media (width >= 600px) { ${where} { ${style} } }</style><p><a href="/">words</a></p>`,
    );
    const seen = new Set<string>();
    await paleWords(page, seen, false);
    const before = seen.size;
    await paleWords(page, seen, false);
    expect(seen.size).toBe(before);
    await page.setViewportSize(wide);
    await paleWords(page, seen, false);
    expect(seen.size).toBeGreaterThan(before);
  });
});

test.each(['display: none', 'visibility: hidden', 'font-weight: bold', 'margin: 1px'])(
  'what dark colours change besides colours is seen (%s)',
  async (style) => {
    await inTab(wide, async (page) => {
      await page.setContent(
        `<style>b { font-weight: normal } @media (prefers-color-scheme: dark) { b { ${style} } }</style><b>words</b>`,
      );
      const before = await places(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await places(page)).not.toBe(before);
    });
  },
);

test('the log holds what goes wrong', async () => {
  await inTab(wide, async (page, log) => {
    await page.setContent('<img src="http://127.0.0.1:9/x.png"><script>console.error("spoken"); lost()</script>');
    await page.waitForTimeout(100);
    expect(log.faults.map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['another host', 'console', 'script', 'failed']),
    );
  });
});

test('an address that does not exist answers 404 with a page that leads on', async () => {
  await visit('/khong-co/', {}, async (page, log) => {
    expect(log.faults.filter((fault) => fault.startsWith('404'))).toHaveLength(1);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  });
});

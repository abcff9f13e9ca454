import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { rows, useBrowser, visit } from './visit.ts';

useBrowser();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations that axe finds, as `rule (where): what`. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate(async (values) => {
    const runner = (window as Window & { axe?: typeof axe }).axe;
    if (!runner) throw new Error('axe is not on the page');
    const { violations: all } = await runner.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return all.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 5).map(({ target }) => target.join(' ')),
    }));
  }, tags);
  return found.map(({ id, help, where }) => `${id} (${where.join(' | ')}): ${help}`);
}

// The site's own policy keeps foreign scripts out, axe among them.
const open = { bypassCSP: true, reducedMotion: 'reduce' } as const;

test('axe finds a fault where there is one', async () => {
  const found = await visit('/', open, async (page) => {
    await page.setContent('<html><body><img src="x"><p style="color:#aaa">pale</p></body></html>');
    return violations(page);
  });
  expect(found.map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']),
  );
  expect(inject('host')).toMatch(/^http:/);
});

describe.each(['light', 'dark'] as const)('WCAG 2.2 AA in %s colours', (colorScheme) => {
  test.each(rows)('%s', async (path) => {
    expect(await visit(path, { ...open, colorScheme }, violations)).toEqual([]);
  });
});

describe('WCAG 2.2 AA on a phone', () => {
  test.each(rows)('%s', async (path) => {
    const viewport = { width: 360, height: 740 };
    expect(await visit(path, { ...open, viewport }, violations)).toEqual([]);
  });
});

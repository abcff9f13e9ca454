import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { limits } from '../../scripts/tool/pagebytes.ts';
import { rows, useBrowser, visit } from './visit.ts';

useBrowser();

/** How far the page jumped while it loaded (cumulative layout shift). */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 150);
      }),
  );

describe('a page loads quietly, from its own host alone', () => {
  test.each(rows)('%s', async (path) => {
    await visit(path, { viewport: { width: 360, height: 740 } }, async (page, log) => {
      expect(await shift(page)).toBe(0);
      expect(log.faults).toEqual([]);
      expect(log.requests.length).toBeLessThanOrEqual(limits.requests);
    });
  });
});

test('the log holds what goes wrong', async () => {
  await visit('/', { bypassCSP: true }, async (page, log) => {
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

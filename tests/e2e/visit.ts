import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page, type ViewportSize } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { samples, type Sample } from '../../src/model/pagekinds.ts';

/** What went wrong, or was asked for, while a page loaded. */
interface Log {
  readonly faults: string[];
  readonly requests: string[];
}

const size = (path: string): number => statSync(join(dist, fileOf(path))).size;

/** The pages to open: the largest of each pattern, in each language. */
const visits: readonly Sample[] = samples(listPages(dist), (a, b) => size(b) - size(a));

/** The pages to open, as rows of a test table. */
export const rows = visits.map((visit) => [visit.path, visit] as const);

let browser: Browser | undefined;

/** Connects a test file to the shared browser. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser?.close());
}

function watch(page: Page, host: string): Log {
  const log: Log = { faults: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') log.faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => log.faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => log.faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) log.faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    log.requests.push(request.url());
    const url = request.url();
    if (!url.startsWith(`${host}/`) && !url.startsWith('data:')) log.faults.push(`another host: ${url}`);
  });
  return log;
}

/** A page that is open, and what was logged since. */
export interface Opened {
  readonly page: Page;
  readonly log: Log;
}

async function newPage(options: BrowserContextOptions): Promise<Page> {
  if (!browser) throw new Error('useBrowser() was not called in this file');
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  return context.newPage();
}

/** Opens a page in a context of its own, where nothing is cached and nothing kept; does something with it, and closes it again. */
export async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  act: (page: Page, log: Log) => Promise<T>,
): Promise<T> {
  const page = await newPage(options);
  try {
    const host = inject('host');
    const log = watch(page, host);
    await page.goto(host + path, { waitUntil: 'load' });
    return await act(page, log);
  } finally {
    await page.context().close();
  }
}

/**
 * One tab for all the pages that a test file reads one after the other, without a cache: to start one takes as long as to
 * load a page. What a function returns opens a page in it, in the size and the colours that a new tab has.
 */
export function useTab(options: BrowserContextOptions & { viewport: ViewportSize }): (path: string) => Promise<Opened> {
  useBrowser();
  let tab: Page;
  beforeAll(async () => {
    tab = await newPage(options);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  });
  return async (path) => {
    // The page before may have something to say until it has left.
    await tab.goto('about:blank');
    tab.removeAllListeners();
    await tab.setViewportSize(options.viewport);
    await tab.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    const host = inject('host');
    const log = watch(tab, host);
    await tab.goto(host + path, { waitUntil: 'load' });
    return { page: tab, log };
  };
}

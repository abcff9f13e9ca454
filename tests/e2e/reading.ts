/** What a page must show to a reader whose browser runs no scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dist, fileOf } from '../../scripts/site/site.ts';
import type { Kind } from '../../src/model/pagekinds.ts';

const htmlOf = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');

/** The script of the frame, which is on every page, and does nothing before a reader turns to the finder: those of the plainest page. */
const frames = htmlOf('/404.html').match(/<script\b[^>]*>/g) ?? [];

/** Whether a page has scripts of its own, in elements or in attributes: one without them is the same wherever it is read. */
export const hasScript = (path: string): boolean =>
  /<script\b|\son\w+=|javascript:/i.test(frames.reduce((html, script) => html.replace(script, ''), htmlOf(path)));

/** Kinds whose pages hold a table. */
const tabled = ['ranking', 'targets', 'plan', 'national', 'map'];

/** Looks for a heading, enough of text, and the table where there must be one. */
export async function expectReadable(page: Page, kind: Kind): Promise<void> {
  expect(await page.locator('h1').isVisible()).toBe(true);
  const main = await page.locator('main').innerText();
  expect(main.length).toBeGreaterThan(kind.name === 'missing' || kind.name === 'find' ? 40 : 200);
  if (tabled.includes(kind.name)) expect(await page.locator('main table').count()).toBeGreaterThan(0);
}

/** Pages of units without results, on a phone and on paper: a reader takes them in within six screens, an office pins one sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { kindOf } from '../../src/model/pagekinds.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

const phone = { width: 390, height: 844 } as const;
const screens = 6;

const read = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');
/** Those with a letter; of each place and language the three with most to say. */
const asked = listPages(dist).filter((path) => kindOf(path)?.name === 'scorecard' && read(path).includes('id="xin"'));
const placeOf = (path: string): string => path.replace(/[^/]+\/$/, '');
const longest = [...Map.groupBy(asked, placeOf).values()].flatMap((paths) =>
  paths.toSorted((a, b) => read(b).length - read(a).length).slice(0, 3),
);

test('there are some', () => expect(longest.length).toBeGreaterThan(0));

test.each(longest)('%s is read in six screens', (path) =>
  visit(path, { viewport: phone }, async (page) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.height).toBeLessThanOrEqual(screens);
  }),
);

test.each(longest)('%s does not scroll sideways at 320 px', (path) =>
  visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }),
);

test.each(longest)('%s prints on one sheet', (path) =>
  visit(path, {}, async (page) => {
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  }),
);

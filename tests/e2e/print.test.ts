import { expect, test } from 'vitest';
import { rows, useBrowser, visit } from './visit.ts';

useBrowser();

/** Number of pages of a PDF: Chromium writes its page objects in plain text. */
const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const scorecards = rows.filter(([, { kind }]) => kind.name === 'scorecard' || kind.name === 'province');

test.each(scorecards)('%s prints on one A4 page', async (path) => {
  await visit(path, {}, async (page) => {
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pageCount(pdf)).toBe(1);
  });
});

test('pages are counted', async () => {
  await visit('/', { bypassCSP: true }, async (page) => {
    await page.setContent('<p>1</p><p style="break-before: page">2</p><p style="break-before: page">3</p>');
    expect(pageCount(await page.pdf({ format: 'A4' }))).toBe(3);
  });
});

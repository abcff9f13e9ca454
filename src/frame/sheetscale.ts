/**
 * The size of type at which a page fills its printed sheet, from how much there is on it. Nothing can be measured where pages
 * are built, and a browser cannot fit text to a page: so the room that a page takes is reckoned from its markup, whatever its
 * layout, and one of a few sizes chosen by it. That each page then fits one sheet, and fills it, is held in a browser
 * (`tests/e2e/print.test.ts`).
 */

import { piece, unclosed } from './markup.ts';

/** Sizes of the root in pixels, smallest first; `sheet.css` has a class for each. At the smallest, text is 10 px, 7.6 pt. */
const sizes = [9.6, 10.5, 11.5, 12.6, 13.8, 15, 16.5, 18, 20] as const;

/** Shares of a sheet, at the smallest size, that a letter and an element take: fitted to what all sheets measured. */
const letters = { text: 0.00023, heading: 0.0004 } as const;
const elements: Readonly<Record<string, number>> = {
  p: 0.003,
  li: 0.003,
  dt: 0.003,
  h1: 0.003,
  h2: 0.003,
  h3: 0.003,
  tr: 0.006,
  blockquote: 0.003,
  svg: 0.135,
};

/** A row of a chart has its mark beside its words. */
const chartRow = 0.008;

/** The share of a sheet that may be filled by reckoning: the rest is header, foot, and what the reckoning is wrong by. */
const room = 0.637;

const unprinted = /^(details|nav|noscript|script|style|svg|template)$/;

/** The share of a sheet that markup takes at the smallest size. Folds and what is not printed take none. */
export function roomOf(markup: string): number {
  let share = 0;
  let hidden = 0;
  let headings = 0;
  const open: { name: string; isHidden: boolean }[] = [];
  for (const [text, end, name, attributes = '', empty] of markup.matchAll(piece)) {
    if (name === undefined) {
      if (hidden > 0 || text.startsWith('<!--')) continue;
      share += text.replace(/\s+/g, ' ').trim().length * (headings > 0 ? letters.heading : letters.text);
    } else if (end) {
      const from = open.findLastIndex((element) => element.name === name);
      if (from < 0) continue;
      for (const closed of open.splice(from)) {
        hidden -= Number(closed.isHidden);
        headings -= Number(/^h\d$/.test(closed.name));
      }
    } else if (!empty && !unclosed.test(name)) {
      const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
      const isHidden = unprinted.test(name) || classes.includes('no-print') || classes.includes('vh');
      const isPicture = name === 'svg' && attributes.includes('role="img"');
      if (hidden === 0 && (!isHidden || isPicture))
        share += (elements[name] ?? 0) + (classes.includes('row') ? chartRow : 0);
      open.push({ name, isHidden });
      hidden += Number(isHidden);
      headings += Number(/^h\d$/.test(name));
    }
  }
  return share;
}

/** Class of a page's root: the largest size at which it fits, the smallest where none does. */
export function sheetScale(markup: string): string {
  const taken = roomOf(markup);
  const fits = sizes.findLastIndex((size) => taken * (size / sizes[0]) ** 2 <= room);
  return `sheet-${Math.max(fits, 0) + 1}`;
}

/**
 * The size of type at which a page fills its printed sheet, from how much there is on it. Nothing can be measured where pages
 * are built, and a browser cannot fit text to a page: so the height that a page takes is reckoned from its markup, and the
 * largest size chosen that leaves it on one sheet. That each page then fits, and fills it, is held in a browser
 * (`tests/e2e/print.test.ts`).
 */
import { piece, unclosed } from './markup.ts';

/** Sizes of the root in pixels, smallest first; `sheet.css` has a class for each. At the smallest, text is 9.6 px, 7.2 pt. */
const sizes = [9.1, 9.6, 10.5, 11.5, 12.6, 13.8, 15, 16.5, 18, 20] as const;

/** The size at which heights were measured. */
const measured = 9.6;

/** What a sheet leaves above its foot, in pixels: an A4 page of 273 mm within its margins, less 30 mm. */
const room = 916;

/** What there is on a page, so far as it is printed. */
interface Content {
  /** Letters of its text, headings among them. */
  letters: number;
  /** Height of its rulers in em. */
  ruler: number;
  maps: number;
  rows: number;
  items: number;
  headings: number;
}

/**
 * Pixels that each of these takes at the size at which was measured: `letters` with the square of the size, for larger ones
 * leave room for fewer in a line; `base` at every size; the others with the size. `off` is how much higher than reckoned a
 * page may be. All were fitted to the heights of 446 pages at four sizes.
 */
type Reckoning = Readonly<Record<keyof Content | 'base' | 'each' | 'off', number>>;

/** Pages of units differ in what stands beside what. */
const reckonings = {
  /** A ruler, and what a report says in its own words. */
  reported: { base: 208, each: 0, maps: 203, ruler: 8.1, rows: 49, items: 6.2, headings: 0, letters: 0.136, off: 55 },
  /** A ruler, and the pillars. */
  scored: { base: 0, each: 302, maps: 0, ruler: 9.7, rows: 25, items: 5.5, headings: 0, letters: 0.024, off: 65 },
  /** No result, and how to ask for it. */
  asked: { base: 6, each: 110, maps: 35, ruler: 10, rows: 0, items: 11.3, headings: 67, letters: 0.12, off: 72 },
  plain: { base: 44, each: 24, maps: 0, ruler: 0, rows: 0, items: 12.3, headings: 49, letters: 0.156, off: 105 },
} as const satisfies Readonly<Record<string, Reckoning>>;

const unprinted = /^(details|nav|noscript|script|style|svg|template)$/;

/** What of markup is printed. */
function contentOf(markup: string): Content {
  const content: Content = { letters: 0, ruler: 0, maps: 0, rows: 0, items: 0, headings: 0 };
  let hidden = 0;
  const open: { name: string; isHidden: boolean }[] = [];
  for (const [text, end, name, attributes = '', empty] of markup.matchAll(piece)) {
    if (name === undefined) {
      if (hidden === 0 && !text.startsWith('<!--')) content.letters += text.replace(/\s+/g, ' ').trim().length;
    } else if (end) {
      const from = open.findLastIndex((element) => element.name === name);
      if (from >= 0) for (const { isHidden } of open.splice(from)) hidden -= Number(isHidden);
    } else if (!empty && !unclosed.test(name)) {
      const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
      const isHidden = unprinted.test(name) || classes.includes('no-print') || classes.includes('vh');
      if (hidden === 0 && name === 'svg') {
        content.maps += Number(attributes.includes('role="img"'));
        content.ruler += Number(/\bheight="([\d.]+)em"/.exec(attributes)?.[1] ?? 0);
      }
      if (hidden === 0 && !isHidden) {
        content.rows += Number(classes.includes('row'));
        content.items += Number(name === 'li');
        content.headings += Number(/^h[1-3]$/.test(name));
      }
      open.push({ name, isHidden });
      hidden += Number(isHidden);
    }
  }
  return content;
}

function reckoningOf(markup: string, { ruler }: Content): Reckoning {
  if (ruler > 0 && /\bclass="report\b/.test(markup)) return reckonings.reported;
  if (markup.includes('id="xin"')) return reckonings.asked;
  return reckonings[ruler > 0 ? 'scored' : 'plain'];
}

/** The height that markup takes, in pixels, by the size of the root. The markup is read once for all sizes. */
export function heightOf(markup: string): (size: number) => number {
  const content = contentOf(markup);
  const { base, each, letters, off, ...parts } = reckoningOf(markup, content);
  const fixed = (['ruler', 'maps', 'rows', 'items', 'headings'] as const).reduce(
    (sum, part) => sum + content[part] * parts[part],
    each,
  );
  return (size) => {
    const scale = size / measured;
    return base + fixed * scale + content.letters * letters * scale ** 2 + off;
  };
}

/** Class of a page's root: the largest size at which it fits, the smallest where none does. */
export function sheetScale(markup: string): string {
  const heightAt = heightOf(markup);
  const fits = sizes.findLastIndex((size) => heightAt(size) <= room);
  return `sheet-${Math.max(fits, 0) + 1}`;
}

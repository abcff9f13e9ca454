/** Headings of pages say what is so, in a line or two. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { kindOf } from '../../src/model/pagekinds.ts';
import { longestTitle } from '../../src/telling/fitting.ts';

interface Heading {
  readonly name: string;
  readonly text: string;
}

/** The headings of a page as a reader sees them: without what is said to screen readers alone. */
function headingsOf(html: string): Heading[] {
  const headings: Heading[] = [];
  let open: string | undefined;
  let text = '';
  const hidden: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, { class: classes = '' }) => {
      if (/^h[1-3]$/.test(name)) [open, text] = [name, ''];
      hidden.push(/\bvh\b/.test(classes));
    },
    ontext: (part) => {
      if (open && !hidden.includes(true)) text += part;
    },
    onclosetag: (name) => {
      hidden.pop();
      if (name !== open) return;
      headings.push({ name, text: text.replaceAll(/\s+/g, ' ').trim() });
      open = undefined;
    },
  });
  parser.end(html);
  return headings;
}

/** The main heading of a source's page is the document's own name: a quote, which nobody may shorten. */
const isQuote = (path: string, { name }: Heading): boolean => name === 'h1' && kindOf(path)?.name === 'source';

test('reads headings with their parts, without what is not seen', () =>
  expect(headingsOf('<p>a</p><h1>b <span>c</span>\n d<i class="vh">: e</i></h1><h3>f</h3>')).toEqual([
    { name: 'h1', text: 'b c d' },
    { name: 'h3', text: 'f' },
  ]));

test(`headings are at most ${longestTitle} characters long`, () => {
  const paths = listPages(dist);
  expect(paths.length).toBeGreaterThan(500);
  const long = paths.flatMap((path) =>
    headingsOf(readFileSync(join(dist, fileOf(path)), 'utf8'))
      .filter((heading) => heading.text.length > longestTitle && !isQuote(path, heading))
      .map(({ name, text }) => `${path}: ${name} ${text.length} ${text}`),
  );
  expect(long).toEqual([]);
});

test('every page has one main heading', () => {
  const wrong = listPages(dist).filter(
    (path) =>
      headingsOf(readFileSync(join(dist, fileOf(path)), 'utf8')).filter(
        ({ name, text }) => name === 'h1' && text !== '',
      ).length !== 1,
  );
  expect(wrong).toEqual([]);
});

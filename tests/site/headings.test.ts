/** Headings of pages say what is so, in a line or two. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { kindOf } from '../../src/model/pagekinds.ts';

const longest = 90;

/** Kinds of pages whose headings are held to it. */
const kinds = [
  'targets',
  'plan',
  'checks',
  'reports',
  'method',
  'sources',
  'source',
  'data',
  'about',
  'licences',
  'find',
];

/** The text of the main heading. */
function headingOf(html: string): string {
  let [text, inside] = ['', false];
  const parser = new Parser({
    onopentag: (name) => void (inside ||= name === 'h1'),
    ontext: (part) => {
      if (inside) text += part;
    },
    onclosetag: (name) => void (inside &&= name !== 'h1'),
  });
  parser.end(html);
  return text.replaceAll(/\s+/g, ' ').trim();
}

test('reads a heading with its parts', () =>
  expect(headingOf('<p>a</p><h1>b <span>c</span>\n d</h1><p>e</p>')).toBe('b c d'));

test.each(kinds)('headings of %s are at most 90 characters long', (kind) => {
  const paths = listPages(dist).filter((path) => kindOf(path)?.name === kind);
  expect(paths.length).toBeGreaterThan(0);
  const long = paths.flatMap((path) => {
    const heading = headingOf(readFileSync(join(dist, fileOf(path)), 'utf8'));
    return heading.length > longest || heading === '' ? [`${path}: ${heading.length} ${heading}`] : [];
  });
  expect(long).toEqual([]);
});

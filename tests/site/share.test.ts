import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { isUnitPath } from '../../src/model/addresses.ts';
import { kindOf, samples } from '../../src/model/pagekinds.ts';
import { readStrokes } from '../qrcodes.ts';

const htmlOf = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');

const paths = listPages(dist);
const size = (path: string): number => htmlOf(path).length;
/** The largest and the smallest page of each kind, in each language. */
const chosen = [
  ...new Set(
    [(a: string, b: string) => size(b) - size(a), (a: string, b: string) => size(a) - size(b)].flatMap((compare) =>
      samples(
        paths.filter((path) => isUnitPath(path) && kindOf(path)?.name !== 'indicators'),
        compare,
      ).map(({ path }) => path),
    ),
  ),
].filter((path) => htmlOf(path).includes('class="sheet'));

const code = /<svg viewBox="-4 -4\.5 (\d+) \1"[^>]*>\s*<path id="qr"[^>]* d="([^"]+)"/;
const bar = /<div class="share no-print".*?<\/noscript>\s*<\/div>/s;
const address = /<noscript>\s*<code>([^<]+)</;

test('there are pages of units', () => expect(chosen.length).toBeGreaterThan(8));

describe.each(chosen)('%s', (path) => {
  const html = htmlOf(path);

  test('has a QR code of its own address, which stands beside the code and in the links', () => {
    const [, side, strokes] = code.exec(html) ?? [];
    const told = address.exec(html)?.[1] ?? '';
    expect(URL.canParse(told) && new URL(told).pathname.endsWith(path)).toBe(true);
    expect(readStrokes(strokes ?? '', Number(side))).toBe(told);
    expect(html).toContain(`sharer.php?u=${encodeURIComponent(told)}"`);
    const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
    expect(told).toBe(canonical ?? told);
  });

  test('says how to pass it on in few bytes', () => {
    const [found = ''] = bar.exec(html) ?? [];
    const bytes = brotliCompressSync(html).length - brotliCompressSync(html.replace(found, '')).length;
    expect(bytes).toBeGreaterThan(0);
    expect(bytes + brotliCompressSync(readFileSync('src/styles/share.css')).length).toBeLessThan(1500);
  });
});

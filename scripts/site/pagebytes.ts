import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { kindOf, kinds, type Kind } from '../../src/model/pagekinds.ts';
import { fileOf, listFiles, readSite, type Site } from './site.ts';

/** What a reader's browser loads for one page, in bytes after brotli. */
interface Weight {
  readonly path: string;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly total: number;
}

/**
 * Bytes of a text after brotli. Level 11 is what a host serves; 5 is a quick upper estimate, 10 a close one. To be told the
 * size spares the packer room for large files, which takes it longer than the packing of a page.
 */
const brotli = (bytes: Uint8Array, level: number): number =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** Measures pages of a site; a stylesheet or script that several pages share is packed once. */
export function scales(site: Site): (path: string, level: number) => Weight {
  const packed = new Map<string, number>();
  const sizeOf = (file: string, level: number): number => {
    const key = `${level} ${file}`;
    const size = packed.get(key) ?? brotli(readFileSync(join(site.folder, file)), level);
    packed.set(key, size);
    return size;
  };
  const sum = (files: readonly string[], level: number): number =>
    [...new Set(files)].reduce((bytes, file) => bytes + sizeOf(file, level), 0);
  return (path, level) => {
    const page = site.pages.get(path);
    if (!page) throw new Error(`no page ${path}`);
    const html = sizeOf(fileOf(path), level);
    const css = sum(page.stylesheets, level);
    const script = sum(page.scripts, level);
    return { path, html, css, script, total: html + css + script };
  };
}

/** Weights of the pages of one kind: how many, the middle one and the heaviest. */
interface KindWeight {
  readonly kind: Kind;
  readonly pages: number;
  readonly median: Weight;
  readonly heaviest: Weight;
}

/** Weighs the pages of each kind: all of them roughly, then the middle one and the heaviest as a host serves them. */
export function weigh(folder: string): KindWeight[] {
  const site = readSite(folder);
  const scale = scales(site);
  const paths = [...site.pages.keys()];
  return kinds.flatMap((kind) => {
    const ofKind = paths.filter((path) => kindOf(path) === kind);
    const rough = ofKind.map((path) => scale(path, 5)).toSorted((a, b) => a.total - b.total);
    const median = rough[Math.floor(rough.length / 2)];
    const heaviest = rough.at(-1);
    if (!median || !heaviest) return [];
    return [{ kind, pages: rough.length, median: scale(median.path, 11), heaviest: scale(heaviest.path, 11) }];
  });
}

/** Bytes of all fonts of a site. */
export function fontBytes(folder: string): number {
  const fonts = listFiles(folder).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  return fonts.reduce((bytes, file) => bytes + readFileSync(join(folder, file)).length, 0);
}

/** Budgets that hold for every page, or for the site as a whole. */
export const limits = { script: 12_000, fonts: 60_000, requests: 15 } as const;

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readPage, type Page } from './page.ts';

/** A built site: its files by address (`/du-lieu/nguon.csv`) and its pages by address (`/du-lieu/`). */
export interface Site {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Page>;
}

/** Address of an HTML file: that of its folder, save for pages that are no index. */
export const pagePath = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Addresses of all files of a folder, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .toSorted();
}

/** A site made of HTML files by address, and of the addresses of its other files. */
export function siteOf(folder: string, html: ReadonlyMap<string, string>, others: readonly string[] = []): Site {
  const pages = [...html].map(([file, text]) => [pagePath(file), readPage(text)] as const);
  return { folder, files: new Set([...html.keys(), ...others]), pages: new Map(pages) };
}

/** Reads a built site; throws when there is none. */
export function readSite(folder: string): Site {
  const files = listFiles(folder);
  const html = files.filter((file) => file.endsWith('.html'));
  if (html.length === 0) throw new Error(`${folder} holds no page: run npm run build first`);
  const texts = new Map(html.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return siteOf(folder, texts, files);
}

/** Folder of the site under test: `dist/`, or the one that SITE_DIST names (the scores it was built from lie beside it). */
export const dist = process.env['SITE_DIST'] ?? join(import.meta.dirname, '..', '..', '..', 'dist');

/** The file of a page. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

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

/** Addresses of the pages of a built site, sorted by their files; throws when there is none. */
export function listPages(folder: string): string[] {
  const html = listFiles(folder).filter((file) => file.endsWith('.html'));
  if (html.length === 0) throw new Error(`${folder} holds no page: run npm run build first`);
  return html.map(pagePath);
}

/** Sites that were read. Test files that run in one process share them: reading one takes seconds. */
const known = new Map<string, Site>();

/** Reads every page of a built site, once; throws when there is none. Only to be asked when pages must be looked into. */
export function readSite(folder: string): Site {
  const site = known.get(folder) ?? readPages(folder);
  known.set(folder, site);
  return site;
}

function readPages(folder: string): Site {
  const [files, html] = [listFiles(folder), listPages(folder).map(fileOf)];
  const texts = new Map(html.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return siteOf(folder, texts, files);
}

/** Folder of the site under test: `dist/`, or the one that SITE_DIST names (the scores it was built from lie beside it). */
export const dist = process.env['SITE_DIST'] ?? join(import.meta.dirname, '..', '..', 'dist');

/** The file of a page. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

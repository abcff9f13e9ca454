/**
 * A language more is words and columns of the data: a made-up one is added to a copy of the repository, as a translator
 * would, and the site that is built of it stands beside the one that was built without.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathIn, rootPath } from '../../src/model/pagekinds.ts';
import { sitePages } from '../../src/model/sitepages.ts';
import { dist, fileOf, listPages, readSite, type Site } from '../../scripts/site/site.ts';
import { build, copyRepository } from '../annex/repository.ts';
import { isFictional } from '../site/rules.ts';
import { addLanguage, isOfWords, table } from './add.ts';
import { saying, untranslated, withoutLanguages, withoutPseudo } from './pages.ts';
import { bare, original, pseudo } from './pseudo.ts';

let folder: string;
let changed: string[];
let site: Site;
/** The addresses at the root of the pages that there are in each language. */
let mirrored: string[];
const read = (path: string, from = site.folder) => readFileSync(join(from, fileOf(path)), 'utf8');
const inPseudo = (path: string): string => `/${pseudo}${path}`;
const faults = (faultsOf: (path: string) => readonly string[]) =>
  mirrored.flatMap((path) => faultsOf(path).map((fault) => `${inPseudo(path)}: ${fault}`));

beforeAll(() => {
  folder = copyRepository();
  changed = addLanguage(folder);
  build(folder);
  site = readSite(join(folder, 'dist'));
  mirrored = [...site.pages.keys()]
    .filter((path) => path.startsWith(`/${original}/`))
    .map((path) => path.slice(`/${original}`.length));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a row of the table, words and data are all that it takes', () => {
  expect(changed).toContain(table);
  expect(changed.filter((file) => file !== table && !isOfWords(file) && !file.startsWith('/data/'))).toEqual([]);
});

test('it has every page', () => {
  const own = [...site.pages.keys()].filter((path) => path.startsWith(inPseudo('/')));
  expect(own.length).toBeGreaterThan(100);
  expect(own.toSorted()).toEqual(mirrored.map(inPseudo).toSorted());
});

test('its pages name themselves and their mirrors', () => {
  const addresses = (path: string) => ['', `/${original}`, `/${pseudo}`].map((prefix) => prefix + path);
  const wrong = faults((path) => {
    const page = site.pages.get(inPseudo(path));
    const wanted = isFictional(path) ? [] : [...addresses(path), path, inPseudo(path)];
    const named = [...(page?.alternates ?? []).map(({ href }) => href), ...(page?.canonical ? [page.canonical] : [])];
    const found = named.map((href) => decodeURI(new URL(href).pathname));
    return page?.lang === pseudo && found.join() === wanted.join() ? [] : [`${page?.lang}: ${found.join()}`];
  });
  expect(wrong).toEqual([]);
});

test('its header leads to the page in each other language, and nothing else leaves it', () => {
  const wrong = faults((path) => {
    const html = read(inPseudo(path));
    const links = [...html.matchAll(/<a class="lang" href="([^"]*)" lang="(\w+)" hreflang="\2"/g)];
    const stray = (site.pages.get(inPseudo(path))?.links ?? [])
      .filter((href) => href.startsWith('/') && !href.startsWith(inPseudo('/')))
      .filter((href) => site.pages.has(decodeURI(href.replace(/[?#].*/, ''))));
    const mirrors = [path, `/${original}${path}`];
    return [
      ...(links.map(([, href = '']) => decodeURI(href)).join() === mirrors.join() ? [] : [`${links.length} languages`]),
      ...stray.filter((href) => !mirrors.includes(decodeURI(href))).map((href) => `leads to ${href}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('it says all that the language says of which it was made, with numbers and dates as its tag has them', () => {
  const wrong = faults((path) => {
    const own = bare(read(inPseudo(path))).replaceAll(`/${pseudo}/`, `/${original}/`);
    return saying(own) === saying(read(`/${original}${path}`)) ? [] : ['says something else'];
  });
  expect(wrong).toEqual([]);
});

test('nothing on its pages is left in another language, but names and what is quoted', () =>
  expect(faults((path) => untranslated(read(inPseudo(path)), read(path)))).toEqual([]));

test('the other pages are as they were, but for the links to it', () => {
  // The fictional province of a copy has fewer units, and other examples.
  const paths = listPages(dist).filter((path) => !isFictional(path) && rootPath(path) !== sitePages.method);
  const different = paths.filter(
    (path) => withoutPseudo(withoutLanguages(read(path))) !== withoutPseudo(withoutLanguages(read(path, dist))),
  );
  expect(different).toEqual([]);
  const page = read(pathIn('/nguon/', original));
  expect(page).toContain(`hreflang="${pseudo}"`);
  expect(page).toContain(`href="${inPseudo('/nguon/')}" lang="${pseudo}"`);
});

/**
 * A language more is words and columns of the data: a made-up one is added to a copy of the repository, as a translator
 * would, and the site that is built of it stands beside the one that was built without. The copy is built for a host that
 * serves it below a path: every link, file, style and font must be found there.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listener } from '../../scripts/site/listener.mjs';
import { dist, fileOf, listPages, type Site } from '../../scripts/site/site.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import { pathIn, rootPath } from '../../src/model/pagekinds.ts';
import { sitePages } from '../../src/model/sitepages.ts';
import { withoutOpenings } from '../openings.ts';
import { brokenLinks, strayResources } from '../site/links.ts';
import { isFictional } from '../site/rules.ts';
import { isOfWords, table } from './add.ts';
import { base, buildElsewhere, host, type Elsewhere } from './copy.ts';
import { saying, untranslated, withoutLanguages, withoutPseudo } from './pages.ts';
import { bare, original, pseudo } from './pseudo.ts';

let elsewhere: Elsewhere;
/** Its pages as if they lay at the root, as those under test do. */
let site: Site;
/** The addresses at the root of the pages that there are in each language. */
let mirrored: string[];
const read = (path: string, from = site.folder) => readFileSync(join(from, fileOf(path)), 'utf8');
const inPseudo = (path: string): string => `/${pseudo}${path}`;
const faults = (faultsOf: (path: string) => readonly string[]) =>
  mirrored.flatMap((path) => faultsOf(path).map((fault) => `${inPseudo(path)}: ${fault}`));

beforeAll(() => {
  elsewhere = buildElsewhere();
  site = elsewhere.atRoot;
  mirrored = [...site.pages.keys()]
    .filter((path) => path.startsWith(`/${original}/`))
    .map((path) => path.slice(`/${original}`.length));
}, 600_000);

afterAll(() => elsewhere.remove());

describe('a language more', () => {
  test('a row of the table, words and data are all that it takes', () => {
    expect(elsewhere.changed).toContain(table);
    expect(
      elsewhere.changed.filter((file) => file !== table && !isOfWords(file) && !file.startsWith('/data/')),
    ).toEqual([]);
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
        ...(links.map(([, href = '']) => decodeURI(href)).join() === mirrors.join()
          ? []
          : [`${links.length} languages`]),
        ...stray.filter((href) => !mirrors.includes(decodeURI(href))).map((href) => `leads to ${href}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('it says all that the language says of which it was made, with numbers and dates as its tag has them', () => {
    const wrong = faults((path) => {
      const own = bare(read(inPseudo(path))).replaceAll(`/${pseudo}/`, `/${original}/`);
      const source = read(`/${original}${path}`);
      return saying(withoutOpenings(own)) === saying(withoutOpenings(source)) ? [] : ['says something else'];
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
});

describe('a site below a path', () => {
  test('every link, anchor and resource stays below the path and leads somewhere', () => {
    expect(brokenLinks(elsewhere.served)).toEqual([]);
    expect(strayResources(elsewhere.served)).toEqual([]);
  });

  test('style sheets find their fonts', () => {
    const { folder, files } = elsewhere.served;
    const asked = [...files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/url\(([^)]+)\)/g)].map(([, address = '']) =>
          new URL(address.replaceAll(/["']/g, ''), `${host}${file}`).href.slice(host.length),
        ),
      );
    const fonts = asked.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((file) => !files.has(file))).toEqual([]);
  });

  test('pages name their own address there, in each language', () => {
    const html = read(`${base}/${original}/nguon/`, elsewhere.served.folder);
    expect(html).toContain(`<link rel="canonical" href="${host}${base}/${original}/nguon/">`);
    for (const locale of [sourceLocale, pseudo])
      expect(html).toContain(
        `<link rel="alternate" hreflang="${locale}" href="${host}${base}${locale === sourceLocale ? '' : `/${locale}`}/nguon/">`,
      );
  });

  test('a server that has the site in that folder answers with its pages and files', async () => {
    const server = createServer(listener(elsewhere.served.folder));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    const home = await answer(`${base}/`);
    const file = await answer(`${base}/du-lieu/nguon.csv`);
    const away = await answer(`${base}/nguon`);
    server.close();
    expect([home.status, file.status, away.status]).toEqual([200, 200, 301]);
    expect(away.headers.get('location')).toBe(`${base}/nguon/`);
  });
});

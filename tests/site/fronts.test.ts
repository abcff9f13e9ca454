/** Front pages say what is so: a heading that is no name of a section, short, with a finding in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { isSourceLanguage } from '../../src/model/languages.ts';
import { kindOf, localeOf, rootPath } from '../../src/model/pagekinds.ts';
import { methodPath, sitePages } from '../../src/model/sitepages.ts';
import { common } from '../../src/words/common.ts';
import { localPath } from '../../src/words/locale.ts';
import { strings } from '../../src/words/strings.ts';
import { isFictional } from './rules.ts';

const mostLetters = 90;
const read = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');
const fronts = listPages(dist).filter((path) =>
  ['home', 'hub', 'country', 'edition'].includes(kindOf(path)?.name ?? ''),
);
const isHome = (path: string): boolean => rootPath(path) === sitePages.home;

/** Texts of the elements of a name, without markup. */
const textsOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner = '']) =>
    inner
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
const cardsOf = (html: string): string[] => html.match(/<article class="card[\s\S]*?<\/article>/g) ?? [];

describe.each(fronts)('%s', (path) => {
  const html = read(path);
  const [heading = ''] = textsOf(html, 'h1');

  test('has a heading of at most ninety letters, and so have its cards', () => {
    expect(heading.length).toBeGreaterThan(20);
    const long = [heading, ...cardsOf(html).flatMap((card) => textsOf(card, 'h2'))].filter(
      (text) => text.length > mostLetters,
    );
    expect(long).toEqual([]);
  });

  test('has each fold once, and says once what became of its province', () => {
    // What belongs to a chart has a figure of its own around it.
    const folds = textsOf(html.replaceAll(/<figure[\s\S]*?<\/figure>/g, ''), 'summary');
    expect(folds.filter((fold, i) => folds.indexOf(fold) < i)).toEqual([]);
    expect((html.match(/class="became"/g) ?? []).length).toBeLessThanOrEqual(1);
  });

  test('every drawing of a card is named and described, and its card leads to the table', () => {
    const cards = cardsOf(html);
    for (const card of cards) expect(card).toMatch(/<h2[^>]*><a href="/);
    for (const card of cards.filter((one) => one.includes('class="micro"')))
      expect(card).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
  });
});

test.each(fronts.filter((path) => !isHome(path)))(
  '%s says what is so, with a figure, not what it is called',
  (path) => {
    const html = read(path);
    const [heading = ''] = textsOf(html, 'h1');
    expect(heading).toMatch(/\d/);
    expect(textsOf(html, 'nav').flatMap((nav) => nav.split(' '))).not.toContain(heading);
    // What is known comes first.
    expect(heading).not.toContain(strings(common, localeOf(path)).notAtHand.toLocaleLowerCase());
  },
);

test.each(fronts.filter(isHome))('%s leads to each edition that its dots are of', (path) => {
  const cells = /<ul class="known-rows">[\s\S]*?known-key/.exec(read(path))?.[0] ?? '';
  const links = [...cells.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((href) => !listPages(dist).includes(href))).toEqual([]);
});

test.each(fronts.filter(isHome))('%s tells one finding of each kind, and loads no script but the finder', (path) => {
  const html = read(path);
  expect(cardsOf(html)).toHaveLength(3);
  expect(html.match(/<script/g)).toHaveLength(1);
});

/** Hubs that list their units, in another language than that of the names. */
const translated = fronts.filter(
  (path) => kindOf(path)?.name === 'hub' && !isSourceLanguage(localeOf(path)) && !isFictional(path),
);

test.each(translated)('%s names districts and communes by kinds in its own language', (path) => {
  const [, list = ''] = read(path).split('class="folds"');
  const names = [...textsOf(list, 'a'), ...textsOf(list, 'summary')];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => /^(Huyện|Thành phố|Thị trấn|Phường|Xã) /.test(name))).toEqual([]);
});

test.each(fronts.filter((path) => !isFictional(path)))('%s leads from its foot to what the grades mean', (path) => {
  const foot = /<footer[\s\S]*<\/footer>/.exec(read(path))?.[0] ?? '';
  expect(foot).toContain(`href="${localPath(methodPath('grades'), localeOf(path))}"`);
});

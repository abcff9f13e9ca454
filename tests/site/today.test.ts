/** Units of today: a page for each that a unit with a scorecard went into, led to from the first screen of each of these. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { todayWords } from '../../src/kinds/today/words.ts';
import { locales } from '../../src/model/languages.ts';
import { kindOf, pathIn, rootPath } from '../../src/model/pagekinds.ts';
import type { Ranking, Unit } from '../../src/model/scored.ts';
import { sitePages } from '../../src/model/sitepages.ts';
import { strings } from '../../src/words/strings.ts';

const units = JSON.parse(readFileSync(join(dist, '..', '.scored', 'units.json'), 'utf8')) as Unit[];
const rankings = JSON.parse(readFileSync(join(dist, '..', '.scored', 'rankings.json'), 'utf8')) as Ranking[];
const today = units.filter(({ todayPath }) => todayPath !== undefined);
const parts = units.filter(({ level, path, heirs }) => level === 'commune' && path !== undefined && heirs.length > 0);
const read = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');
/** What stands before the first heading below the title. */
const firstOf = (path: string): string => /<h1[\s\S]*?(?=<h2|<table)/.exec(read(path))?.[0] ?? '';
const pageOf = (id: string): string => units.find((unit) => unit.id === id)?.todayPath ?? `no page of ${id}`;

test('there are units of today, and units that went into them', () => {
  expect(today.length).toBeGreaterThan(0);
  expect(parts.length).toBeGreaterThan(today.length);
});

describe.each(locales)('in %s', (locale) => {
  const at = (path = '') => pathIn(path, locale);

  test('no other has a page', () => {
    const heirs = new Set(parts.flatMap((unit) => unit.heirs.map(({ id }) => pageOf(id))));
    const built = listPages(dist).filter((path) => kindOf(path)?.name === 'today' && path === at(rootPath(path)));
    expect(built.toSorted()).toEqual([...heirs].map(at).toSorted());
  });

  test('each part leads to all that hold its land, in its first screen', () => {
    const missing = parts.flatMap(({ path, heirs }) => {
      const first = firstOf(at(path));
      return heirs.filter(({ id }) => !first.includes(`href="${at(pageOf(id))}"`)).map(({ id }) => `${path} → ${id}`);
    });
    expect(missing).toEqual([]);
  });

  test('each unit of today leads to all its parts', () => {
    const missing = today.flatMap(({ id, todayPath }) => {
      const page = read(at(todayPath));
      const own = parts.filter(({ heirs }) => heirs.some((heir) => heir.id === id));
      return own.filter(({ path }) => !page.includes(`href="${at(path)}"`)).map(({ path }) => `${todayPath} → ${path}`);
    });
    expect(missing).toEqual([]);
  });

  test('a rank of which no source says among whom is told as one', () => {
    const unclear = rankings
      .filter(({ rankScopeUnclear }) => rankScopeUnclear)
      .flatMap(({ rows }) => rows.filter(({ rank }) => rank.grade === 'published').map(({ unit }) => unit));
    const pages = parts
      .filter(({ id }) => unclear.includes(id))
      .flatMap(({ heirs }) => heirs.map(({ id }) => pageOf(id)));
    const words = strings(todayWords, locale).scopeUnclear;
    expect(pages.filter((path) => !read(at(path)).includes(words))).toEqual([]);
  });

  test('titles are short', () => {
    const titles = today.map(({ todayPath }) => /<h1[^>]*>([^<]*)/.exec(read(at(todayPath)))?.[1] ?? '');
    expect(titles.filter((title) => title.length > 90)).toEqual([]);
  });

  test('the list of all units has them', () => {
    const page = read(at(sitePages.find));
    expect(today.filter(({ todayPath }) => !page.includes(`href="${at(todayPath)}"`))).toEqual([]);
  });

  test('a district leads to the list of the units of today on its land from its first screen', () => {
    const districts = units.filter(
      ({ id, level, path }) => level === 'district' && path && parts.some(({ parent }) => parent === id),
    );
    expect(districts.length).toBeGreaterThan(0);
    const missing = districts.flatMap(({ id, path }) => {
      const [first, page] = [firstOf(at(path)), read(at(path))];
      const [, anchor] = /href="#([^"]+)"/.exec(first) ?? [];
      const list = anchor === undefined ? first : page.slice(page.indexOf(` id="${anchor}"`));
      const own = parts.filter(({ parent }) => parent === id).flatMap(({ heirs }) => heirs);
      return own
        .filter((heir) => !list.includes(`href="${at(pageOf(heir.id))}"`))
        .map((heir) => `${path} → ${heir.id}`);
    });
    expect(missing).toEqual([]);
  });

  test('a province that goes on never looks abolished', () => {
    const living = units.filter(({ level, path, validTo }) => level === 'province' && path && validTo === undefined);
    expect(living.length).toBeGreaterThan(0);
    const days = [...new Set(units.flatMap(({ validTo }) => validTo ?? []))].map((day) =>
      day.split('-').map(Number).reverse().join('/'),
    );
    expect(
      living.filter(({ path }) => days.some((day) => read(at(path)).includes(day))).map(({ path }) => path),
    ).toEqual([]);
    expect(living.filter(({ path }) => !firstOf(at(path)).includes('class="became')).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

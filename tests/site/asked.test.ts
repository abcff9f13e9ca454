/** Units of which nothing is published: each page says where it would stand, what the unit is today, and how to ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, fileOf } from '../../scripts/site/site.ts';
import { locales } from '../../src/model/languages.ts';
import { pathIn } from '../../src/model/pagekinds.ts';
import type { AccessStep, Ranking, Remark, Source, Unit } from '../../src/model/scored.ts';
import { sourcePath } from '../../src/model/sitepages.ts';
import { isRankable } from '../../src/model/unitkinds.ts';

const scored = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(join(dist, '..', '.scored', `${name}.json`), 'utf8')) as T[];
const units = scored<Unit>('units');
const rankings = scored<Ranking>('rankings').filter(({ province }) => province !== undefined);
const steps = scored<AccessStep>('access-steps');
const sources = scored<Source>('sources');
const remarked = new Set(scored<Remark>('remarks').map(({ unit }) => unit));
const ranked = new Set(rankings.map(({ province }) => province));

const rowsOf = ({ id }: Unit) => rankings.flatMap(({ rows }) => rows.filter(({ unit }) => unit === id));
const withPage = units.filter(({ level, path }) => path !== undefined && level !== 'province');
const unscored = withPage.filter(
  (unit) =>
    ranked.has(unit.province) &&
    !remarked.has(unit.id) &&
    rowsOf(unit).every(({ score, rank, parts }) =>
      [score, rank, ...parts.map((part) => part.score)].every(({ grade }) => grade === 'unpublished'),
    ),
);
/** Several bodies together, and branches of ministries, have no place in a ranking that could be asked for. */
const [unranked, apart] = [true, false].map((rankable) =>
  withPage.filter((unit) => !ranked.has(unit.province) && isRankable(unit) === rankable),
) as [Unit[], Unit[]];
const titleIn = (page: string): string => /<h1[^>]*>([^<]*)/.exec(page)?.[1] ?? '';

test('there are some of both kinds', () => {
  expect(unscored.length).toBeGreaterThan(100);
  expect(unranked.length).toBeGreaterThan(50);
});

test('every step rests on words that were read, in a document whose standing is told', () => {
  expect(steps.length).toBeGreaterThan(0);
  for (const {
    law,
    sources: [first],
    quote,
    standing,
  } of steps) {
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining([law, first]));
    expect(quote).not.toBe('');
    expect(standing).toBe(sources.find(({ id }) => id === first)?.standing);
  }
});

describe.each(locales)('in %s', (locale) => {
  const read = (path = ''): string => readFileSync(join(dist, fileOf(pathIn(path, locale))), 'utf8');
  const lacking = (some: readonly Unit[], holds: (page: string, unit: Unit) => boolean) =>
    some.filter((unit) => !holds(read(unit.path), unit)).map(({ path }) => path);

  test('each says where its result would stand: every document that a source names', () =>
    expect(
      lacking(unscored, (page, unit) =>
        rankings
          .filter(({ rows }) => rows.some((row) => row.unit === unit.id))
          .every(({ annex }) => !annex || page.includes(`href="${pathIn(sourcePath(annex.document), locale)}"`)),
      ),
    ).toEqual([]));

  test('each leads to the law, article by article, and has a letter that names the unit', () =>
    expect(
      lacking([...unscored, ...unranked], (page, { name }) => {
        const letter = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(page)?.[1] ?? '';
        return (
          letter.includes(name.replaceAll("'", '&#39;')) &&
          steps.every(({ law, id }) => page.includes(`href="${pathIn(sourcePath(law), locale)}#${id}"`))
        );
      }),
    ).toEqual([]));

  test('nobody is told to ask for a ranking in which a unit has no place', () => {
    expect(apart.length).toBeGreaterThan(5);
    expect(lacking(apart, (page) => !page.includes('class="letter') && !page.includes('id="xin"'))).toEqual([]);
  });

  test('the page of the law has the words of each article', () => {
    for (const { law, id, sources: copies } of steps) {
      const page = read(sourcePath(law));
      expect(page).toContain(`id="${id}"`);
      for (const copy of copies) expect(page).toContain(`href="${pathIn(sourcePath(copy), locale)}"`);
    }
  });

  test('titles are short, and say nothing of what is not known where something is', () => {
    const titles = [...unscored, ...unranked].map(({ path }) => titleIn(read(path)));
    expect(titles.filter((title) => title === '' || title.length > 90)).toEqual([]);
    expect(
      titles.filter((title) => /không có|chưa công bố|chưa thấy|no publication|no source|not published/i.test(title)),
    ).toEqual([]);
  });

  test('an act leads to the units of today that it set up', () => {
    const today = units.filter(({ todayPath }) => todayPath !== undefined);
    const missing = today.filter(({ legalBasis = '', todayPath }) => {
      const act = sources.find(({ number }) => number !== undefined && legalBasis.endsWith(` ${number}`));
      return act && !read(sourcePath(act.id)).includes(`href="${pathIn(todayPath ?? '', locale)}"`);
    });
    expect(missing.map(({ todayPath }) => todayPath)).toEqual([]);
  });
});

/** What must stand beside the figures of a ranking: the notes of its edition, where they were read, and what is disputed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { dist, fileOf } from '../../scripts/site/site.ts';
import { noteAnchor, rankingPath } from '../../src/model/addresses.ts';
import { pointOf, type Value } from '../../src/model/grade.ts';
import { languages } from '../../src/model/languages.ts';
import { listed } from '../../src/model/list.ts';
import type { Ranking, Unit } from '../../src/model/scored.ts';
import { locales, localPath, type Locale } from '../../src/words/locale.ts';
import { scoreWords } from '../../src/words/scores.ts';
import { standingWords } from '../../src/words/standings.ts';
import { readFolder } from '../fixtures/data-folder.ts';

const scored = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(join(dist, '..', '.scored', `${name}.json`), 'utf8')) as T[];
const rankings = scored<Ranking>('rankings');
const units = new Map(scored<Unit>('units').map((unit) => [unit.id, unit]));
const national = rankings.filter(({ index }) => index === 'dti');

const html = (path: string, locale: Locale): string =>
  readFileSync(join(dist, fileOf(localPath(path, locale))), 'utf8');

/** The text of a page, or of the elements of it that are chosen, that is seen: without what only screen readers say. */
function seen(source: string, chosen: (name: string, kinds: string) => boolean = () => true): string {
  const open: { shown: boolean; taken: boolean }[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, { class: kinds = '' }) => {
      const above = open.at(-1) ?? { shown: true, taken: false };
      const hidden = name === 'script' || name === 'head' || kinds.split(' ').includes('vh');
      open.push({ shown: above.shown && !hidden, taken: above.taken || chosen(name, kinds) });
    },
    ontext: (part) => {
      const { shown, taken } = open.at(-1) ?? { shown: true, taken: false };
      if (shown && taken) text += part;
    },
    onclosetag: () => {
      open.pop();
      text += ' ';
    },
  });
  parser.end(source);
  return text.replace(/\s+/g, ' ');
}

/** The scorecards on which a row of a ranking is told: those of whole tables, and of units of which something is known. */
const cardsOf = (ranking: Ranking): string[] =>
  ranking.rows
    .filter(({ score, rank }) => ranking.complete || [score, rank].some(({ grade }) => grade !== 'unpublished'))
    .flatMap(({ unit }) => units.get(unit)?.path ?? []);

const isFromCopy = (value: Value): boolean => value.grade === 'published' && value.standing === 'secondary';

/** Editions need no note; those that have one in the data have it on their pages. */
const { data } = readFolder(join(dist, '..', 'data'));
const noteOf = new Map(data.editions.map(({ meta }): [string, typeof meta.note] => [meta.id, meta.note]));
const noted = rankings.filter(({ edition }) => noteOf.get(edition) !== undefined);

test('some editions have a note', () => expect(noted.length).toBeGreaterThan(0));

describe.each(locales)('in %s', (locale) => {
  test.each(noted.map((ranking) => [ranking.id, ranking] as const))('the note of %s is on its page', (_, ranking) => {
    expect(ranking.note).toEqual(noteOf.get(ranking.edition));
    expect(ranking.note?.[locale]).toBeTruthy();
    expect(seen(html(rankingPath(ranking), locale))).toContain(ranking.note?.[locale]);
  });

  test.each(national.map((ranking) => [ranking.id, ranking] as const))(
    'scorecards tell of the note of %s in a line, and lead to it',
    (_, ranking) => {
      const [place, line] = [localPath(`${rankingPath(ranking)}#${noteAnchor}`, locale), ranking.noteBrief?.[locale]];
      expect(line).toBeTruthy();
      const lacking = cardsOf(ranking).filter((path) => {
        const page = html(path, locale);
        return !page.includes(`href="${place}"`) || !seen(page).includes(line ?? '');
      });
      expect(lacking).toEqual([]);
    },
  );

  test('scorecards of a place have the notes of its editions in full', () => {
    const local = noted.filter(({ index }) => index === 'pdti');
    for (const ranking of local)
      for (const path of ranking.rows.flatMap(({ unit }) => units.get(unit)?.path ?? []).slice(0, 5))
        expect(seen(html(path, locale)), path).toContain(ranking.note?.[locale]);
  });

  const copied = national.filter(({ rows }) => rows.every(({ score }) => isFromCopy(score)));
  test('there is a year whose scores were all read in a copy', () =>
    expect(copied.map(({ year }) => year)).toContain(2024));
  test.each(copied.map((ranking) => [ranking.id, ranking] as const))(
    'page and scorecards of %s say that its values are from a copy',
    (_, ranking) => {
      const words = standingWords.secondary[locale];
      const legend = seen(html(rankingPath(ranking), locale), (_name, kinds) => kinds === 'key');
      expect(legend).toMatch(new RegExp(`${words}|${standingWords.both[locale]}`));
      const lacking = cardsOf(ranking).filter((path) => {
        const row = seen(html(path, locale), (name) => name === 'tr')
          .split(/(?=DTI \d{4} )/)
          .find((text) => text.startsWith(`DTI ${ranking.year} `));
        return !row?.includes(words);
      });
      expect(lacking).toEqual([]);
    },
  );

  const disputed = rankings.filter(({ meanDisputed }) => meanDisputed);
  test.each(disputed.map((ranking) => [ranking.id, ranking] as const))(
    'the disputed mean of %s is marked, and nothing is compared with it',
    (_, ranking) => {
      const { meanYears, tableMean } = ranking;
      const words = meanYears
        ? scoreWords.printedForYears[locale](listed(meanYears.map(String), locale))
        : scoreWords[tableMean ? 'disputed_table' : 'disputed_sentence'][locale];
      const mean = pointOf(ranking.mean)?.toLocaleString(languages[locale].tag, {
        maximumFractionDigits: 4,
      });
      const own = html(rankingPath(ranking), locale);
      expect(seen(own)).toContain(words);
      expect(own).not.toContain('class="mean"');
      for (const path of cardsOf(ranking)) {
        const page = html(path, locale);
        expect(seen(page), path).toContain(words);
        // The description of a page must not set a score against it, either.
        expect(/<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? '', path).not.toContain(mean);
      }
    },
  );

  test('no finding of a national page is made on index values that are no pillars', () => {
    const names = new Set(
      national.flatMap(({ pillars }) => pillars.flatMap(({ role, name }) => (role === 'index' ? [name[locale]] : []))),
    );
    expect(names.size).toBeGreaterThan(3);
    const paths = [...national.map(rankingPath), ...new Set(national.flatMap(cardsOf)), '/viet-nam/', '/'];
    const found = paths.flatMap((path) => {
      const titles = seen(html(path, locale), (name) => /^h[123]$|^figcaption$/.test(name));
      return [...names].filter((name) => titles.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });
});

/** The pages of what reports say: everything that was entered stands there, and reads without a script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, readSite } from '../../scripts/site/site.ts';
import { isSourceLanguage, locales, prefixOf } from '../../src/model/languages.ts';
import type { Passage, Province } from '../../src/model/scored.ts';
import { passageCounts } from '../../src/telling/passages.ts';
import { standingWords } from '../../src/words/standings.ts';
import { withoutOpenings } from '../openings.ts';
import { quotesOf } from './numbers.ts';

const passages = JSON.parse(readFileSync(join(dist, '..', '.scored', 'reports.json'), 'utf8')) as Passage[];
const provinces = JSON.parse(readFileSync(join(dist, '..', '.scored', 'provinces.json'), 'utf8')) as Province[];
const slugOf = (code: string) => provinces.find(({ id }) => id === code)?.slug ?? '';
const { pages, files } = readSite(dist);
const places = [...Map.groupBy(passages, ({ province }) => slugOf(province))];

/** Elements of a page, and the text of each element that has an id. */
function read(html: string): { nodes: number; texts: Map<string, string> } {
  const open: (string | undefined)[] = [];
  const texts = new Map<string, string>();
  let nodes = 0;
  const parser = new Parser({
    onopentag(_, { id }) {
      nodes += 1;
      open.push(id);
    },
    ontext(text) {
      for (const id of open) if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  for (const [id, text] of texts) texts.set(id, withoutOpenings(text));
  return { nodes, texts };
}

test('there is a page of every province of which something is entered', () => {
  expect(places.length).toBeGreaterThan(0);
  expect([...pages.keys()].filter((path) => /^\/[^/]+\/bao-cao\/$/.test(path)).toSorted()).toEqual(
    places.map(([slug]) => `/${slug}/bao-cao/`).toSorted(),
  );
});

describe.each(places.flatMap(([slug, own]) => locales.map((locale) => ({ slug, own, locale }))))(
  '$slug in $locale',
  ({ slug, own, locale }) => {
    const root = prefixOf(locale);
    const html = readFileSync(join(dist, fileOf(`${root}/${slug}/bao-cao/`)), 'utf8');
    const { nodes, texts } = read(html);

    test('every passage has its sentence, its figures and the words of the document', () => {
      const quotes = new Set(quotesOf(html));
      const lacking = own.filter(({ id, gist, figures, quote }) => {
        const text = texts.get(id) ?? '';
        const parts = [gist[locale], ...figures.map(({ label }) => label[locale])];
        const printed = isSourceLanguage(locale) ? figures.map(({ value }) => value.verbatim) : [];
        return ![...parts, ...printed].every((part) => text.includes(part)) || !quotes.has(`“${quote}”`);
      });
      expect(lacking.map(({ id }) => id)).toEqual([]);
    });

    test('what was read in no official document says so beside its source, and the top how many figures', () => {
      const standings = ['press', 'secondary'] as const;
      const wrong = own.filter(({ id, standing }) => {
        const text = texts.get(id) ?? '';
        return standings.some((one) => text.includes(`(${standingWords[one][locale]})`) !== (one === standing));
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
      for (const standing of standings) {
        const n = own.flatMap(({ figures }) => figures).filter(({ value }) => value.standing === standing).length;
        const nouns = isSourceLanguage(locale) ? 'con số' : n === 1 ? 'figure' : 'figures';
        if (n > 0) expect(html).toContain(`; ${n} ${nouns} ${standingWords[standing][locale]}`);
      }
    });

    test('the title counts what is told and is short', () => {
      const title = /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
      for (const n of Object.values(passageCounts(own))) if (n > 0) expect(title).toMatch(new RegExp(`\\b${n} `));
      expect(title.length).toBeLessThanOrEqual(90);
    });

    test('every topic is led to from the top', () => {
      const topics = [...new Set(own.map(({ topic }) => topic.code))];
      expect(topics.filter((code) => !html.includes(`href="#${code}"`) || !texts.has(code))).toEqual([]);
    });

    test('every document is linked, and the hub links here', () => {
      const { links } = pages.get(`${root}/${slug}/bao-cao/`) ?? { links: [] };
      const sources = [...new Set(own.flatMap((passage) => passage.sources))];
      expect(links).toEqual(expect.arrayContaining(sources.map((id) => `${root}/nguon/${id}/`)));
      expect(pages.get(`${root}/${slug}/`)?.links).toContain(`${root}/${slug}/bao-cao/`);
    });

    test('it has at most 5,000 elements', () => {
      expect(nodes).toBeLessThanOrEqual(5000);
    });

    test('its files are there', () => {
      for (const ending of ['.csv', '-bom.csv', '.json']) expect(files).toContain(`/du-lieu/${slug}-bao-cao${ending}`);
    });
  },
);

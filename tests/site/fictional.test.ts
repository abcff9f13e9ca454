/** The fictional province: marked wherever it stands, and absent from everything that lists the real ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, readSite } from '../../scripts/site/site.ts';
import { locales } from '../../src/model/languages.ts';
import { rootPath } from '../../src/model/pagekinds.ts';
import { isFictional } from './rules.ts';

const site = readSite(dist);
const paths = [...site.pages.keys()];
const fictional = paths.filter(isFictional);
const real = paths.filter((path) => !isFictional(path));
const html = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');

/** Links of a page that lead into the fictional province. */
const linksInto = (path: string): string[] =>
  (site.pages.get(path)?.links ?? []).filter((href) => isFictional(new URL(href, `https://x${path}`).pathname));

describe('pages of the fictional province', () => {
  test('are there, more than its units in each language', () => {
    const units = JSON.parse(readFileSync(join(dist, '..', '.scored', 'sample-units.json'), 'utf8')) as unknown[];
    expect(units.length).toBeGreaterThan(0);
    expect(fictional.length).toBeGreaterThan(locales.length * units.length);
  });

  test('are kept from search engines, and name no address for them', () => {
    const found = fictional.filter((path) => {
      const page = site.pages.get(path);
      return page?.robots !== 'noindex' || page.canonical !== undefined || page.alternates.length > 0;
    });
    expect(found).toEqual([]);
  });

  test('carry the mark on the page and in words', () => {
    const words = /Dữ liệu mô phỏng\.|Simulated data\./;
    expect(
      fictional.filter((path) => !/<body class="[^"]*simulated/.test(html(path)) || !words.test(html(path))),
    ).toEqual([]);
  });

  test('say so in their title and description, for what is seen without the page', () => {
    const found = fictional.filter((path) => {
      const { title, description = '' } = site.pages.get(path) ?? { title: '' };
      const word = path.startsWith('/en/') ? /simulated/i : /mô phỏng/i;
      return !word.test(title) || !word.test(description);
    });
    expect(found).toEqual([]);
  });

  test('carry one strip, which styles keep in sight', () => {
    const styles = [...site.files].filter((file) => file.endsWith('.css'));
    const css = styles.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
    expect(css).toMatch(
      /\.simulated-strip\{[^}]*position:sticky[^}]*bottom:0|\.simulated-strip\{[^}]*bottom:0[^}]*sticky/,
    );
    expect(fictional.filter((path) => html(path).split('class="simulated-strip"').length !== 2)).toEqual([]);
  });

  test('do not say that an office published their figures', () => {
    const said = /Số liệu do cơ quan nhà nước|Figures published by state bodies/;
    expect(fictional.filter((path) => said.test(html(path)))).toEqual([]);
  });

  test('show no value of a grade that says it is real', () => {
    const graded = /grade-(published|recomputed|bounded)/;
    expect(fictional.filter((path) => graded.test(html(path)))).toEqual([]);
  });
});

describe('files of the fictional province', () => {
  const files = [...site.files].filter((file) => file.startsWith('/tinh-mau/') && file.endsWith('.csv'));

  test('are there', () => expect(files).toHaveLength(6));

  test.each(files)('%s says in every row that it is simulated', (file) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(join(dist, file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(new Set(data.map((row) => row['simulated']))).toEqual(new Set(['true']));
  });
});

describe('pages of real places', () => {
  test('carry no strip', () => expect(real.filter((path) => html(path).includes('simulated-strip"'))).toEqual([]));

  test('show no simulated value, but for the two that explain the grades', () => {
    const found = real.filter((path) => html(path).includes('grade-simulated'));
    expect([...new Set(found.map(rootPath))].sort()).toEqual(['/du-lieu/', '/phuong-phap/']);
  });

  test.each(['/', '/tim/', '/du-lieu/', '/nguon/', '/ninh-binh/', '/viet-nam/'])('%s lists nothing of it', (path) =>
    expect(linksInto(path)).toEqual([]),
  );

  test('in the file of units there is none of it', () =>
    expect(readFileSync(join(dist, 'du-lieu', 'don-vi.csv'), 'utf8')).not.toMatch(/^mau\b/m));
});

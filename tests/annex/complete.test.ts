/** Annexes of all three levels arrive, with pillars and ranks: nothing of the edition is missing any more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shown, type AnnexLevel, type Line } from '../fixtures/annexes/approved.ts';
import { arrive, rankingOf, type Arrival } from './arrival.ts';
import { awaitedHeading, falsehoods, ofTheEdition } from './falsehoods.ts';
import { failures, pageFaults } from './generic.ts';
import { all, exists, firstTable, longestTable, only, open, rowsOf, textOf } from './pages.ts';

const levels = ['commune', 'district', 'department'] as const;
const slugs = { commune: 'xa', district: 'huyen', department: 'so-nganh' } as const;
const counts = { commune: 143, district: 8, department: 18 } as const;

let arrival: Arrival;
beforeAll(async () => {
  arrival = await arrive({ levels, pillars: true, access: 'full', hasFictional: true });
});
afterAll(() => arrival.remove());

const page = (path: string) => open(arrival.dist, path);
const linesOf = (level: AnnexLevel): readonly Line[] => arrival.lines.get(level) ?? [];
const inOrder = (level: AnnexLevel): Line[] => linesOf(level).toSorted((a, b) => a.rank - b.rank);
const pathOf = (level: AnnexLevel, view = ''): string => `/ninh-binh/pdti/2023/${slugs[level]}/${view}`;
/** "1 (1–4)" and "143 (không đổi)": the rank without its range. */
const rankIn = (text: string | undefined): number => Number.parseInt(text ?? '', 10);
/** The link of a row leads to the scorecard of the unit of a line. */
const cardOf = (link: string | undefined): string => link?.split('/').at(-2) ?? '';
const mean = (level: AnnexLevel): string => {
  const totals = linesOf(level).map(({ total }) => total);
  const value = totals.reduce((sum, total) => sum + total, 0) / totals.length / 100;
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }).format(value);
};

describe.each(levels)('the ranking of the level %s', (level) => {
  test('was imported without a doubt', () => {
    const said = arrival.said.get(level) ?? '';
    const n = counts[level];
    expect(said).toContain(`matched: ${n} of ${n} units`);
    expect(said).toContain(`the sum of the pillars and the total: ${n} of ${n} rows agree`);
    expect(said).toContain(`rank against the scores: ${n} of ${n} rows agree`);
  });

  test('has every unit with its printed rank and score, each published, and a range of ranks', () => {
    const rows = firstTable(page(pathOf(level)));
    expect(rows).toHaveLength(counts[level]);
    const printed = inOrder(level);
    expect(rows.map(({ cells }) => rankIn(cells[1]?.text))).toEqual(printed.map(({ rank }) => rank));
    expect(rows.map(({ cells }) => cells[2]?.text).sort()).toEqual(printed.map(({ total }) => shown(total)).sort());
    for (const { cells } of rows) {
      expect([cells[1]?.grade, cells[2]?.grade]).toEqual(['published', 'published']);
      expect(cells[1]?.text).toMatch(/^\d+ \((không đổi|\d+–\d+)\)$/);
    }
  });

  test('gives each rank and score to the unit that has it', () => {
    const scored = new Map(rankingOf(arrival, level).rows.map((row) => [row.unit.split('@')[0], row]));
    expect(scored.size).toBe(counts[level]);
    for (const { unit, total, rank, parts } of linesOf(level)) {
      const row = scored.get(unit);
      expect(row).toMatchObject({
        score: { grade: 'published', value: total / 100 },
        rank: { grade: 'published', value: rank },
      });
      expect(row?.parts.map(({ score }) => score).slice(0, parts.length)).toMatchObject(
        parts.map((part) => ({ grade: 'published', value: part / 100 })),
      );
    }
  });

  test('says the mean, and leads to how firm the ranks are', () => {
    expect(textOf(only(page(pathOf(level)), 'main'))).toContain(mean(level));
    const firm = longestTable(page(pathOf(level, 'do-chac/')));
    expect(firm.map(({ cells }) => rankIn(cells[1]?.text))).toEqual(inOrder(level).map(({ rank }) => rank));
    expect(firm.every(({ cells }) => /^\d+(–\d+)?$/.test(cells[2]?.text ?? ''))).toBe(true);
  });

  test('is bounded no more', () => {
    expect(exists(arrival.dist, pathOf(level, 'suy-ra/'))).toBe(false);
    expect(arrival.bounds.filter(({ ranking }) => ranking === `ninh-binh/pdti-2023/${level}`)).toEqual([]);
  });

  test('is a file with a graded row for every unit', () => {
    const file = join(arrival.dist, 'du-lieu', `ninh-binh-pdti-2023-${slugs[level]}.csv`);
    const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(counts[level]);
    expect(new Set(data.flatMap((row) => [row['score_grade'], row['rank_grade']]))).toEqual(new Set(['published']));
    expect(data.map((row) => Number(row['rank']))).toEqual(inOrder(level).map(({ rank }) => rank));
    expect(data.map((row) => row['simulated'])).not.toContain('true');
  });
});

test('the table of pillars has a row for every commune, and the points of each', () => {
  const rows = longestTable(page(pathOf('commune', 'chi-so-chinh/'))).slice(-143);
  const parts = new Map(linesOf('commune').map((line) => [line.unit, line.parts.map(shown)]));
  for (const { cells, link } of rows) {
    const unit = cardOf(link).split('-').at(-1) ?? '';
    expect(cells.slice(2).map(({ text }) => text)).toEqual(parts.get(unit));
  }
});

test('the map colours every commune', () => {
  const page3 = page('/ninh-binh/ban-do/');
  const classes = all(only(page3, 'div', 'map-legend'), 'li').flatMap((item) => {
    const size = /^[\d.,]+–[\d.,]+ \((\d+)\)$/.exec(textOf(item))?.[1];
    return size === undefined ? [] : [Number(size)];
  });
  expect(classes.length).toBeGreaterThanOrEqual(5);
  expect(classes.reduce((sum, size) => sum + size, 0)).toBe(143);
});

describe('the scorecard of a commune', () => {
  const line = (): Line => {
    const found = linesOf('commune').find(({ unit }) => unit === '14335');
    if (!found) throw new Error('no line of unit 14335');
    return found;
  };
  const card = () => page('/ninh-binh/don-vi/phuong-phuc-thanh-14335/');

  test('shows its rank, its range and its score', () => {
    const head = textOf(only(card(), 'div', 'card-head'));
    expect(head).toMatch(new RegExp(`Hạng ${line().rank} trên 143 ${line().rank}/143 ?Công bố`));
    expect(head).toMatch(/hạng nằm trong khoảng \d+–\d+/);
    expect(head).toContain(`${shown(line().total)} (Công bố) điểm chuyển đổi số trên thang 400`);
    expect(textOf(only(card(), 'h1'))).toContain(`trên 143 năm 2023`);
  });

  test('shows every pillar', () => {
    const table =
      all(card(), 'table')
        .map(rowsOf)
        .find((rows) => rows.length === line().parts.length) ?? [];
    expect(table.map(({ cells }) => cells[1])).toEqual(
      line().parts.map((part) => ({ text: shown(part), grade: 'published' })),
    );
  });

  test('misses no score or rank of the year, and no place is gained on ranks given among others', () => {
    const own = all(card(), 'table')
      .flatMap(rowsOf)
      .find(({ cells }) => cells[0]?.text === 'PDTI 2023');
    expect(own).toBeDefined();
    expect(own?.cells.map(({ grade }) => grade)).not.toContain('unpublished');
    expect(textOf(card())).not.toMatch(/(tăng|giảm|lên|xuống) \d+ bậc/);
  });
});

describe('the change since 2022', () => {
  test('is told of districts', () => expect(textOf(page(pathOf('district')))).toContain('Huyện Gia Viễn tăng 4 bậc'));

  // Nobody knows among whom the few ranks of communes were given in 2022.
  test('is no page of communes', () => expect(exists(arrival.dist, pathOf('commune', 'thay-doi/'))).toBe(false));
});

test.each(['/', '/ninh-binh/'])('%s has a full dot for every unit', (path) => {
  const known = textOf(only(page(path), 'main'));
  for (const n of Object.values(counts))
    expect(known).toMatch(new RegExp(`\\(${n} đơn vị, Ninh Bình\\), 2023: ?đủ ${n}(?!\\d| ?;)`));
});

test('the page of the edition counts all of it as known', () => {
  const known = textOf(only(page('/ninh-binh/pdti/2023/'), 'main'));
  for (const n of Object.values(counts))
    expect(known).toMatch(new RegExp(`Có điểm ?${n} trên ${n} ?Có hạng ?${n} trên ${n}(?!;)`));
});

test('the decision withholds nothing more', () => {
  expect(textOf(page('/nguon/qd-506-2024/'))).not.toContain(awaitedHeading);
  expect(textOf(page('/phuong-phap/'))).not.toMatch(/PDTI Ninh Bình 2023, [^–]+ – trên \d+ đơn vị, thiếu/);
});

test('no page says that anything of the edition is missing', () => {
  expect(falsehoods(arrival.dist, ofTheEdition)).toEqual([]);
});

describe('departments that were only counted', () => {
  const names = [1, 2, 3].map((n) => `Sở Giả định ${n}`);

  test('have the printed name and an address of that name', () => {
    expect(arrival.said.get('department')).toContain('địa chỉ cũ /ninh-binh/don-vi/chua-ro-1/ dẫn sang đó');
    for (const name of names) {
      const card = page(`/ninh-binh/don-vi/${name.replace('Sở Giả định', 'so-gia-dinh').replace(' ', '-')}/`);
      expect(textOf(only(card, 'h1'))).toContain(name);
    }
    expect(falsehoods(arrival.dist, () => ['Chưa rõ tên trong nguồn'])).toEqual([]);
  });

  test.each(['', '/en'])('at their old address a page of %s/ leads on', (locale) => {
    const old = page(`${locale}/ninh-binh/don-vi/chua-ro-2/`);
    expect(textOf(only(old, 'h1'))).toContain('Sở Giả định 2');
    const links = all(only(old, 'main'), 'a').map(({ attribs }) => attribs['href']);
    expect(links).toContain(`${locale}/ninh-binh/don-vi/so-gia-dinh-2/`);
  });
});

describe('what holds for any built site', () => {
  test('links and the rules of a page', () => expect(pageFaults(arrival.dist)).toEqual([]));

  test('valid HTML, known kinds of pages, and a fictional province that stands apart', () =>
    expect(failures(arrival.dist, ['validate', 'kinds', 'fictional'])).toBeUndefined());
});

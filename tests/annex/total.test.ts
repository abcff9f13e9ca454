/** The annex of the communes arrives with nothing but their totals: ranked, and the rest still as unknown as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, listPages } from '../../scripts/site/site.ts';
import { shown, type Line } from '../fixtures/annexes/approved.ts';
import { arrive, rankingOf, type Arrival } from './arrival.ts';
import { awaitedHeading, falsehoods, ofCommunes } from './falsehoods.ts';
import { pageFaults } from './generic.ts';
import { exists, firstTable, only, open, textOf } from './pages.ts';
import { fictional } from './repository.ts';

let arrival: Arrival;
beforeAll(async () => {
  arrival = await arrive({ levels: ['commune'], pillars: false, access: 'excerpt', hasFictional: false });
});
afterAll(() => arrival.remove());

const page = (path: string) => open(arrival.dist, path);
const lines = (): readonly Line[] => arrival.lines.get('commune') ?? [];
const folder = '/ninh-binh/pdti/2023/';

test('every commune has its printed score and a rank that follows from it', () => {
  const rows = firstTable(page(`${folder}xa/`));
  const printed = lines().toSorted((a, b) => a.rank - b.rank);
  expect(rows.map(({ cells }) => cells[1]?.text)).toEqual(printed.map(({ rank }) => String(rank)));
  expect(rows.map(({ cells }) => cells[2]?.text)).toEqual(printed.map(({ total }) => shown(total)));
  expect(new Set(rows.map(({ cells }) => `${cells[1]?.grade} ${cells[2]?.grade}`))).toEqual(
    new Set(['recomputed published']),
  );
  expect(rankingOf(arrival, 'commune').weighing).toBeUndefined();
});

test.each(['chi-so-chinh', 'do-chac', 'suy-ra', 'thay-doi'])('without pillars there is no page xa/%s/', (view) =>
  expect(exists(arrival.dist, `${folder}xa/${view}/`)).toBe(false),
);

test('the map colours the communes', () =>
  expect(textOf(only(page('/ninh-binh/ban-do/'), 'h1'))).toMatch(/đứng đầu 143 xã, phường, thị trấn Ninh Bình/));

test('a scorecard says that the pillars are missing, and only these', () => {
  const card = textOf(page('/ninh-binh/don-vi/phuong-phuc-thanh-14335/'));
  expect(card).toMatch(/Hạng \d+ trên 143 \d+\/143 ?Tính lại/);
  expect(card).toContain('Điểm từng chỉ số chính và chỉ tiêu không có trong nguồn đã đọc.');
  expect(card).not.toMatch(/(lên|xuống) \d+ bậc/);
});

describe('what is still missing', () => {
  test('stands on the front page without the communes', () => {
    const known = textOf(only(page('/'), 'main'));
    expect(known).toMatch(/\(143 đơn vị, Ninh Bình\), 2023: ?đủ 143/);
    expect(known).toMatch(/\(8 đơn vị, Ninh Bình\), 2023: ?3 trên 8 ?;/);
  });

  test('stands with the decision that holds it', () => {
    const held = textOf(page('/nguon/qd-506-2024/'));
    expect(held).toContain(awaitedHeading);
    expect(held).toMatch(/sở, ban, ngành – trên 18 đơn vị, thiếu điểm của 15/);
    expect(held).toMatch(/cấp huyện – trên 8 đơn vị, thiếu điểm của 5/);
    expect(held).not.toMatch(/cấp xã – trên 143/);
  });

  test.each(['huyen', 'so-nganh'])('is bounded in %s as before', (level) =>
    expect(exists(arrival.dist, `${folder}${level}/suy-ra/`)).toBe(true),
  );

  test('is said of no commune', () => expect(falsehoods(arrival.dist, ofCommunes)).toEqual([]));
});

// One that is not in the data is not on the site, and nothing misses it.
test('no page speaks of a fictional province', () => {
  const pages = listPages(arrival.dist).map((path) => [path, readFileSync(join(arrival.dist, fileOf(path)), 'utf8')]);
  expect(pages.filter(([, html = '']) => html.includes(fictional)).map(([path]) => path)).toEqual([]);
});

test('links and the rules of a page hold', () => expect(pageFaults(arrival.dist)).toEqual([]));

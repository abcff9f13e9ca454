import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withReached } from '../../../scripts/score/reached.ts';
import { contrast, property } from '../../../tests/colour.ts';
import { alone, bounded, full2023, simulated, withParts } from '../../../tests/fixtures/full.ts';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { communes2023, provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { context, hidden, hostile, made, printed } from '../../../tests/fixtures/units.ts';
import type { Ranking } from '../../model/scored.ts';
import { locales } from '../../words/locale.ts';
import { shareClass, shareClasses } from './heat.ts';
import { heattable as draw } from './heattable.ts';

/** Means and bests come from the stage before; a ranking that a test changes goes through it again. */
const heattable: typeof draw = (ranking, ...rest) => draw(withReached(ranking), ...rest);

describe.each(locales)('heat table in %s', (locale) => {
  test('all rows, a mean, an unscored pillar', async () => {
    const chart = heattable(full2023, locale, context);
    expectSound(chart, 6);
    await expectGolden(chart, 'heattable', locale);
  });
});

test.each([
  [
    'both ends, by share of the maximum',
    full2023,
    'Nhận thức số gần điểm tối đa nhất, trung bình 13,4\u00a0/\u00a020; kinh tế số xa nhất, 19,7\u00a0/\u00a040',
  ],
  [
    'an index has no maximum to name',
    { ...provinces2023, pillars: provinces2023.pillars.filter(({ role }) => role === 'pillar') },
    'Kinh tế số: trung bình 0,7623',
  ],
  [
    'all pillars reach the same share',
    withParts(full2023, (pillar) => simulated(pillar === 'nhan-thuc-so' ? 10 : 20)),
    'Đã biết điểm từng chỉ số chính của 5 trên 5 huyện, thành phố',
  ],
  [
    'one unit unpublished: no mean',
    withParts(full2023, (_, unit) => (unit === '376' ? hidden : simulated(10))),
    'Đã biết điểm từng chỉ số chính của 4 trên 5 huyện, thành phố',
  ],
  [
    'one pillar of three known for some: nothing is said of each',
    withParts(full2023, (pillar, unit) => (unit === '376' || pillar !== 'ha-tang-so' ? hidden : simulated(10))),
    'Đã biết điểm Hạ tầng số của 4 trên 5 huyện, thành phố',
  ],
  [
    'two pillars of three known for some',
    withParts(full2023, (pillar, unit) => (unit === '376' || pillar === 'ha-tang-so' ? hidden : simulated(10))),
    'Đã biết điểm ít nhất một chỉ số chính của 4 trên 5 huyện, thành phố',
  ],
  [
    'one pillar for one unit',
    withParts(full2023, (pillar, unit) => (unit === '376' && pillar === 'ha-tang-so' ? simulated(40) : hidden)),
    'Đã biết điểm Hạ tầng số của 1 trên 5 huyện, thành phố',
  ],
  [
    'two of three means known: no pillar is said to be closest or furthest',
    withParts(full2023, (pillar) => (pillar === 'ha-tang-so' ? hidden : simulated(pillar === 'kinh-te-so' ? 10 : 15))),
    'Đã biết điểm ít nhất một chỉ số chính của 5 trên 5 huyện, thành phố',
  ],
  [
    'means that rounding does not tell apart',
    withParts(full2023, (pillar) => printed(pillar === 'nhan-thuc-so' ? 10 : 21)),
    'Đã biết điểm từng chỉ số chính của 5 trên 5 huyện, thành phố',
  ],
  [
    'the framework lists three of the six pillars that the source counts',
    { ...withParts(full2023, (pillar) => simulated(pillar === 'nhan-thuc-so' ? 10 : 20)), pillarCount: printed(7) },
    'Đã biết điểm ít nhất một chỉ số chính của 5 trên 5 huyện, thành phố',
  ],
  [
    'an unlisted pillar may be the closest',
    { ...full2023, pillarCount: printed(7) },
    'Đã biết điểm ít nhất một chỉ số chính của 5 trên 5 huyện, thành phố',
  ],
  ['nothing known', communes2023, 'Chưa thấy công bố điểm chỉ số chính của đơn vị nào trong 3 xã, phường, thị trấn'],
  [
    'one unit is its own mean',
    alone(full2023, '376'),
    'Hạ tầng số gần điểm tối đa nhất, trung bình 14,0\u00a0/\u00a040; kinh tế số xa nhất, 3,0\u00a0/\u00a040',
  ],
])('title: %s', (_, ranking, title) => {
  const chart = heattable(ranking, 'vi', context);
  expect(chart.title).toBe(title);
  expectSound(chart, chart.table.rows.length);
});

test('rows stand in order of rank, in any order of input', () => {
  const turned = { ...full2023, rows: full2023.rows.toReversed() };
  expect(heattable(turned, 'vi', context)).toEqual(heattable(full2023, 'vi', context));
  expect(heattable(turned, 'vi', context).table.rows.map((row) => row[1]?.text)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '–',
  ]);
});

test('cells: unpublished are hatched, a unit of which nothing is known is one strip', () => {
  const some = withParts(full2023, (pillar, unit) =>
    unit === '376' || (pillar === 'ha-tang-so' && unit !== '373') ? hidden : simulated(10),
  );
  const { body, grades } = heattable(some, 'vi', context);
  expect(String(body).match(/<td class="u"><span class="vh">/g)).toHaveLength(3);
  expect(String(body)).toContain('<td class="u" colspan="4"><span>Chưa công bố</span></td>');
  expect(String(body)).toContain('<i class="swatch hatch"></i>chưa công bố');
  expect(grades).toEqual(['unpublished', 'simulated']);
});

test('cells of an unknown maximum have no colour, and the key says why', () => {
  const open = { ...full2023, pillars: full2023.pillars.map((pillar) => ({ ...pillar, maxPoints: undefined })) };
  const { body } = heattable(open, 'vi', context);
  expect(String(body)).not.toMatch(/<td class="q/);
  expect(String(body)).toContain('không tô: chưa rõ điểm tối đa');
});

test('recomputed figures among published ones are outlined', () => {
  const mixed = withParts(full2023, (pillar) => (pillar === 'ha-tang-so' ? made(20, '…') : printed(10)));
  const { body } = heattable(mixed, 'vi', context);
  expect(String(body).match(/<td class="q3 r">20,0/g)).toHaveLength(6);
  expect(String(body)).toContain('Số có viền: tính lại');
  expect(String(heattable(full2023, 'vi', context).body)).not.toContain('Số có viền');
});

test('a pillar of which no score is known has no column: it is named once', () => {
  const one = withParts(full2023, (pillar) => (pillar === 'ha-tang-so' ? simulated(10) : hidden));
  const body = String(heattable(one, 'vi', context).body);
  const heads = [...body.matchAll(/<th scope="col">([^<]*)/g)].map(([, name]) => name?.trim());
  expect(heads.slice(0, 3)).toEqual(['Đơn vị', 'Điểm', 'Hạ tầng số']);
  expect(body).toMatch(/<p class="note">Chưa công bố: Nhận thức số/);
});

test('buttons choose among the columns, where there are several', () => {
  const body = String(heattable(full2023, 'vi', context).body);
  const columns = (body.match(/<th scope="col">/g) ?? []).length - 2;
  expect(body.match(/<input type="radio"/g)).toHaveLength(columns);
  expect(body.match(/ checked/g)).toHaveLength(1);
});

test('a bounded score is a range without a colour', () => {
  const { body } = heattable(
    withParts(full2023, () => bounded(10, 12)),
    'vi',
    context,
  );
  expect(String(body)).toContain('<td class="b">10–12</td>');
});

test('nothing known: one strip that names the document, no empty table', () => {
  const { body } = heattable(communes2023, 'vi', context);
  expect(String(body)).not.toContain('<table');
  expect(String(body)).toContain('phụ lục, 506/QĐ-UBND');
});

test('a disputed mean gives way to that of the totals, where all are known', () => {
  const disputed = { ...full2023, mean: printed(77.77), meanDisputed: true, tableMean: full2023.mean };
  expect(String(heattable({ ...disputed, meanDisputed: false }, 'vi', context).body)).toContain('77,77');
  const { body } = heattable(disputed, 'vi', context);
  expect(String(body)).not.toContain('77,77');
  expect(String(body)).toContain('59,74');
  const rows = disputed.rows.map((row, i) => (i === 0 ? { ...row, score: hidden } : row));
  expect(String(heattable({ ...disputed, tableMean: undefined, rows }, 'vi', context).body)).not.toMatch(/77,77|59,74/);
});

test('the mean says its grade, both where they differ', () => {
  const head = (mean: Ranking['mean']) =>
    /<th scope="row">Mean <small>\((.*?)\)/.exec(String(heattable({ ...full2023, mean }, 'en', context).body))?.[1];
  expect(head(full2023.mean)).toBe('simulated');
  expect(head(printed(77.77))).toBe('published, simulated');
});

test('names are escaped', () => {
  expect(String(heattable(full2023, 'vi', hostile('373')).body)).not.toContain('<b>&"');
});

describe('classes', () => {
  const index = (share: number): number => shareClasses.findIndex(({ kind }) => kind === shareClass(share));

  test.each([
    [0, 0],
    [0.1999, 0],
    [0.2, 1],
    [0.6, 3],
    [(0.1 + 0.2) * 2, 3],
    [0.7999, 3],
    [0.8, 4],
    [1, 4],
    [1.1, 4],
    [-0.1, 0],
  ])('a share of %d is in class %d', (share, wanted) => {
    expect(index(share)).toBe(wanted);
  });
  test('a higher share is never in a lower class', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(share, share, (a, b) => index(Math.min(a, b)) <= index(Math.max(a, b))));
  });
  test('the key names the ends', () => {
    expect(shareClasses.map(({ text }) => text)).toEqual(['0–20', '20–40', '40–60', '60–80', '80–100']);
  });
  test.each(['light', 'dark'] as const)('every class has its colour, and its text is read on it, %s', (scheme) => {
    const css = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
    const onPaper = /:is\((.*?)\) \{\s*--on: var\(--paper\)/.exec(css)?.[1]?.split(', ') ?? [];
    for (const { kind } of shareClasses) {
      expect(css).toContain(`.chart .heat .${kind} {\n    --fill: var(--${kind});`);
      const text = property('global.css', onPaper.includes(`.${kind}`) ? 'paper' : 'ink')[scheme];
      expect(contrast(text, property('../charts/map/classes.css', kind)[scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });
});

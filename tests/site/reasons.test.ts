/** Beside every bounded value stands the link to what forces it, and that place says the same ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { exceptions, unexplained, type Exception } from './reasons.ts';

const mark = '<span class="grade grade-bounded"><i></i></span>';
const why = (of: string): string => `<a href="/ninh-binh/pdti/2023/huyen/suy-ra/#${of}">vì sao?</a>`;

describe('the check itself', () => {
  test.each([
    ['a cell', `<tr><td>${mark} 1–2</td></tr>`],
    ['an item', `<ul><li><span class="score bounded">1–2</span></li></ul>`],
    ['a cell with a link in the next', `<tr><td>${mark} 1–2</td><td>${why('rank-a')}</td></tr>`],
    [
      'a row with one link for two values',
      `<li class="row bounded"><span class="rank bounded">1–2</span><span class="score bounded">3–4</span>${why('rank-a')}</li>`,
    ],
    ['a cell of the heat table', '<tr><td class="b">3–4</td></tr>'],
    ['a sentence in a block without a link', `<section><p>${mark} 1–2</p></section>`],
    [
      'a sentence whose link stands in another block',
      `<section><p>${mark} 1–2</p></section><section>${why('rank-a')}</section>`,
    ],
    [
      'a cell in a block with a link',
      `<section><table><tr><td>${mark} 1–2</td></tr></table>${why('rank-a')}</section>`,
    ],
    ['a link that leads elsewhere', `<p>${mark} 1–2 <a href="/phuong-phap/">x</a></p>`],
  ])('tells of %s', (_, html) => expect(unexplained('/', `<body>${html}</body>`).faults).toHaveLength(1));

  test.each([
    ['a cell', `<tr><td>${mark} 1–2 ${why('rank-a')}</td></tr>`],
    [
      'a row',
      `<li class="row bounded"><span class="rank bounded">1–2</span>${why('rank-a')}<span class="score bounded">3–4</span>${why('score-a')}</li>`,
    ],
    ['a sentence in a block with a link', `<section><p>${mark} 1–2</p><p>${why('rank-a')}</p></section>`],
    [
      'a list with one link for all of it',
      `<section><ul><li>${mark} 1–2</li><li>${mark} 3–4</li></ul><a href="/ninh-binh/pdti/2023/huyen/suy-ra/">x</a></section>`,
    ],
    ['a legend', `<p class="key">${mark}</p>`],
    ['a row whose colour is that of a bounded score', '<li class="row bounded">Kim Sơn</li>'],
  ])('lets pass %s', (_, html) => expect(unexplained('/', `<body>${html}</body>`).faults).toEqual([]));
});

describe('the built site', () => {
  const texts = listPages(dist).map((path) => [path, readFileSync(join(dist, fileOf(path)), 'utf8')] as const);
  const used = new Set<Exception>();
  const found = texts.map(([path, html]) => unexplained(path, html, used));

  test('has a link beside every bounded value', () => {
    expect(found.flatMap(({ faults }) => faults)).toEqual([]);
    expect(found.reduce((sum, { marks }) => sum + marks, 0)).toBeGreaterThan(500);
  });

  test('has none of the exceptions in vain', () => expect(exceptions.filter((one) => !used.has(one))).toEqual([]));

  // "s ≥ (8 × 565,685 − …) / 5 = 550,396" below "Không thể thấp hơn 550,39 điểm".
  test('works every end out to the very value that it tells', () => {
    const pages = texts.filter(([path]) => path.endsWith('/suy-ra/'));
    const told = pages.flatMap(([path, html]) =>
      [...html.matchAll(/<summary>((?:(?!<\/summary>).)*?)<span(?:(?!<summary>).)*?<\/details>/gs)].flatMap(
        ([whole, summary = '']) => {
          const line = /class="formula"[^>]*><span[^>]*>s ([≤≥]) (?:[^<]*[=≈] )?([\d.,]+) \(/.exec(whole);
          return line
            ? [{ path, sign: line[1], worked: number(line[2]), end: number(/[\d.,]+\d/.exec(summary)?.[0]) }]
            : [];
        },
      ),
    );
    expect(told.length).toBeGreaterThan(20);
    const cut = ({ sign, worked }: (typeof told)[number]): number =>
      (sign === '≥' ? Math.floor(worked * 100 + 1e-6) : Math.ceil(worked * 100 - 1e-6)) / 100;
    expect(told.filter((one) => cut(one) !== one.end)).toEqual([]);
  });
});

const number = (text = ''): number => Number(text.replace(',', '.'));

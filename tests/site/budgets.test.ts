import { expect, test } from 'vitest';
import { fontBytes, limits, scales } from '../../scripts/site/pagebytes.ts';
import { dist, readSite } from '../../scripts/site/site.ts';
import { kindOf } from '../../src/model/pagekinds.ts';

const site = readSite(dist);
const scale = scales(site);

test('every page is within the budget of its kind', () => {
  const over = [...site.pages.keys()].flatMap((path) => {
    const budget = kindOf(path)?.budget ?? Number.POSITIVE_INFINITY;
    // Packing well takes long; most pages are within the budget even packed quickly.
    if ([5, 10].some((level) => scale(path, level).total <= budget)) return [];
    const { total } = scale(path, 11);
    return total <= budget ? [] : [`${path}: ${total} bytes, budget ${budget}`];
  });
  expect(over).toEqual([]);
}, 300_000);

test(`scripts of a page are at most ${limits.script} bytes`, () => {
  const over = [...site.pages.keys()].filter(
    (path) => scale(path, 5).script > limits.script && scale(path, 11).script > limits.script,
  );
  expect(over).toEqual([]);
});

test(`all fonts together are at most ${limits.fonts} bytes`, () => {
  expect(fontBytes(dist)).toBeLessThanOrEqual(limits.fonts);
});

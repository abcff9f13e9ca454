/** Marks of sentences stand close to what is before them, on every page and in every list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { isQuoted, runningTexts } from '../../src/frame/abbreviations.ts';
import { localeOf } from '../../src/model/pagekinds.ts';

/** Where the mark stands in what was found, with some of what is about it. */
const about = ({ index, input = '' }: RegExpMatchArray): string =>
  input.slice(Math.max(0, (index ?? 0) - 50), (index ?? 0) + 30);

test('no blank stands before a comma, a full stop, a colon or a semicolon of ours', () => {
  const found = listPages(dist).flatMap((path) => {
    const html = readFileSync(join(dist, fileOf(path)), 'utf8').replace(/^[^]*?<body/, '<body');
    const between = html.matchAll(/(?:>|\s<\/(?:a|b|i|span|small)>)\s+[,;:.](?=\s|<)/g);
    // What a quote on the page prints so may stand in a name too.
    const quotes = (html.match(/“[^”]*”/g) ?? []).join('');
    const within = [...runningTexts(html, localeOf(path))].flatMap(({ text }) =>
      [...text.matchAll(/[\p{L}\p{N})]\s+[,;:.](?=\s|$)/gu)].filter(
        ({ index }) => !isQuoted(text, index) && !quotes.includes(text.slice(Math.max(0, index - 10), index + 4)),
      ),
    );
    return [...between, ...within].map((one) => `${path}: ${about(one)}`);
  });
  expect(found).toEqual([]);
});

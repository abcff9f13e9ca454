/** Abbreviations are opened where a page first uses them; a new one must be told of, or be known to every reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { isQuoted, runningTexts, written } from '../../src/frame/abbreviations.ts';
import { kindOf, localeOf } from '../../src/model/pagekinds.ts';

/** Words in capitals that need no opening: marks of files, licences, names of the press, numerals, units, and parts of numbers of documents. */
const plain = new Set(
  // The last three are printed so in the sources, which do not say what they mean; two words open as one.
  'QR CSV JSON XLSX XML PDF MIT CC BY OFL UTF BOM SVG GB TP VTV VTC VOV VNPT FPT DNK VNM ADM GIS GSO URL II III IV VI VII VIII IX XIII XIV SMS SIM IP IT RFC LF ACDC CCNA ICT PAR INDEX CDS NHHH KH'.split(
    ' ',
  ),
);
const opened = new Map([...written].map(([name, words]) => [name.replace('&amp;', '&'), words]));

/** Capitals that stand by themselves: no part of a number such as 04-BC/BCĐCĐS. */
const capitals = /(?<![\p{L}\p{N}/.-])[A-ZĐ](?:[A-ZĐ&]*[A-ZĐ])(?![\p{L}\p{N}/]|-\p{L})/gu;

/** What stands between the head and the foot of a page, as its author wrote it. */
const mainOf = (html: string): string => /<main[^]*<\/main>/.exec(html)?.[0] ?? '';

interface Use {
  readonly page: string;
  readonly word: string;
  /** What follows the first use. */
  readonly behind: string;
  readonly before: string;
}

/** A licence is written in capitals. */
const pages = listPages(dist).filter((page) => kindOf(page)?.name !== 'licences');

const uses = pages.flatMap((page): Use[] => {
  const first = new Map<string, Use>();
  for (const { text } of runningTexts(mainOf(readFileSync(join(dist, fileOf(page)), 'utf8')), localeOf(page))) {
    const words = text.replaceAll('&amp;', '&');
    for (const { 0: word, index } of words.matchAll(capitals))
      if (!isQuoted(words, index) && !first.has(word))
        first.set(word, {
          page,
          word,
          behind: words.slice(index + word.length, index + word.length + 80),
          before: words.slice(0, index),
        });
  }
  return [...first.values()];
});

test('abbreviations are found', () => {
  for (const word of ['PDTI', 'DTI', 'UBND']) expect(uses.some((use) => use.word === word)).toBe(true);
});

test('the first use on a page says what it stands for', () => {
  const faults = uses.flatMap(({ page, word, behind, before }) => {
    const words = opened.get(word)?.[localeOf(page)];
    if (words === undefined || before.endsWith('(') || behind.startsWith(` (${words})`)) return [];
    return [`${page}: ${word}${behind}`];
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('each is told of, or plain', () => {
  const unknown = Map.groupBy(
    uses.filter(({ word }) => !opened.has(word) && !plain.has(word)),
    ({ word }) => word,
  );
  expect(
    [...unknown].map(
      ([word, [use]]) => `${word}: ${use?.page} ${use?.before.slice(-40)}${word}${use?.behind.slice(0, 30)}`,
    ),
  ).toEqual([]);
});

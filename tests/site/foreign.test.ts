/** English pages: names of Vietnamese documents are marked as Vietnamese, and what is no name is said in English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';

/** How the names of documents begin, and the words that stand in place of a name that no source gives. */
const vietnamese = /Quyết định|Nghị quyết|Báo cáo (?:số )?\d|Kế hoạch (?:số )?\d|Phụ lục \d|Chưa rõ tên/;
/** Elements whose text can hold no markup. */
const plain = new Set(['script', 'style', 'title', 'desc', 'option', 'textarea']);

/** Texts of a page that are meant to be English, as far as markup could say otherwise. */
function englishTexts(html: string): string[] {
  const open: { name: string; lang: string | undefined }[] = [];
  const texts: string[] = [];
  const parser = new Parser({
    onopentag: (name, { lang }) => void open.push({ name, lang: lang ?? open.at(-1)?.lang }),
    ontext: (text) => {
      const own = open.at(-1);
      if (own?.lang === 'en' && !plain.has(own.name)) texts.push(text);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return texts;
}

test('a text is of the language that the nearest element names', () => {
  const html = '<html lang="en"><title>a</title><p>b <i lang="vi">c</i> d<svg><title>e</title></svg></p></html>';
  expect(englishTexts(html)).toEqual(['b ', ' d']);
});

test('no English text names a Vietnamese document without saying that this is Vietnamese', () => {
  const paths = listPages(dist).filter((path) => path.startsWith('/en/'));
  const found = paths.flatMap((path) =>
    englishTexts(readFileSync(join(dist, fileOf(path)), 'utf8'))
      .filter((text) => vietnamese.test(text))
      .map((text) => `${path}: ${text.trim()}`),
  );
  expect(paths.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

/** What links to the pages of documents say. */
function namesOfDocuments(html: string): string[] {
  const names: string[] = [];
  let isOpen = false;
  const parser = new Parser({
    onopentag: (name, { href = '' }) => {
      if (name !== 'a') return;
      isOpen = /\/en\/nguon\/./.test(href);
      if (isOpen) names.push('');
    },
    ontext: (text) => {
      if (isOpen) names.push(`${names.pop() ?? ''}${text}`);
    },
    onclosetag: (name) => {
      if (name === 'a') isOpen = false;
    },
  });
  parser.end(html);
  return names;
}

test('the name of a document is all that its link says', () =>
  expect(namesOfDocuments('<a href="/en/nguon/">a</a><a href="/en/nguon/x/"><b>b</b> c</a> d')).toEqual(['b c']));

test('links to documents name them in English', () => {
  const paths = listPages(dist).filter((path) => path.startsWith('/en/'));
  const found = paths.flatMap((path) =>
    namesOfDocuments(readFileSync(join(dist, fileOf(path)), 'utf8'))
      .filter((name) => vietnamese.test(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});

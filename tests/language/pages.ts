/** Pages as the tests of the made-up language compare them. */
import { languages } from '../../src/model/languages.ts';
import { outside, pseudo } from './pseudo.ts';

/** What differs with the languages that there are: alternates, links to the mirrors, and what scripts hold of words. */
export const withoutLanguages = (html: string): string =>
  html
    .replaceAll(/<link rel="alternate"[^>]*>/g, '')
    .replaceAll(/\s*<a class="lang"[^>]*>[^<]*<\/a>/g, '')
    // Several stand in the menu, one beside it.
    .replaceAll(/\s*<\/nav>\s*/g, '</nav>')
    // What tells the page's own address: the link that passes it on, its code, and the line under that.
    .replaceAll(/sharer\.php\?u=[^"]*/g, 'sharer.php')
    .replaceAll(/<svg viewBox="-4 [^>]*>.*?<\/svg>/gs, '')
    .replaceAll(/(<div class="sheet-foot[^>]*>.*?<br[^>]*>)[^<]*/gs, '$1')
    .replaceAll(/\/_astro\/[\w.-]+\.(css|js)\b/g, '/_astro/asset.$1');

/** The parts of pages that tell of every language: a section of the missing page, and the columns of files. */
export const withoutPseudo = (html: string): string =>
  html
    .replaceAll(new RegExp(`<section lang="${pseudo}"[^>]*>.*?</section>`, 'gs'), '')
    .replaceAll(new RegExp(`<tr[^>]*> <th[^>]*> <code[^>]*>\\w+_${pseudo}</code> </th>.*?</tr>`, 'gs'), '');

/** A page without its drawings, which may have drawings in them. */
function withoutDrawings(html: string): string {
  const left = html.replaceAll(/<svg\b(?:(?!<svg\b).)*?<\/svg>/gs, '');
  return left === html ? html : withoutDrawings(left);
}

/**
 * What a page says, whatever language it is in: without blanks, which are not the same beside marked words; without the
 * marks of English words, which have none on a page in English; without drawings, whose labels stand where they have room;
 * without the size of its print and the marks of a heading, which is split where a language puts the name first; and in small letters, for a text with
 * a bracket before it cannot be capitalized.
 */
export const saying = (html: string): string =>
  withoutDrawings(withoutLanguages(html))
    .replaceAll(/<span lang="en"[^>]*>([^<]*)<\/span>/g, '$1')
    // Longer words are printed smaller.
    .replaceAll(/\bsheet-\d\b/g, '')
    .replaceAll(/<h1\b[^>]*>(.*?)<\/h1>/gs, (_, heading: string) => heading.replaceAll(/<[^>]*>/g, ''))
    .replaceAll(/ lang="\w+"/g, '')
    .replaceAll(/\s+/g, '')
    .toLowerCase();

/** Attributes that are read out or shown. */
const spoken = / (?:title|aria-label|alt|content|placeholder)="([^"]*)"/g;

const textOf = (html: string): string =>
  withoutLanguages(html)
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, (tag) => ` ${[...tag.matchAll(spoken)].map(([, text]) => text).join(' ')} `);

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}[\p{L}’']+/gu));

/** The names of months in the language, which are written by its tag. */
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(languages.en.tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month)),
);

/** The word that joins a list in the language. */
const joiner = new Intl.ListFormat(languages.en.tag).formatToParts(['', '', '']).map(({ value }) => value);

/** What is marked as Vietnamese on a page in another language: names, and what is quoted. */
const marked = / lang="vi"[^>]*>([^<]*)</g;

/**
 * Words of a page that nobody translated: they have no brackets, and are neither marked as Vietnamese nor names, for these its
 * Vietnamese page has too.
 */
export function untranslated(html: string, vietnamese: string): string[] {
  const foreign = [...html.matchAll(marked)].map(([, text]) => text);
  const known = wordsOf([textOf(vietnamese), ...foreign, ...months, ...joiner, pseudo].join(' '));
  return [...wordsOf(outside(textOf(html)))].filter((word) => !known.has(word));
}

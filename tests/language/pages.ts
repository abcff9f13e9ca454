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
    .replaceAll(/\/_astro\/[\w.-]+\.(css|js)\b/g, '/_astro/asset.$1');

/** The parts of pages that tell of every language: a section of the missing page, and the columns of files. */
export const withoutPseudo = (html: string): string =>
  html
    .replaceAll(new RegExp(`<section lang="${pseudo}"[^>]*>.*?</section>`, 'gs'), '')
    .replaceAll(new RegExp(`<tr[^>]*> <th[^>]*> <code[^>]*>\\w+_${pseudo}</code> </th>.*?</tr>`, 'gs'), '');

/**
 * What a page says, whatever language it is in: without blanks, which are not the same beside marked words; without the
 * marks of English words, which have none on a page in English; without maps, whose labels stand where they have room; and
 * in small letters, for a text with a bracket before it cannot be capitalized.
 */
export const saying = (html: string): string =>
  withoutLanguages(html)
    .replaceAll(/<span lang="en"[^>]*>([^<]*)<\/span>/g, '$1')
    .replaceAll(/<svg\b.*?<\/svg>/gs, '')
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

/** Words of a page that nobody translated: they have no brackets, and are no names, for these its Vietnamese page has too. */
export function untranslated(html: string, vietnamese: string): string[] {
  const known = wordsOf([textOf(vietnamese), ...months, ...joiner, pseudo].join(' '));
  return [...wordsOf(outside(textOf(html)))].filter((word) => !known.has(word));
}

import { isSourceLanguage, sourceLocale, type Locale } from './languages.ts';

/** Text without tones and case, for comparing what people type: đ→d, hoà = hòa, blanks collapsed. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Slug of a name for an address: folded, words joined by hyphens. */
export const slugify = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order of names: tones as the dictionary has them, Đ after D, numbers by value. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** đ, or a vowel with a hat, a horn, a breve or a tone, of a text in NFD. */
const vietnameseLetter = /đ|[aeiouy][\u0300-\u0303\u0306\u0309\u031b\u0323]/i;

/** Whether a text has letters that English has not: tells the language of what a source prints. */
export const isVietnamese = (text: string): boolean => vietnameseLetter.test(text.normalize('NFD'));

/** The `lang` of what a source prints, on a page: a few sources are in English; undefined where it is that of the page. */
export function langOf(text: string, locale: Locale): Locale | undefined {
  const lang = isVietnamese(text) ? sourceLocale : 'en';
  return lang === locale ? undefined : lang;
}

/** A text as the beginning of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a part, within a sentence: "Nhận thức số" → "nhận thức số"; an abbreviation stays as it is. */
export const partInSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** A full name after the first word of a sentence: "Huyện Ninh Sơn" → "huyện Ninh Sơn"; in English a name stays as it is. */
export const inSentence = (name: string, locale: Locale): string =>
  isSourceLanguage(locale) ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;

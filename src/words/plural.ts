import { languages } from '../model/languages.ts';

/** Vietnamese nouns have one form: the words that ask for a number's form are those of English. */
const rules = new Intl.PluralRules(languages.en.tag);

/** The form that English gives a word beside a number: "ward" beside 1, else "wards". The number may stand as it is written. */
export const formOf = (n: number | string, one: string, more: string): string =>
  rules.select(Number(n)) === 'one' ? one : more;

/** English nouns by number: "1 ward", "2 wards". */
export const many = (n: number | string, one: string, more: string): string => `${n} ${formOf(n, one, more)}`;

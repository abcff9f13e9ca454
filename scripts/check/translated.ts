/** Texts by language: what is said in one language of the site is said in all of them, or in none. */
import { locales } from '../../src/model/languages.ts';
import { textColumn, type SomeTexts } from '../../src/model/texts.ts';
import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';

/** A problem for each column of a text, as `note` and `note_<code>`, that is empty while another one is filled. */
export function translationFaults<C extends string>(
  row: { readonly at: RowLocation } & Readonly<Partial<Record<C, SomeTexts>>>,
  name: C,
): Problem[] {
  const words: SomeTexts | undefined = row[name];
  const [full] = locales.filter((locale) => words?.[locale] !== undefined).map((locale) => textColumn(name, locale));
  if (full === undefined) return [];
  return locales
    .filter((locale) => words?.[locale] === undefined)
    .map((locale) => textColumn(name, locale))
    .map((empty) => problemAt(row, empty, `${empty} is empty, ${full} is not (expected both or neither)`));
}

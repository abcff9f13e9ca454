/** A query in a language that says the kind after the name, in the words of the index, which says it before. */
import type { Answer } from './lookup.ts';
import { plain } from './plain.ts';

/** What kinds of units are called in the reader's language, by the documents' own word: "Xã", "commune". */
export type Kinds = ReadonlyMap<string, string>;

/** The kind that a text begins with, as the documents write it, and the name after it. */
export function kindAndName(text: string, kinds: Kinds): readonly [kind: string, name: string] | undefined {
  // The longest first, for one kind may begin with the words of another.
  const own = [...kinds.keys()]
    .filter((kind) => text.toLocaleLowerCase('vi').startsWith(`${kind.toLocaleLowerCase('vi')} `))
    .sort((a, b) => b.length - a.length)[0];
  return own === undefined ? undefined : [own, text.slice(own.length + 1)];
}

/**
 * What a query may mean, the likeliest first: "gia vien district" a unit of that kind, else one of that name; "gia vien dis",
 * while it is typed, the name; all others what stands there.
 */
export function wordings(query: string, kinds: Kinds): string[] {
  const asked = plain(query);
  const ends = [...kinds]
    .map(([kind, word]) => ({ kind, word: plain(word) }))
    .sort((a, b) => b.word.length - a.word.length);
  const whole = ends.find(({ word }) => asked.endsWith(` ${word}`));
  if (whole) {
    const name = asked.slice(0, -whole.word.length - 1);
    return [`${whole.kind} ${name}`, query, name];
  }
  const last = asked.lastIndexOf(' ');
  const isBegun = last > 0 && ends.some(({ word }) => word.startsWith(asked.slice(last + 1)));
  return isBegun ? [query, asked.slice(0, last)] : [query];
}

/** What a query finds in the likeliest of its meanings that finds anything, and which that is. */
export async function ask(
  find: (text: string) => Promise<Answer>,
  query: string,
  kinds: Kinds,
): Promise<{ readonly meant: string; readonly answer: Answer }> {
  for (const meant of wordings(query, kinds)) {
    const answer = await find(meant);
    if (answer.found.length > 0) return { meant, answer };
  }
  return { meant: query, answer: { found: [], partial: false } };
}

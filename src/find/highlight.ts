/** Which part of a name a query names. */
import { dense, plain } from './plain.ts';

/** The letters of a text that are not blanks or signs, each with its place. */
const lettersOf = (text: string): { letter: string; at: number }[] =>
  [...text.normalize('NFC')].flatMap((sign, at) => {
    const letter = dense(sign);
    return letter === '' ? [] : [{ letter, at }];
  });

/** Where the query stands in a text: a beginning and an end, in characters of the composed text; of its words, the first that does. */
export function highlight(text: string, query: string): readonly [from: number, to: number] | undefined {
  const letters = lettersOf(text);
  const whole = letters.map(({ letter }) => letter).join('');
  const starts = letters.map(({ at }, i) => i === 0 || at !== (letters[i - 1]?.at ?? 0) + 1);
  const words = plain(query).split(' ');
  // A word alone where all of them stand in the name, but not in this order.
  const isScattered = words.every((word) => ` ${plain(text)}`.includes(` ${word}`));
  for (const asked of [words.join(''), ...(isScattered ? words : [])]) {
    if (asked === '') continue;
    let at = whole.indexOf(asked);
    // Rather at the beginning of a word than within one.
    for (let next = at; next >= 0; next = whole.indexOf(asked, next + 1))
      if (starts[next]) {
        at = next;
        break;
      }
    const [first, last] = [letters[at], letters[at + asked.length - 1]];
    if (at >= 0 && first && last) return [first.at, last.at + 1];
  }
  return undefined;
}

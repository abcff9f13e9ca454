/** The place of a number in a text: the words around it, by which it is found again in a quote. */
import { numberTokens, type NumberToken } from '../../src/model/tokens.ts';

/** Most letters of a context. */
const longest = 80;

/** A text with its white space, quotation marks and dashes made alike and Markdown emphasis taken off. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[*_]/g, '')
    .replace(/[“”„"'‘’]/g, '"')
    .replace(/[–—−‐]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Where a number stands in its context: of several places the one nearest to the middle, -1 where it has none. */
export function placeIn(context: string, number: string): number {
  const off = (index: number): number => Math.abs(index + number.length / 2 - context.length / 2);
  const places = numberTokens(context).flatMap((one) => (one.number === number ? [one.index] : []));
  return places.toSorted((a, b) => off(a) - off(b))[0] ?? -1;
}

/**
 * Whole words around a number of a folded text, as many on either side as fit: at most 80 letters, and so that no other
 * place of the same number is nearer to their middle.
 */
export function contextOf(text: string, { number, index }: NumberToken): string {
  const words = text.split(' ');
  const own = text.slice(0, index).split(' ').length - 1;
  const start = text.lastIndexOf(' ', index) + 1;
  const between = (first: number, last: number): string => words.slice(first, last + 1).join(' ');
  const fits = (first: number, last: number): boolean => {
    if (first < 0 || last >= words.length) return false;
    const context = between(first, last);
    const before = first === own ? 0 : between(first, own - 1).length + 1;
    return context.length <= longest && placeIn(context, number) === before + index - start;
  };
  let [first, last] = [own, own];
  for (let grew = true; grew;) {
    const before = last - first;
    if (fits(first - 1, last)) first -= 1;
    if (fits(first, last + 1)) last += 1;
    grew = last - first > before;
  }
  return between(first, last).slice(0, longest);
}

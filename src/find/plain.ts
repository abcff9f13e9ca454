/** Names and queries in forms that can be compared. */
import { fold } from '../model/text.ts';

/** Folded, with blanks in the place of all signs. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A text in plain form without its blanks: many type none. */
export const joined = (text: string): string => text.replace(/ /g, '');

/** Both at once. */
export const dense = (text: string): string => joined(plain(text));

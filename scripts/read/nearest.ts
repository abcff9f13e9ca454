import { distance } from 'fastest-levenshtein';
import { fold } from '../../src/model/text.ts';

/** Letters that pass for digits when a code is typed or scanned; the first two are Cyrillic. */
const lookalikes: Readonly<Record<string, string>> = { з: '3', о: '0', o: '0', l: '1', i: '1', s: '5', b: '8' };

/** Ties are listed, but no more than this many. */
const shown = 3;

const asDigits = (text: string): string => [...text].map((letter) => lookalikes[letter] ?? letter).join('');

/** Edits between two texts, tones and case aside; a look-alike of a digit costs half an edit. */
function edits(a: string, b: string): number {
  const plain = distance(a, b);
  return plain === 0 ? 0 : Math.min(plain, distance(asDigits(a), asDigits(b)) + 0.5);
}

/**
 * The candidates nearest to what was written, by any of their texts; several where they are equally near, none where
 * nothing is near (more than 2 edits in 5 letters).
 */
export function nearestOf<T>(
  wanted: string,
  candidates: readonly T[],
  texts: (candidate: T) => readonly string[],
): T[] {
  const folded = fold(wanted);
  const limit = Math.max(1, Math.floor(folded.length * 0.4));
  const measured = candidates.map((candidate) => ({
    candidate,
    edits: Math.min(...texts(candidate).map((text) => edits(folded, fold(text)))),
  }));
  const best = Math.min(...measured.map((one) => one.edits));
  if (best > limit) return [];
  return measured
    .filter((one) => one.edits === best)
    .slice(0, shown)
    .map((one) => one.candidate);
}

/** `nearestOf` for plain names. */
export const nearest = (wanted: string, names: readonly string[]): string[] =>
  nearestOf(wanted, [...new Set(names)], (name) => [name]);

/** ` (nearest: a, b)`, or nothing where nothing is near. */
export const nearestHint = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` (nearest: ${names.join(', ')})`;

/** Which entries a query finds, and in which order. */
import { once } from '../model/once.ts';
import { type Entry } from './entry.ts';
import { joined, plain } from './plain.ts';
import { isOneSlip } from './slip.ts';
import { textsOf, type Texts } from './texts.ts';

/** Words shorter than this are too much like others for a slip in them to be forgiven. */
const longEnough = 4;

/**
 * Ranks: that of the name itself, of what a unit was or became by its very name, then the ways in which a query may stand in
 * a name of its own, and in one of what it was or became.
 */
export const ofOwn = [0, 2, 3, 4] as const;
export const ofRelated = [1, 5, 6, 7] as const;

/** Where the words stand in several texts of an entry, or in the name of the place. */
const scattered = 8;

/** Where a slip must be forgiven in the whole of its own name; then in a word of it, then in what it was or became: nothing is farther. */
const slipped = 9;

/** An entry is what the reader typed, letter by letter, if it is no farther than this. */
export const exact = 0;

/** Whether an entry is found by the name of what it was or became alone. */
export const isRelated = ({ rank }: Found): boolean => ofRelated.some((one) => one === rank) || rank > slipped + 1;

export interface Found {
  readonly entry: Entry;
  /** How near it is, 0 the nearest. */
  readonly rank: number;
}

/** Whether a word is the beginning of a word of a text. */
const begins = (text: string, word: string): boolean => ` ${text}`.includes(` ${word}`);

/** 0 the text itself, 1 its beginning, 2 beginnings of its words, 3 a part of it; undefined where it is not in it. */
function nearness(text: string, query: string, words: readonly string[]): number | undefined {
  const [whole, asked] = [joined(text), words.join('')];
  if (whole === asked) return 0;
  if (text.startsWith(query) || whole.startsWith(asked)) return 1;
  if (words.every((word) => begins(text, word))) return 2;
  return whole.includes(asked) ? 3 : undefined;
}

/** How near an entry is to a query in plain form; undefined where it is not what was asked for. */
export function rankOf({ own, related, code, place }: Texts, query: string): number | undefined {
  if (code !== '' && code.startsWith(query)) return code === query ? 0 : 1;
  const words = query.split(' ');
  const among = (texts: readonly string[], ranks: typeof ofOwn | typeof ofRelated): number =>
    Math.min(...texts.map((text) => ranks[nearness(text, query, words) ?? ranks.length] ?? Infinity));
  const nearest = Math.min(among(own, ofOwn), among(related, ofRelated));
  // Letters within a name of what it was or became tell nothing.
  if (nearest < ofRelated[3]) return nearest;
  const all = [...own, ...related, place].join(' ');
  return words.every((word) => begins(all, word)) ? scattered : undefined;
}

/** The same where one word, or the whole without its blanks, has a slip in it. */
function slippedRankOf({ own, related }: Texts, query: string): number | undefined {
  const words = query.split(' ');
  const asked = words.join('');
  const isNear = (text: string): boolean => {
    if (asked.length >= longEnough && isOneSlip(joined(text), asked)) return true;
    const others = text.split(' ');
    return words.every(
      (word) => begins(text, word) || (word.length >= longEnough && others.some((other) => isOneSlip(other, word))),
    );
  };
  if (own.some((text) => isOneSlip(joined(text), asked) && asked.length >= longEnough)) return slipped;
  if (own.some(isNear)) return slipped + 1;
  return related.some(isNear) ? slipped + 2 : undefined;
}

/** The texts of entries, which are taken apart once. */
const textsOnce = once<Texts, Entry>(textsOf);

function ranked(entries: readonly Entry[], query: string, by: typeof rankOf): Found[] {
  return entries
    .map((entry) => ({ entry, rank: by(textsOnce(entry), query) ?? Infinity }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank);
}

/** Whether a query is nowhere the beginning of a word: it was found within words, as a slip may have it. */
const isWithin = ({ rank }: Found): boolean => rank === ofOwn[3] || rank >= scattered;

/**
 * The entries that a query finds, nearest first; those equally near stay in the order given, which is that of the files.
 * Where it was found within words alone, those come first of which it is the whole name but for one slip.
 */
export function matching(entries: readonly Entry[], text: string): Found[] {
  const query = plain(text);
  if (query === '') return [];
  const found = ranked(entries, query, rankOf);
  const [first] = found;
  if (!first || !isWithin(first)) return found;
  const slips = ranked(entries, query, slippedRankOf).filter(({ rank }) => rank === slipped);
  return [...slips, ...found.filter(({ entry }) => !slips.some((slip) => slip.entry === entry))];
}

/** The entries that a query with one slip in it may mean: to be asked only where nothing matches. */
export const matchingSlips = (entries: readonly Entry[], text: string): Found[] =>
  ranked(entries, plain(text), slippedRankOf);

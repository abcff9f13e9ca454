/** The index as files: one where it is small, else a tree of them by the letters of names, so that a query loads few. */
import type { Entry } from './entry.ts';
import { ofRelated, ofOwn } from './match.ts';
import { joined, plain } from './plain.ts';
import { textsOf, type Texts } from './texts.ts';
import type { Tree } from './tree.ts';

/** At most so many entries in a file: some 5 kB after brotli. */
const most = 200;

/** So many of the nearest entries in a file whose beginning has more than fit. */
const nearest = 60;

/** An entry under one of its keys: a name from a letter on, then what comes before, so that words find each other in any order. */
interface Place {
  readonly entry: number;
  readonly key: string;
  /** How near the entry is to a beginning of the key; to all of it, where it is a whole name, it is as near as can be. */
  readonly rank: number;
  readonly whole: number;
}

/** The places of a text: from each of its letters on, or from the first alone. */
function around(text: string, entry: number, [whole, start, word, within]: typeof ofOwn | typeof ofRelated): Place[] {
  const places: Place[] = [];
  const dense = joined(text);
  let isStart = true;
  for (const letter of text) {
    const at = places.length;
    if (letter !== ' ') {
      const rank = at === 0 ? start : isStart ? word : within;
      places.push({ entry, key: dense.slice(at) + dense.slice(0, at), rank, whole: at === 0 ? whole : rank });
    }
    isStart = letter === ' ';
  }
  return places;
}

/** A name is found from each of its letters on; with its kind, and as a code, from the first only. */
function placesOf({ own: [name = '', ...others], related, code }: Texts, entry: number): Place[] {
  const places = [
    ...around(name, entry, ofOwn),
    ...others.flatMap((text) => {
      const [first, ...rest] = around(text, entry, ofOwn);
      return first && text.endsWith(` ${name}`) ? [first] : [...(first ? [first] : []), ...rest];
    }),
    ...related.flatMap((text) => around(text, entry, ofRelated)),
    ...(code ? around(code, entry, ofOwn).slice(0, 1) : []),
  ];
  return places;
}

export interface Index {
  readonly tree: Tree;
  /** Entries of each file, by its key. */
  readonly files: ReadonlyMap<string, readonly Entry[]>;
}

/** Splits entries, which are in the order in which readers see equally near ones, into files. */
export function indexOf(entries: readonly Entry[]): Index {
  const files = new Map<string, readonly Entry[]>();
  const split: Record<string, string> = {};

  const pick = (ids: readonly number[]): Entry[] => ids.map((id) => entries[id]).filter((entry) => entry !== undefined);
  const nearestOf = (places: readonly Place[], key: string): number[] => {
    const ranks = new Map<number, number>();
    for (const { entry, key: own, rank, whole } of places) {
      const now = own.length === key.length ? whole : rank;
      ranks.set(entry, Math.min(ranks.get(entry) ?? Infinity, now));
    }
    return [...ranks]
      .sort(([a, first], [b, second]) => first - second || a - b)
      .slice(0, nearest)
      .map(([entry]) => entry);
  };

  const write = (key: string, places: readonly Place[]): void => {
    const ids = [...new Set(places.map(({ entry }) => entry))].sort((a, b) => a - b);
    if (ids.length <= most) {
      files.set(key, pick(ids));
      return;
    }
    if (key !== '') files.set(key, pick(nearestOf(places, key)));
    const next = Map.groupBy(
      places.filter((place) => place.key.length > key.length),
      (place) => place.key.charAt(key.length),
    );
    split[key] = [...next.keys()].sort().join('');
    for (const [letter, own] of next) write(key + letter, own);
  };

  write(
    '',
    entries.flatMap((one, entry) => placesOf(textsOf(one), entry)),
  );
  const kinds = entries.flatMap(([fullName, kind]) => plain(fullName.slice(0, kind)).split(' '));
  return { tree: { split, kinds: [...new Set(kinds)].filter(Boolean).sort() }, files };
}

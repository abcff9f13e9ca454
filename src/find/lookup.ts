/** Units that a query finds, out of the few files of the index that can have them. Files are kept once they are loaded. */
import type { Entry } from './entry.ts';
import { matching, matchingSlips, type Found } from './match.ts';
import { plain } from './plain.ts';
import { filesFor, filesForSlips, indexFile, isPartial, treeFile, type Tree } from './tree.ts';

/** So many files of the index are read for a query at most, besides the tree; what is written right is in the first of them, or in the second. */
export const mostFiles = 3;
const mostExact = 2;

export interface Answer {
  readonly found: readonly Found[];
  /** True where there may be more than those. */
  readonly partial: boolean;
}

/** Reads a file of the index by its name. */
export type Read = (name: string) => Promise<unknown>;

/** A lookup; a file that could not be read is asked for again the next time. */
export function lookup(read: Read): (text: string) => Promise<Answer> {
  const kept = new Map<string, Promise<unknown>>();
  const load = (name: string): Promise<unknown> => {
    const file = kept.get(name) ?? read(name);
    kept.set(name, file);
    file.catch(() => kept.delete(name));
    return file;
  };
  return async (text) => {
    if (plain(text) === '') return { found: [], partial: false };
    const tree = (await load(treeFile)) as Tree;
    const units = new Map<string, Entry>();
    const seen = new Set<string>();
    const gather = async (key: string): Promise<readonly Entry[]> => {
      const entries = (await load(indexFile(key))) as readonly Entry[];
      seen.add(key);
      entries.forEach((entry) => units.set(entry[9], entry));
      return entries;
    };
    for (const key of filesFor(tree, text).slice(0, mostExact)) {
      const found = matching(await gather(key), text);
      if (found.length > 0) return { found, partial: isPartial(tree, key) };
    }
    const further = filesForSlips(tree, text).filter((key) => !seen.has(key));
    for (const key of further.slice(0, mostFiles - seen.size)) await gather(key);
    return { found: matchingSlips([...units.values()], text), partial: false };
  };
}

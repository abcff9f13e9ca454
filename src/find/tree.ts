/** Which files of the index may answer a query. */
import { plain } from './plain.ts';

/** The tree of the files: under each beginning that has too many entries for one file, the letters that go on from it. */
export interface Tree {
  readonly split: Readonly<Record<string, string>>;
  /** Words of kinds ("xa", "thi", "tran"): too many units have them to look one up by them alone. */
  readonly kinds: readonly string[];
}

/** The file of a text: the longest beginning of it that has one; undefined where no unit has the text and `isWhole` is asked. */
function fileOf({ split }: Tree, text: string, isWhole: boolean): string | undefined {
  let key = '';
  for (const letter of text) {
    const next = split[key];
    if (next === undefined) break;
    if (!next.includes(letter)) return isWhole || key === '' ? undefined : key;
    key += letter;
  }
  return key;
}

/** Whether a file holds only the nearest of its entries. */
export const isPartial = ({ split }: Tree, key: string): boolean => key in split;

/** Files in the order in which they are worth a look: those first that hold all units of their beginning, then the narrowest. */
function inOrder(tree: Tree, keys: readonly (string | undefined)[]): string[] {
  const given = keys.filter((key) => key !== undefined);
  const weight = (key: string): number => (isPartial(tree, key) ? 100 - key.length : 0);
  return [...new Set(given)].sort((a, b) => weight(a) - weight(b));
}

/**
 * The files in which to look for a query, one after the other until something is found. One that holds all units of its
 * beginning has everything that matches if the beginning is that of a single word; else the whole query leads deeper than
 * its words do.
 */
export function filesFor(tree: Tree, text: string): string[] {
  const words = plain(text).split(' ');
  const telling = words.filter((word) => !tree.kinds.includes(word));
  const keys = [...telling, words.join(''), ...words].map((word) => fileOf(tree, word, true));
  return inOrder(tree, keys);
}

/** The files in which the query may be found that is meant, if there is one slip in it: it spares one half, and all other words. */
export function filesForSlips(tree: Tree, text: string): string[] {
  const words = plain(text).split(' ');
  const telling = words.filter((word) => !tree.kinds.includes(word));
  const all = (telling.length > 0 ? telling : words).join('');
  const half = Math.ceil(all.length / 2);
  const keys = [all.slice(half) + all.slice(0, half), all, ...telling, words.join('')];
  return inOrder(
    tree,
    keys.map((key) => fileOf(tree, key, false)),
  );
}

/** Name of a file without its ending; that of all units has a name too. */
export const indexFile = (key: string): string => (key === '' ? 'tat-ca' : key);

/** Name of the file with the tree. A beginning has no hyphen in it, so none takes this one. */
export const treeFile = 'muc-luc';

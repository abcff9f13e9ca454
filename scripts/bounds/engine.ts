/** The engine: the program that works out the bounds, told apart from every other version of itself by its own text. */
import { createHash } from 'node:crypto';
import type { ReadFile } from '../read/tree.ts';
import { importsOf } from '../shape/imports.ts';

/** The file from which the whole engine can be reached. */
const entry = 'scripts/bounds/bounds.ts';

/**
 * The files of the engine in order of their paths from the root of the project: `scripts/bounds/bounds.ts` and all that it
 * imports of this project, directly or not: values and types alike, for a schema may change what is kept. Throws where one is missing. Packages are not among them; the solver tells
 * its own version.
 */
export function engineFiles(readFile: ReadFile): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const bytes = readFile(path);
    if (bytes === undefined) throw new Error(`${path} is missing (expected a file of the engine)`);
    const text = new TextDecoder().decode(bytes);
    texts.set(path, text);
    waiting.push(...importsOf(path, text));
  }
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A name for this version of the engine, which no change of its files leaves as it is: nobody has to remember that what
 * was kept from an older version may be wrong.
 */
export const engineVersion = (readFile: ReadFile): string =>
  createHash('sha256')
    .update(JSON.stringify([...engineFiles(readFile)]))
    .digest('hex');

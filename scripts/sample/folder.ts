import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../run/newfolder.ts';
import { swap } from '../run/swap.mjs';
import { simulation } from './edition.ts';

/** Whether a folder may be replaced: it does not exist, is empty, or holds an older sample and nothing of worth. */
function isReplaceable(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const sources = join(folder, 'sources.csv');
  return existsSync(sources) && readFileSync(sources, 'utf8').split('\n')[1]?.startsWith(`${simulation},`) === true;
}

/**
 * Writes the files into a folder beside the old one and swaps the two once all of it is written: never half a sample.
 * Throws where something else than a sample stands in the place.
 */
export function writeFolder(files: Readonly<Record<string, string>>, folder: string): void {
  if (!isReplaceable(folder)) throw new Error(`${folder} holds other files than a sample (expected a new folder)`);
  const fresh = `${folder}.next`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    makeFolder(dirname(join(fresh, path)));
    writeFileSync(join(fresh, path), text);
  }
  swap(fresh, folder);
}

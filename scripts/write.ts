import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { collections, type CollectionName, type Scored } from '../src/domain/scored.ts';

/** The files of the scored JSON: name and text, in a fixed order. Entries without an id get one from their place. */
export function scoredFiles(scored: Scored): [name: string, text: string][] {
  return (Object.keys(collections) as CollectionName[]).map((name) => [
    `${name}.json`,
    `${JSON.stringify(scored[name], null, 1)}\n`,
  ]);
}

/** Writes the scored JSON beside the old and swaps: never half a set, and nothing is touched when this throws. */
export function writeScored(scored: Scored, folder: string): void {
  const fresh = `${folder}.next`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of scoredFiles(scored)) writeFileSync(`${fresh}/${name}`, text);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

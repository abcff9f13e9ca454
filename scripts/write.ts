import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { collections, type CollectionName, type Scored } from '../src/domain/scored.ts';
import { swap } from './swap.mjs';

/** The files of the scored JSON: name and text, one a collection, in a fixed order. */
export function scoredFiles(scored: Scored): [name: string, text: string][] {
  return (Object.keys(collections) as CollectionName[]).map((name) => [
    `${name}.json`,
    `${JSON.stringify(scored[name], null, 1)}\n`,
  ]);
}

/**
 * Writes the scored JSON into a folder beside the old one and swaps the two once all of it is written: never half a set.
 * Where writing fails, the old set stays as it was.
 */
export function writeScored(scored: Scored, folder: string): void {
  const fresh = `${folder}.next`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of scoredFiles(scored)) writeFileSync(`${fresh}/${name}`, text);
  swap(fresh, folder);
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { collections, sampleCollections, type CollectionName, type Scored } from '../../src/model/scored.ts';
import { swap } from '../run/swap.mjs';

/** An entry a line: a set of 10,000 units stays readable and does not double in size. */
const textOf = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

/**
 * The files of the scored JSON: name and text, one a collection, in a fixed order. Of the fictional province, `sample-…`
 * files of those collections that its pages need; empty ones where there is no such province.
 */
export function scoredFiles(scored: Scored, sample?: Scored): [name: string, text: string][] {
  return [
    ...(Object.keys(collections) as CollectionName[]).map((name): [string, string] => [
      `${name}.json`,
      textOf(scored[name]),
    ]),
    ...sampleCollections.map((name): [string, string] => [`sample-${name}.json`, textOf(sample?.[name] ?? [])]),
  ];
}

/**
 * Writes the scored JSON into a folder beside the old one and swaps the two once all of it is written: never half a set.
 * Where writing fails, the old set stays as it was.
 */
export function writeScored(scored: Scored, folder: string, sample?: Scored): void {
  const fresh = `${folder}.next`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of scoredFiles(scored, sample)) writeFileSync(`${fresh}/${name}`, text);
  swap(fresh, folder);
}

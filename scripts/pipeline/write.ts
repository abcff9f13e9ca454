import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { collections, sampleCollections, type CollectionName, type Scored } from '../../src/model/scored.ts';
import { removeLeftovers } from '../run/leftovers.mjs';
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
 * Where writing fails, the old set stays as it was. Two runs at once write folders of their own.
 */
export function writeScored(scored: Scored, folder: string, sample?: Scored): void {
  const beside = `${basename(folder)}.next-`;
  removeLeftovers(dirname(folder), beside);
  const fresh = join(dirname(folder), `${beside}${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of scoredFiles(scored, sample)) writeFileSync(`${fresh}/${name}`, text);
  swap(fresh, folder);
}

/**
 * The files of `.scored/`, each an array that its schema vouches for. They are read here and not through Astro's content
 * layer, which keeps every value several times over: with the communes of a whole country that was a third of the
 * memory of a build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { collections, type CollectionName, type Scored } from '../model/scored.ts';

function entries<Name extends CollectionName>(name: Name, file: string): Scored[Name] {
  const path = join('.scored', `${file}.json`);
  const read = z.array<z.ZodType>(collections[name]).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path} is not as the scripts write it:\n${z.prettifyError(read.error)}`);
  return (read.data as Scored[Name]).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const idOf = /^\{"id":"(?<id>[^"]+)"/;

/**
 * The entries of a collection of which there are too many to hold: each is read, and vouched for, when it is asked for by
 * its id. The scripts write an entry a line, its id first.
 */
function entryById<Name extends CollectionName>(
  name: Name,
  file: string,
): (id: string) => Scored[Name][number] | undefined {
  const path = join('.scored', `${file}.json`);
  const lines = new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => [idOf.exec(line)?.groups?.['id'], line] as const),
  );
  return (id) => {
    const line = lines.get(id);
    if (line === undefined) return undefined;
    const read = collections[name].safeParse(JSON.parse(line.replace(/,$/, '')));
    if (!read.success) throw new Error(`${path} is not as the scripts write it:\n${z.prettifyError(read.error)}`);
    return read.data as Scored[Name][number];
  };
}

/** An entry of a collection by its id, read when it is asked for: real ones, and those of the fictional province. */
export function lookup<Name extends CollectionName>(name: Name): (id: string) => Scored[Name][number] | undefined {
  const [real, sample] = [entryById(name, name), entryById(name, `sample-${name}`)];
  return (id) => real(id) ?? sample(id);
}

/** All entries of a collection, by id. Throws where its file is missing or not as scored. */
export const collection = <Name extends CollectionName>(name: Name): Scored[Name] => entries(name, name);

/** The same of the fictional province. */
export const sampleCollection = <Name extends CollectionName>(name: Name): Scored[Name] =>
  entries(name, `sample-${name}`);

/** Bounds kept from one run to the next: they take seconds to work out, and the facts they rest on rarely change. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Bound } from '../../src/model/scored.ts';
import type { ReadFile } from '../read/tree.ts';
import { boundField, type BoundField } from './bounds.ts';
import { compile } from './compile.ts';
import type { Given } from './facts.ts';
import type { Field } from './field.ts';
import type { Solver } from './solver.ts';
import { classesOf } from './targets.ts';
import { anySolution, lpText } from './text.ts';

/** A folder of files, and what reads and writes them. */
export interface Cache {
  readonly folder: string;
  /** The version of the engine: what another one kept is not read. */
  readonly engine: string;
  readonly readFile: ReadFile;
  readonly writeFile: (path: string, text: string) => void;
  /** Names of the files in the folder, none where there is no folder. */
  readonly listFiles: () => readonly string[];
  readonly removeFile: (path: string) => void;
}

/** Where the bounds of single levels come from, and the paths of the files that keep those that were asked for. */
interface Kept {
  readonly boundOne: BoundField;
  readonly used: ReadonlySet<string>;
}

/**
 * As `boundField`, with the bounds of each level kept in a file that is named by all they depend on: the programme as the
 * solver reads it, the names in it, the solver, and the engine around it. Files that cannot be read are worked out
 * anew; contradictions are not kept, because they tell in which lines they stand.
 */
export function keepBounds(solver: Solver, cache: Cache): Kept {
  const used = new Set<string>();
  const boundOne: BoundField = (field, givens) => {
    const path = `${cache.folder}/${keyOf(field, givens, solver, cache.engine)}.json`;
    const kept = parse(cache.readFile(path));
    const found = kept ? { bounds: kept, problems: [] } : boundField(field, givens, solver);
    if (!kept && found.problems.length === 0) cache.writeFile(path, `${JSON.stringify(found.bounds)}\n`);
    if (found.problems.length === 0) used.add(path);
    return found;
  };
  return { boundOne, used };
}

/**
 * Removes the files that were not used in this run: facts that have changed do not come back, nor does an engine. Files
 * that are still being written by another run are left alone.
 */
export function prune({ folder, listFiles, removeFile }: Cache, { used }: Pick<Kept, 'used'>): void {
  for (const name of listFiles()) {
    const path = `${folder}/${name}`;
    if (name.endsWith('.json') && !used.has(path)) removeFile(path);
  }
}

function keyOf(field: Field, givens: readonly Given[], solver: Solver, engine: string): string {
  const rules = givens.flatMap(({ rules: own }) => own);
  const facts = givens.map(({ fact, rules: own }) => [fact.id, own]);
  const editions = field.editions.map(({ edition }) => edition.meta.id);
  const text = lpText(compile(field, rules).model, anySolution);
  const all = [engine, solver.version, text, facts, field.level, editions, field.units, classesOf(field, rules)];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** The bounds of a file, undefined if it is not there or broken. */
function parse(bytes: Uint8Array | undefined): Bound[] | undefined {
  if (bytes === undefined) return undefined;
  try {
    return z.array(Bound).safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    // No JSON at all, as after a write that was cut off.
    return undefined;
  }
}

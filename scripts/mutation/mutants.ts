import type { Mutant } from '@stryker-mutator/api/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** A small way in which a module is made wrong. */
export interface Change {
  readonly module: string;
  /** What tells it from the others of its module, in every run. */
  readonly key: string;
  /** Lines and columns from 1. */
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

/** What Stryker tells of a mutant, with lines and columns from 0. */
type Told = Pick<Mutant, 'location' | 'mutatorName' | 'replacement'>;

/** The key of a mutant; `first` is the number of the first line and column where it was told. */
export function keyOf({ location: { start, end }, mutatorName, replacement }: Told, first: 0 | 1): string {
  const at = ({ line, column }: typeof start): string => `${line + 1 - first}:${column + 1 - first}`;
  return `${at(start)}-${at(end)} ${mutatorName} ${replacement}`;
}

function cut(text: string, { start, end }: Mutant['location']): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column) ?? '';
  lines[0] = lines[0]?.slice(start.column) ?? '';
  return lines.join('\n');
}

const silent = { isDebugEnabled: () => false, debug: () => undefined, info: () => undefined };

/** All mutants of a module, as Stryker makes them; those that a comment in the module rules out are left out. */
export async function mutantsOf(module: string, text: string): Promise<Change[]> {
  const instrumenter = new Instrumenter({ ...console, ...silent } as never);
  const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: false };
  const { mutants } = await instrumenter.instrument([{ name: module, mutate: true, content: text }], options);
  return mutants
    .filter(({ status }) => status === undefined)
    .map((mutant) => ({
      module,
      key: keyOf(mutant, 0),
      ...{ line: mutant.location.start.line + 1, column: mutant.location.start.column + 1 },
      ...{ mutator: mutant.mutatorName, original: cut(text, mutant.location), replacement: mutant.replacement },
    }));
}

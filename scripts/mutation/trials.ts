import type { Fate } from './estimate.ts';
import type { Change } from './mutants.ts';
import type { Subject } from './subjects.ts';

/** A mutant, and what became of it; undefined where it was not tried. */
export interface Trial {
  readonly change: Change;
  readonly fate: Fate | undefined;
}

/** These mutants with what is kept of them. Where a module has no test, nothing can notice its mutants. */
export function trialsOf(
  changes: readonly Change[],
  subjects: readonly Subject[],
  keptOf: (subject: Subject) => ReadonlyMap<string, Fate>,
): Trial[] {
  const kept = new Map(
    subjects.map((subject) => [subject.module, subject.tests.length > 0 ? keptOf(subject) : undefined]),
  );
  return changes.map((change) => {
    const fates = kept.get(change.module);
    return { change, fate: fates ? fates.get(change.key) : 'NoCoverage' };
  });
}

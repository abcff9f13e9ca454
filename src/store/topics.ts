import { inEachLanguage } from '../model/languages.ts';
import type { Check, ClaimTopic } from '../model/scored.ts';

/** The topics of checks: those of the data in their order, then what checks made by the build name besides, by its id. */
export function topicsOfChecks(checks: readonly Pick<Check, 'topic'>[], known: readonly ClaimTopic[]): ClaimTopic[] {
  const ids = new Set(known.map(({ id }) => id));
  const others = [...new Set(checks.map(({ topic }) => topic))].filter((id) => !ids.has(id));
  return [...known, ...others.map((id, i) => ({ id, order: known.length + i + 1, name: inEachLanguage(() => id) }))];
}

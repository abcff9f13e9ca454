/** Disputed: figures about means whose own sentence prints a mean that cannot be right. */
import type { Edition } from '../read/tables.ts';

type Statement = Edition['statements'][number];

/** Whether two statements were taken from one sentence, and tell of the same level and pillar. */
const isSameSentence = (a: Statement, b: Statement): boolean =>
  a.quote === b.quote &&
  a.level === b.level &&
  a.pillar === b.pillar &&
  a.indicator === b.indicator &&
  a.source.some((id) => b.source.includes(id));

/**
 * Whether the sentence of a statement prints a disputed mean: then its other figures about means (the mean itself, read
 * differently; its change) are in doubt, too.
 */
export const isDisputed = (row: Statement, { statements }: Edition): boolean =>
  statements.some((other) => other.kind === 'mean_disputed' && isSameSentence(row, other));

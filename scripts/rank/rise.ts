/** Rise: how far a score moved since the edition before, where one of the two scores is only known within a range. */
import { clean } from '../../src/model/dust.ts';
import type { Bounded, Recomputed, Simulated } from '../../src/model/grade.ts';
import type { SourceId } from '../../src/model/ids.ts';
import { readingOf } from '../../src/model/printed.ts';
import { sortedSources, unique } from '../figure/values.ts';
import type { Edition } from '../read/tables.ts';
import { gapOf, openOf, spanOf, statementsOf, type PrintedScore } from './gap.ts';

/** An end that a printed sentence sets to all rises of a level, with the sentence. */
interface Limit {
  readonly end: number;
  readonly statement: string;
  readonly sources: readonly SourceId[];
}

/** The smallest and the largest rise of any unit of a level, as far as sentences print them. */
export interface Rises {
  readonly least: Limit | undefined;
  readonly most: Limit | undefined;
}

/** What sentences say of the rises of all units: "tối thiểu là 17,8 điểm và tối đa là 75,3 điểm". */
export function risesIn(statements: Edition['statements'], level: string): Rises {
  const limit = (kind: 'change_min' | 'change_max', side: 'low' | 'high'): Limit | undefined => {
    const found = statements.find(
      (one) => one.level === level && one.kind === kind && one.pillar === undefined && one.indicator === undefined,
    );
    const reading = found?.value === undefined ? undefined : readingOf(found.value, found.value_verbatim);
    const end = reading?.[side];
    return found && end !== undefined && Number.isFinite(end)
      ? { end, statement: found.id, sources: found.source }
      : undefined;
  };
  return { least: limit('change_min', 'low'), most: limit('change_max', 'high') };
}

/**
 * The difference of two scores: exact of two points, else all that it may be. What is printed of the rises of the level
 * narrows it, since ends of the two ranges may belong to different cases. Undefined where an end is not known, and where
 * nothing that could be named sets it.
 */
export function riseOf(
  own: PrintedScore,
  before: PrintedScore,
  { least, most }: Rises,
): Recomputed | Simulated | Bounded | undefined {
  const made = gapOf(own, before);
  if (made) return made;
  const [x, y] = [spanOf(own), spanOf(before)];
  if (!x || !y || openOf(own.value) !== undefined || openOf(before.value) !== undefined) return undefined;
  const [low, high] = [clean(x.low - y.high), clean(x.high - y.low)];
  const used = [...(least && least.end > low ? [least] : []), ...(most && most.end < high ? [most] : [])];
  const statements = unique([
    ...statementsOf(own.value),
    ...statementsOf(before.value),
    ...used.map(({ statement }) => statement),
  ]);
  const ends = { low: Math.max(low, least?.end ?? low), high: Math.min(high, most?.end ?? high) };
  if (!Number.isFinite(ends.low) || !Number.isFinite(ends.high) || ends.low > ends.high || statements.length === 0)
    return undefined;
  const sources = unique([...sortedSources(own.value, before.value), ...used.flatMap((one) => one.sources)]);
  return { grade: 'bounded', ...ends, statements, sources };
}

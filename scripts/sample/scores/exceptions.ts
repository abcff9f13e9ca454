/** What a real annex also has: units that tie, and cells that were left empty. */
import { stream, type Stream } from '../../random/random.ts';
import type { Draft, PillarDraft } from '../catalogue/indicator.ts';
import type { AssessedLevel } from '../levels.ts';
import type { Report } from './reports.ts';

/** How many of each kind an edition of a level has; the communes' are those of 143, and grow with their number. */
interface Exceptions {
  /** Pairs of units with the same total. */
  readonly ties: number;
  /** Values not reported, by what the framework does about them. */
  readonly gaps: Readonly<Record<Exclude<Draft['missing'], 'unknown'>, number>>;
}

const usual: Readonly<Record<Exclude<AssessedLevel, 'commune'>, Exceptions>> = {
  department: { ties: 1, gaps: { zero: 1, rescale: 2 } },
  district: { ties: 0, gaps: { zero: 1, rescale: 1 } },
};

/**
 * Exceptions of a level with so many units. None leaves a total unknown: ranks among the other units would only be known
 * within limits, and the province shows what a complete publication looks like.
 */
export function exceptionsOf(level: AssessedLevel, units: number): Exceptions {
  if (level !== 'commune') return usual[level];
  const times = Math.max(1, Math.round(units / 143));
  return { ties: 2 * times, gaps: { zero: 5 * times, rescale: 6 * times } };
}

/** Places in a report of two yes-or-no indicators of one pillar with equal points, where there are such. */
function exchangeable(pillars: readonly PillarDraft[]): [number, number][] {
  const listed = pillars.flatMap(({ code, unscored, indicators }) =>
    indicators.map((draft) => ({ code, unscored, draft })),
  );
  return listed.flatMap((a, i) =>
    listed.flatMap((b, j): [number, number][] => {
      const alike = a.code === b.code && a.draft.points === b.draft.points && a.draft.direction === b.draft.direction;
      const binary = a.draft.method === 'binary' && b.draft.method === 'binary';
      return i < j && alike && binary && !a.unscored ? [[i, j]] : [];
    }),
  );
}

/**
 * Two units reach the same total by different ways: the second reports what the first does, but has done the one of two
 * equal things that the first has not. Of many fractions nothing else would ever make an exact tie. Where all units have
 * done the same of such things, there is no tie.
 */
function tie(report: Report, pillars: readonly PillarDraft[], used: Set<number>, random: Stream): void {
  const swaps = exchangeable(pillars);
  const swapOf = (unit: number) => swaps.find(([i, j]) => report[unit]?.[i] !== report[unit]?.[j]);
  const start = random.below(report.length);
  const onward = [...report.keys()].map((i) => (start + i) % report.length);
  const from = onward.find((unit) => !used.has(unit) && swapOf(unit) !== undefined);
  const swap = from === undefined ? undefined : swapOf(from);
  if (from === undefined || swap === undefined) return;
  used.add(from);
  const copy = [...(report[from] ?? [])];
  const [i, j] = swap;
  [copy[i], copy[j]] = [copy[j], copy[i]];
  report[drawUnused(report.length, used, random)] = copy;
}

function drawUnused(count: number, used: Set<number>, { below }: Stream): number {
  let unit = below(count);
  while (used.has(unit)) unit = below(count);
  used.add(unit);
  return unit;
}

/** Columns of the indicators a value may be missing from. Who does not report cannot move the ends of a min–max by it. */
const columnsOf = (pillars: readonly PillarDraft[], missing: Draft['missing']): number[] =>
  pillars
    .flatMap(({ unscored, indicators }) => indicators.map((draft) => ({ unscored, draft })))
    .flatMap(({ unscored, draft }, i) => (!unscored && draft.missing === missing ? [i] : []));

/** The report of a year with its ties and gaps, no unit with more than one of them. */
export function withExceptions(
  report: Report,
  pillars: readonly PillarDraft[],
  { ties, gaps }: Exceptions,
  seed: number,
  purpose: string,
): Report {
  const random = stream(seed, `exceptions of ${purpose}`);
  const changed = report.map((row) => [...row]);
  const used = new Set<number>();
  for (let i = 0; i < ties; i++) tie(changed, pillars, used, random);
  for (const missing of ['zero', 'rescale'] as const) {
    const columns = columnsOf(pillars, missing);
    for (let i = 0; i < gaps[missing]; i++) {
      const row = changed[drawUnused(changed.length, used, random)];
      const column = columns[random.below(columns.length)];
      if (row && column !== undefined) row[column] = undefined;
    }
  }
  return changed;
}

import type { Change } from './mutants.ts';
import type { Plan } from './plan.ts';

/** A module, its tests, and the file that keeps the fates of its mutants. */
interface Task {
  readonly module: string;
  readonly tests: readonly string[];
  readonly fates: string;
}

/** Modules of one run: the tests of all of them are run once before any mutant is, so that few modules waste little. */
export const batchSize = 8;

/** Runs that go on side by side. */
export const lanes = 2;

/**
 * These mutants in runs of a few modules each, in the order of the tasks, so that no lane is idle; a single module is
 * shared by all. Mutants without any test are left out.
 */
export function plansOf(changes: readonly Change[], tasks: readonly Task[]): Plan[] {
  const byModule = Map.groupBy(changes, ({ module }) => module);
  const open = tasks
    .map((task) => ({ ...task, keys: byModule.get(task.module)?.map(({ key }) => key) ?? [] }))
    .filter(({ keys, tests }) => keys.length > 0 && tests.length > 0);
  const [only] = open;
  const batches =
    open.length === 1 && only
      ? parts(only.keys, Math.ceil(only.keys.length / lanes)).map((keys) => [{ ...only, keys }])
      : parts(open, Math.min(batchSize, Math.ceil(open.length / lanes)));
  return batches.map((batch) => Object.fromEntries(batch.map(({ module, ...planned }) => [module, planned])));
}

/** The items in rows of so many. */
const parts = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** Works through items, as many side by side as there are lanes. */
export async function inLanes<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void> {
  const rest = items.entries();
  const lane = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value[1], next.value[0]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

import { relative } from 'node:path';
import { type MutantRunOptions, type MutantRunResult, MutantRunStatus } from '@stryker-mutator/api/test-runner';
import type { TestRunner } from '@stryker-mutator/api/test-runner';
import { keyOf } from './mutants.ts';
import type { Plan } from './plan.ts';

/** Stryker counts mutants of this fate as none, and the reporter does not keep it. */
const unplanned: MutantRunResult = { status: MutantRunStatus.Error, errorMessage: 'not planned' };

const untouched: MutantRunResult = { status: MutantRunStatus.Survived, nrOfTests: 0 };

/**
 * A runner that tries only planned mutants, each with its module's own tests alone, though one run of Stryker holds
 * several modules. Stryker's option `testFiles` would not do: it is one list for all, and mutants of what is worked out
 * while a module loads are then switched on too late to be noticed.
 */
export function ownRunner(runner: TestRunner, plan: Plan): TestRunner {
  const mutantRun = async (options: MutantRunOptions): Promise<MutantRunResult> => {
    const { activeMutant, testFilter } = options;
    const planned = plan[relative(process.cwd(), options.sandboxFileName)];
    if (!planned?.keys.includes(keyOf(activeMutant, 0))) return unplanned;
    // A test is named `file#name`; without a name it is all tests of the file.
    const own = testFilter?.filter((id) => planned.tests.includes(id.split('#')[0] ?? ''));
    if (own?.length === 0) return untouched;
    return runner.mutantRun({ ...options, testFilter: own ?? planned.tests.map((test) => `${test}#`) });
  };
  return {
    capabilities: () => runner.capabilities(),
    init: async () => runner.init?.(),
    dryRun: (options) => runner.dryRun(options),
    mutantRun,
    dispose: async () => runner.dispose?.(),
  };
}

import { join } from 'node:path';
import { type MutantRunOptions, MutantRunStatus } from '@stryker-mutator/api/test-runner';
import { describe, expect, it } from 'vitest';
import { ownRunner } from './ownrunner.ts';

const location = { start: { line: 0, column: 0 }, end: { line: 0, column: 3 } };
const plan = { 'rank/gap.ts': { keys: ['1:1-1:4 Regex a'], tests: ['rank/gap.test.ts'], fates: 'f' } };

async function run(replacement: string, testFilter: string[] | undefined) {
  const asked: MutantRunOptions[] = [];
  const runner = ownRunner(
    {
      capabilities: () => ({ reloadEnvironment: true }),
      dryRun: () => Promise.reject(new Error('not asked for')),
      mutantRun: (options) => {
        asked.push(options);
        return Promise.resolve({ status: MutantRunStatus.Survived, nrOfTests: 1 });
      },
    },
    plan,
  );
  const result = await runner.mutantRun({
    ...{ timeout: 1, disableBail: false, mutantActivation: 'static', reloadEnvironment: false, testFilter },
    activeMutant: { id: '0', fileName: 'rank/gap.ts', location, mutatorName: 'Regex', replacement },
    sandboxFileName: join(process.cwd(), 'rank/gap.ts'),
  });
  return { status: result.status, tests: asked.map((options) => options.testFilter) };
}

describe('a mutant', () => {
  it('is tried with the tests of its own module alone', async () =>
    expect(await run('a', ['rank/gap.test.ts#one', 'rank/rank.test.ts#two'])).toEqual({
      ...{ status: 'survived', tests: [['rank/gap.test.ts#one']] },
    }));

  it('of what is worked out while a module loads is tried with all of them', async () =>
    expect((await run('a', undefined)).tests).toEqual([['rank/gap.test.ts#']]));

  it('that only tests of others touch lives', async () =>
    expect(await run('a', ['rank/rank.test.ts#two'])).toEqual({ status: 'survived', tests: [] }));

  it('that is not planned is passed over', async () =>
    expect(await run('b', ['rank/gap.test.ts#one'])).toEqual({ status: 'error', tests: [] }));
});

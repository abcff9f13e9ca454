/** Plugins of Stryker: a runner that tries the planned mutants with their own tests, a reporter that keeps their fates. */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import {
  commonTokens,
  declareClassPlugin,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import type { Injector, PluginContext } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import type { TestRunner } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import type { Fate } from './estimate.ts';
import { fateLine } from './fates.ts';
import { keyOf } from './mutants.ts';
import { ownRunner } from './ownrunner.ts';
import { readPlan } from './plan.ts';

createRunner.inject = tokens(commonTokens.injector);
function createRunner(injector: Injector<PluginContext>): TestRunner {
  const [vitest] = vitestPlugins;
  if (!vitest) throw new Error('Stryker has no runner for Vitest');
  return ownRunner(injector.injectFunction(vitest.factory), readPlan());
}

/** Appends the fate of each planned mutant to the file of its module. */
class FateReporter implements Reporter {
  readonly #plan = readPlan();

  onMutantTested(result: Readonly<MutantResult>): void {
    const planned = this.#plan[relative(process.cwd(), result.fileName)];
    const key = keyOf(result, 1);
    if (planned?.keys.includes(key)) appendFileSync(planned.fates, fateLine(key, result.status as Fate));
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'own', createRunner),
  declareClassPlugin(PluginKind.Reporter, 'fates', FateReporter),
];

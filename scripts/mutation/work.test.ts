import { describe, expect, it } from 'vitest';
import type { Change } from './mutants.ts';
import { batchSize, inLanes, lanes, plansOf } from './work.ts';

const change = (module: string, key: string) => ({ module, key }) as Change;
const task = (module: string, tests = [`${module}.test`]) => ({ module, tests, fates: `${module}.fates` });

describe('plans', () => {
  it('hold few modules each, in their order, with the mutants that are to be tried', () => {
    const names = Array.from({ length: lanes * batchSize + 1 }, (_, i) => `m${i}`);
    const changes = [...names.map((name) => change(name, 'k')), change('m0', 'l')];
    const tasks = names.map((name) => task(name));
    const plans = plansOf(changes, tasks);
    expect(plans.flatMap((plan) => Object.keys(plan))).toEqual(names);
    expect(plans.map((plan) => Object.keys(plan).length)).toEqual([...new Array(lanes).fill(batchSize), 1]);
    expect(plans[0]?.['m0']).toEqual({ keys: ['k', 'l'], tests: ['m0.test'], fates: 'm0.fates' });
  });

  it('leave out modules without mutants or without tests', () =>
    expect(plansOf([change('a', 'k')], [task('a', []), task('b')])).toEqual([]));

  it('keep all lanes busy', () =>
    expect(
      plansOf([change('a', 'k'), change('b', 'k')], [task('a'), task('b')]).map((plan) => Object.keys(plan)),
    ).toEqual([['a'], ['b']]));

  it('share a single module among all lanes', () => {
    const plans = plansOf(
      ['k', 'l', 'm'].map((key) => change('a', key)),
      [task('a')],
    );
    expect(plans.map((plan) => plan['a']?.keys)).toEqual([['k', 'l'], ['m']]);
  });
});

it('as many items are worked through side by side as there are lanes, each once', async () => {
  let [busy, most] = [0, 0];
  const done: number[] = [];
  await inLanes([5, 6, 7, 8], async (item, index) => {
    most = Math.max(most, (busy += 1));
    await new Promise(setImmediate);
    done.push(item - index);
    busy -= 1;
  });
  expect(most).toBe(lanes);
  expect(done).toEqual([5, 5, 5, 5]);
});

import { expect, test } from 'vitest';
import { runStages } from './lanes.mjs';

/** Runs stages that take so long; what was running when each began. */
async function watch(stages: readonly [name: string, lanes: number, ticks: number, after?: string[]][], lanes = 2) {
  const running = new Set<string>();
  const began: Record<string, string[]> = {};
  const results = await runStages(
    stages.map(([name, needed, ticks, after = []]) => ({
      ...{ name, lanes: needed, after },
      run: async () => {
        began[name] = [...running];
        running.add(name);
        for (let tick = 0; tick < ticks; tick++) await new Promise((done) => setImmediate(done));
        running.delete(name);
        return name.toUpperCase();
      },
    })),
    lanes,
  );
  return { began, results };
}

test('what one came to stands where it stands itself', async () => {
  const { results } = await watch([
    ['a', 1, 9],
    ['b', 1, 1],
    ['c', 1, 1],
  ]);
  expect(results).toEqual(['A', 'B', 'C']);
});

test.each<[what: string, stages: Parameters<typeof watch>[0], began: Record<string, string[]>]>([
  [
    'two small ones share the lanes, the third follows the first that ends',
    [
      ['types', 1, 9],
      ['lint', 1, 3],
      ['form', 1, 3],
    ],
    { types: [], lint: ['types'], form: ['types'] },
  ],
  [
    'a large one waits until all lanes are free, and a later small one goes before it',
    [
      ['types', 1, 9],
      ['unit', 2, 3],
      ['lint', 1, 3],
    ],
    { types: [], lint: ['types'], unit: [] },
  ],
  [
    'one that needs another waits for it',
    [
      ['site', 1, 3, ['build']],
      ['build', 1, 3],
    ],
    { build: [], site: [] },
  ],
  [
    'one that needs more lanes than there are runs alone',
    [
      ['huge', 5, 3],
      ['small', 1, 3],
    ],
    { huge: [], small: [] },
  ],
])('%s', async (_, stages, began) => {
  expect((await watch(stages)).began).toEqual(began);
});

test('stages that wait for each other are told', async () => {
  await expect(
    watch([
      ['a', 1, 1, ['b']],
      ['b', 1, 1, ['a']],
    ]),
  ).rejects.toThrow('stages wait for each other: a,b');
});

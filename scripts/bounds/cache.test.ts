import { describe, expect, it } from 'vitest';
import { littleProvince, type Years } from '../../tests/fixtures/little-province.ts';
import { boundAll, boundFields } from './bounds.ts';
import { keepBounds, prune, type Cache } from './cache.ts';
import { loadSolver, type Solver } from './solver.ts';

const real = await loadSolver();

/** A folder in memory, and a solver that counts. */
function setting() {
  const files = new Map<string, string>();
  let solved = 0;
  const cache: Omit<Cache, 'engine'> = {
    folder: 'cache',
    readFile: (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    writeFile: (path, text) => void files.set(path, text),
    listFiles: () => [...files.keys()].map((path) => path.replace('cache/', '')),
    removeFile: (path) => void files.delete(path),
  };
  const solver: Solver = {
    version: real.version,
    solve: (text) => {
      solved += 1;
      return real.solve(text);
    },
  };
  const run = (years: Years = told, other: Partial<Solver> = {}, engine = 'one') => {
    const { data, known } = littleProvince('ab', years);
    solved = 0;
    const kept = keepBounds({ ...solver, ...other }, { ...cache, engine });
    const found = boundFields(data, known, kept.boundOne);
    expect(found).toMatchObject(boundAll(data, known, real));
    return { found, solved, used: kept.used };
  };
  return { files, run, cache: { ...cache, engine: 'one' } };
}

const told: Years = { 2023: { results: ['a score 30.5'], statements: ['mean - 20.25', 'max_points - 100'] } };

describe('cached bounds', () => {
  it('are worked out once', () => {
    const { files, run } = setting();
    const first = run();
    expect(first.found.bounds).not.toEqual([]);
    expect(first.solved).toBeGreaterThan(0);
    expect([...files.keys()]).toEqual([expect.stringMatching(/^cache\/[0-9a-f]{64}\.json$/)]);
    expect(run()).toEqual({ ...first, solved: 0 });
  });

  it.each([
    ['a figure', { 2023: { results: ['a score 30.6'], statements: told[2023]?.statements ?? [] } }],
    ['a unit', { 2023: { results: ['b score 30.5'], statements: ['mean - 20.25'] } }],
    [
      'the place of a statement',
      { 2023: { results: ['a score 30.5'], statements: ['max_points - 100', 'mean - 20.25'] } },
    ],
    [
      'the name of a fact',
      { 2023: { results: ['a score 30.5'], statements: ['unit_count - 2', 'mean - 20.25', 'max_points - 100'] } },
    ],
    ['an edition', { 2022: told[2023] ?? {} }],
  ] satisfies [string, Years][])('are worked out anew when %s is another', (_, years) => {
    const { files, run } = setting();
    run();
    expect(run(years).solved).toBeGreaterThan(0);
    expect(files.size).toBe(2);
  });

  it('are worked out anew by another solver, and by another engine', () => {
    const { files, run } = setting();
    run();
    expect(run(told, { version: 'highs 0' }).solved).toBeGreaterThan(0);
    expect(run(told, {}, 'two').solved).toBeGreaterThan(0);
    expect(files.size).toBe(3);
  });

  it.each(['', '[{"id":1}]', '{"bounds":[]}', '[{'])('are worked out anew where the file has %j', (text) => {
    const { files, run } = setting();
    const { found } = run();
    const [path = ''] = files.keys();
    const kept = files.get(path);
    files.set(path, text);
    expect(run()).toMatchObject({ found });
    expect(files.get(path)).toBe(kept);
  });

  it('are not kept where facts contradict each other', () => {
    const { files, run } = setting();
    const { found } = run({ 2023: { results: ['a score 30.5'], statements: ['max_points - 20'] } });
    expect(found.problems).toHaveLength(1);
    expect(files.size).toBe(0);
  });

  it('of earlier runs are removed, all but those of this one and what is still being written', () => {
    const { files, run, cache } = setting();
    run(told, {}, 'two');
    const old = [...files.keys()];
    const other = run({ 2022: told[2023] ?? {} }).used;
    files.set('cache/half.json.next', '');
    const used = new Set([...run().used, ...other]);
    expect(files.size).toBe(4);
    prune(cache, { used });
    expect([...files.keys()].sort()).toEqual([...used, 'cache/half.json.next'].sort());
    expect(files.has(old[0] ?? '')).toBe(false);
    expect(run().solved).toBe(0);
  });

  it('of facts that contradict each other are in no file', () => {
    const { run } = setting();
    const { used } = run({ 2023: { results: ['a score 30.5'], statements: ['max_points - 20'] } });
    expect([...used]).toEqual([]);
  });
});

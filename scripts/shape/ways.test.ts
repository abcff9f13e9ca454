import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rooms, stages } from '../../eslint.config.mjs';
import { forbiddenWays } from './ways.ts';

/** By root: its rooms, and what of other roots its modules may import. */
const roots = {
  src: { table: rooms, shared: ['LICENSE', 'data/geo/ATTRIBUTION.md'] },
  scripts: { table: stages, shared: ['src/model/'] },
} as const;

const modulesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|astro)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => `${root}/${name.replaceAll('\\', '/')}`);

describe.each(Object.entries(roots))('%s', (root, { table, shared }) => {
  // This module names the ways that it looks for.
  const paths = modulesIn(root).filter((path) => path !== 'scripts/shape/ways.ts');

  it('has no way around its table', () => {
    const found = paths.flatMap((path) =>
      forbiddenWays(path, readFileSync(path, 'utf8'), table, shared).map((way) => `${path} → ${way}`),
    );
    expect(found).toEqual([]);
  });
});

it('src holds folders only', () =>
  expect(modulesIn('src').filter((path) => path.split('/').length < 3 && !path.endsWith('.d.ts'))).toEqual([]));

const inSite = (path: string, code: string) => forbiddenWays(path, code, rooms, []);
const inScripts = (path: string, code: string) => forbiddenWays(path, code, stages, ['src/model/']);
const store = 'src/store/scored.ts';

it.each<[string, string[], string[]]>([
  ['a path that is fine', inSite('src/charts/a.ts', `import './b.ts'; import '../model/a.ts'; import 'd3';`), []],
  ['a dynamic import', inSite('src/charts/a.ts', `const a = () => import('../store/scored.ts');`), [store]],
  ['a type', inSite('src/charts/a.ts', `type A = import('../store/scored.ts').A;`), [store]],
  ['a star', inSite('src/charts/a.ts', `export * from '../store/scored.ts';`), [store]],
  ['a detour', inSite('src/charts/a.ts', `import './../charts/../store/scored.ts';`), [store]],
  ['the root', inSite('src/charts/a.ts', `import '/src/store/scored.ts';`), [store]],
  ['a component', inSite('src/parts/A.astro', `---\nawait import('../store/scored.ts');\n---\n`), [store]],
  ['a room that is not in the table', inSite('src/new/a.ts', `import '../store/scored.ts';`), [store]],
  ['what was scored', inSite('src/charts/a.ts', `import '../../.scored/units.json';`), ['.scored/units.json']],
  ['a pattern', inSite('src/charts/a.ts', `import.meta.glob('../../.scored/*')`), ['import.meta.glob']],
  ['require', inSite('src/charts/a.ts', `createRequire(import.meta.url)`), ['createRequire']],
  ['a pattern of the store', inSite('src/store/a.ts', `import.meta.glob('../../data/*')`), []],
  ['the model', inScripts('scripts/read/a.ts', `import '../../src/model/a.ts';`), []],
  ['through the model', inScripts('scripts/read/a.ts', `import '../../src/model/../store/scored.ts';`), [store]],
  ['a later stage', inScripts('scripts/read/a.ts', `import('../score/a.ts')`), ['scripts/score/a.ts']],
  ['a command', inScripts('scripts/read/a.ts', `import './../score.ts'`), ['scripts/score.ts']],
  ['a room of a command', inScripts('scripts/score.ts', `import './run/command.ts'`), []],
])('by %s', (_, ways, expected) => expect(ways).toEqual(expected));

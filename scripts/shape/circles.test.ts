import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles.ts';
import { importsOf } from './imports.ts';

const circlesOf = (files: Readonly<Record<string, string>>) =>
  circlesIn(new Map(Object.entries(files).map(([path, text]) => [path, importsOf(path, text)])));

describe('circles', () => {
  it.each<[string, Readonly<Record<string, string>>, string[][]]>([
    [
      'none where arrows point one way',
      { 'a.ts': `import './b.ts';\nimport './c.ts';`, 'b.ts': `import './c.ts';`, 'c.ts': '' },
      [],
    ],
    [
      'two modules',
      { 'a.ts': `import { b } from './b.ts';`, 'b.ts': `import { a } from './a.ts';` },
      [['a.ts', 'b.ts']],
    ],
    ['a module of itself', { 'a.ts': `import * as a from './a.ts';` }, [['a.ts']]],
    [
      'three modules in two rooms, and what leads to them is none of it',
      {
        'x/a.ts': `import './b.ts';`,
        'x/b.ts': `import '../y/c.ts';`,
        'y/c.ts': `export { a } from '../x/a.ts';`,
        'd.ts': `import './x/a.ts';`,
      },
      [['x/a.ts', 'x/b.ts', 'y/c.ts']],
    ],
    [
      'types',
      { 'a.ts': `import type { B } from './b.ts';`, 'b.ts': `import type { A } from './a.ts';` },
      [['a.ts', 'b.ts']],
    ],
    ['imports on call', { 'a.mjs': `await import('./b.ts');`, 'b.ts': `import './a.mjs';` }, [['a.mjs', 'b.ts']]],
    [
      'the front of a component',
      { 'a.astro': `---\nimport { b } from './b.ts';\n---\n<p>{b}</p>\n`, 'b.ts': `import A from './a.astro';` },
      [['a.astro', 'b.ts']],
    ],
    [
      'the script of a component',
      { 'a.astro': `---\n---\n<script>\n  import './b.ts';\n</script>\n`, 'b.ts': `import A from './a.astro';` },
      [['a.astro', 'b.ts']],
    ],
    [
      'two circles that touch',
      { 'a.ts': `import './b.ts';`, 'b.ts': `import './a.ts';\nimport './c.ts';`, 'c.ts': `import './b.ts';` },
      [['a.ts', 'b.ts', 'c.ts']],
    ],
    [
      'two circles apart',
      {
        'a.ts': `import './b.ts';\nimport './c.ts';`,
        'b.ts': `import './a.ts';`,
        'c.ts': `import './d.ts';`,
        'd.ts': `import './c.ts';`,
      },
      [
        ['c.ts', 'd.ts'],
        ['a.ts', 'b.ts'],
      ],
    ],
  ])('are found: %s', (_, files, circles) => expect(circlesOf(files)).toEqual(circles));

  it.each([
    ['comments', { 'a.ts': `// import './b.ts';\n/* import './b.ts'; */`, 'b.ts': `import './a.ts';` }],
    ['the markup of a component', { 'a.astro': `---\n---\n<p>import './b.ts';</p>\n`, 'b.ts': `import './a.astro';` }],
    ['packages and data', { 'a.ts': `import 'd3';\nimport './a.json' with { type: 'json' };` }],
  ])('are none: %s', (_, files) => expect(circlesOf(files)).toEqual([]));
});

it('no module of this project is part of a circle', () => {
  const files = ['src', 'scripts', 'tests'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mjs|astro)$/.test(name))
      .map((name) => `${root}/${name.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(500);
  const circles = circlesOf(Object.fromEntries(files.map((path) => [path, readFileSync(path, 'utf8')])));
  expect(circles).toEqual([]);
});

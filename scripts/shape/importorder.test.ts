import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { comparePaths } from './importorder.mjs';

const eslint = new ESLint({ fix: true });
const strict = new ESLint();
const rule = 'local/import-order';

/** A text as the linter mends it; only this rule is asked. */
async function mended(code: string, filePath = 'scripts/shape/a.ts'): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.output ?? code;
}

const faultsIn = async (code: string): Promise<string[]> => {
  const [result] = await strict.lintText(code, { filePath: 'scripts/shape/a.ts' });
  return result?.messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message) ?? [];
};

const lines = (...paths: readonly string[]) => paths.map((path, i) => `import { a${i} } from '${path}';\n`).join('');
const pathsOf = (code: string) => [...code.matchAll(/'([^']+)'/g)].map(([, path]) => path);

it('paths: Node, packages, ours from far to near, each by path', () => {
  const order = [
    'node:fs',
    'node:path',
    'd3',
    'Vitest',
    'zod',
    '../../../a.ts',
    '../../z.ts',
    '../a.ts',
    './a.ts',
    './B.ts',
  ];
  expect(order.toReversed().sort(comparePaths)).toEqual(order);
});

describe('imports', () => {
  it('in order are left as they are', async () =>
    expect(await faultsIn(lines('node:fs', 'd3', '../b.ts', './a.ts'))).toEqual([]));

  it('out of order are told once, and sorted', async () => {
    const code = lines('./a.ts', '../b.ts', 'zod', 'node:fs');
    expect(await faultsIn(code)).toEqual([
      '"../b.ts" comes before "./a.ts": Node, packages, then ours from far to near, by path',
    ]);
    expect(pathsOf(await mended(code))).toEqual(['node:fs', 'zod', '../b.ts', './a.ts']);
  });

  it('of types stand among the others', async () =>
    expect(
      await mended(`import { b } from './b.ts';\nimport type { A } from './a.ts';\n\nexport const c: A = b;\n`),
    ).toBe(`import type { A } from './a.ts';\nimport { b } from './b.ts';\n\nexport const c: A = b;\n`));

  it.each([
    ['a style', `import './style.css';\n`],
    ['a comment', `// First of all.\n`],
  ])('do not pass over %s', async (_, between) => {
    const code = `${lines('./c.ts', './b.ts')}${between}${lines('./z.ts', './a.ts')}`;
    expect(pathsOf(await mended(code)).filter((path) => path?.endsWith('.ts'))).toEqual([
      './b.ts',
      './c.ts',
      './a.ts',
      './z.ts',
    ]);
  });

  it('keep what the file says of itself before them', async () =>
    expect(await mended(`/** Of a. */\n${lines('./b.ts', './a.ts')}`)).toMatch(/^\/\*\* Of a\. \*\/\nimport \{ a1 \}/));

  it('of a component are sorted in its front', async () =>
    expect(
      pathsOf(
        await mended(
          `---\n/** Of a. */\nimport B from './B.astro';\nimport A from '../A.astro';\n---\n\n<A /><B />\n`,
          'src/parts/A.astro',
        ),
      ),
    ).toEqual(['../A.astro', './B.astro']));
});

import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules that ESLint finds broken, of those that say what of the house may stand where. */
async function broken(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).flatMap(({ ruleId }) => (ruleId?.startsWith('no-restricted') ? [ruleId] : []));
}

const astro = (code: string): string => `---\n${code}\n---\n\n<p>{value}</p>\n`;

const syntax = ['no-restricted-syntax'];
const imports = ['no-restricted-imports'];

describe('plain text is not called HTML', () => {
  test.each([
    `import type { Html } from '../model/html.ts'; export const value = name as unknown as Html;`,
    `import type { Html } from '../model/html.ts'; export const value = name as Html;`,
    `import type { Html } from '../model/html.ts'; export const value = <Html>name;`,
    `import type { Html } from '../model/html.ts'; export const value = names as readonly Html[];`,
  ])('%s', async (code) => {
    expect(await broken(code, 'src/charts/a.ts')).toEqual(syntax);
    expect(await broken(code.replace('..', '.'), 'src/model/html.ts')).toEqual([]);
  });
  test('nor by a page', async () =>
    expect(await broken(astro('const value = Astro.props.name as unknown as Html;'), 'src/parts/A.astro')).toEqual(
      syntax,
    ));
  test('a type may name it', async () =>
    expect(await broken(`export const join = (parts: readonly Html[]): Html => parts[0];`, 'src/charts/a.ts')).toEqual(
      [],
    ));
});

describe('a grade is not given by its schema', () => {
  test.each(['const value = { grade: Grade.enum.recomputed };', 'const [, value] = Grade.options;'])(
    '%s',
    async (code) => expect(await broken(astro(code), 'src/kinds/about/A.astro')).toEqual(syntax),
  );
  test('values of other schemas are free', async () =>
    expect(await broken('export const value = Level.options;', 'src/charts/a.ts')).toEqual([]));
});

describe('what was scored is read by the store alone', () => {
  const reading = `readFileSync('.scored/units.json', 'utf8')`;
  test.each(['src/parts/A.astro', 'src/kinds/about/A.astro'])('%s', async (file) =>
    expect(await broken(astro(`const value = ${reading};`), file)).toEqual(syntax),
  );
  test.each([
    `export const value = ${reading};`,
    'export const value = read(`.scored/${name}.json`);',
    `export const value = import.meta.glob('../../.scored/*.json');`,
  ])('%s', async (code) => {
    expect(await broken(code, 'src/downloads/a.ts')).toEqual(syntax);
    expect(await broken(code, 'src/store/a.ts')).toEqual([]);
  });
  test.each(['node:fs', 'fs', 'node:fs/promises'])('from the disk by %s', async (name) => {
    const code = `import { open } from '${name}';\nexport const value = open;`;
    expect(await broken(code, 'src/telling/a.ts')).toEqual(imports);
    expect(await broken(astro(code.split('\n')[0] ?? ''), 'src/kinds/about/A.astro')).toEqual(imports);
    expect(await broken(code, 'src/store/a.ts')).toEqual([]);
  });
});

test.each(['/* eslint-disable max-lines */', '// eslint-disable-next-line', '/* eslint eqeqeq: 0 */'])(
  'no file frees itself of a rule: %s',
  async (comment) => {
    const [result] = await eslint.lintText(`${comment}\nexport const same = 1 == 2;\n`, { filePath: 'src/model/a.ts' });
    expect(result?.messages.map(({ ruleId, message }) => ruleId ?? message)).toEqual([
      expect.stringContaining('has no effect'),
      'eqeqeq',
    ]);
  },
);

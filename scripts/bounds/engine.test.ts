import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineFiles, engineVersion } from './engine.ts';

const own = (path: string): Uint8Array | undefined => (existsSync(path) ? readFileSync(path) : undefined);

const small = {
  'scripts/bounds/bounds.ts': "import { a } from './a.ts';\nimport type { Level } from '../../src/model/ids.ts';\n",
  'scripts/bounds/a.ts': "import { z } from 'zod';\nexport {\n  b,\n} from './b.ts';\n",
  'scripts/bounds/b.ts': "import './bounds.ts';\n",
  'src/model/ids.ts': 'export type Level = string;\n',
  'scripts/pipeline/scoring.ts': '',
};
const from = (files: Readonly<Record<string, string>>) => (path: string) =>
  path in files ? new TextEncoder().encode(files[path]) : undefined;

describe('the files of the engine', () => {
  it('are all that can be reached, in order, each once, and no packages', () =>
    expect([...engineFiles(from(small)).keys()]).toEqual([
      'scripts/bounds/a.ts',
      'scripts/bounds/b.ts',
      'scripts/bounds/bounds.ts',
      'src/model/ids.ts',
    ]));

  it('of this project are the stage, whole, and the schema of what is kept', () => {
    const parts = readdirSync('scripts/bounds').filter((name) => /(?<!\.test)\.ts$/.test(name));
    // What keeps bounds, and what names the version they are kept for, has no part in how they come about.
    const working = parts.filter((name) => !['cache.ts', 'engine.ts'].includes(name));
    const files = [...engineFiles(own).keys()];
    expect(files).toEqual(expect.arrayContaining(working.map((name) => `scripts/bounds/${name}`)));
    expect(files).toEqual(expect.arrayContaining(['scripts/read/order.ts', 'src/model/sentences.ts']));
    expect(files.some((path) => path.endsWith('.test.ts'))).toBe(false);
  });

  it.each([
    "/** As `import { a } from './x.ts'` in the module before; from './x.ts' it is not taken. */\n",
    "// import './x.ts';\n",
    'const text = "import \'./x.ts\';";\n',
  ])('are not those that only a comment or a text names: %j', (text) => {
    const files = { ...small, 'scripts/bounds/b.ts': `${text}${small['scripts/bounds/b.ts']}` };
    expect([...engineFiles(from(files)).keys()]).toHaveLength(4);
  });

  it('must all be there', () => {
    const rest = Object.entries(small).filter(([path]) => path !== 'scripts/bounds/b.ts');
    expect(() => engineFiles(from(Object.fromEntries(rest)))).toThrow('scripts/bounds/b.ts is missing');
  });
});

describe('the version of the engine', () => {
  const version = (change: Readonly<Record<string, string>> = {}) => engineVersion(from({ ...small, ...change }));
  it('is the same as long as no file is another', () => {
    expect(version()).toMatch(/^[0-9a-f]{64}$/);
    expect(version({ 'scripts/pipeline/scoring.ts': 'changed' })).toBe(version());
  });
  it.each(Object.keys(small).slice(0, 4))('is another where %s is', (path) =>
    expect(version({ [path]: `${small[path as keyof typeof small]}// changed\n` })).not.toBe(version()),
  );
});

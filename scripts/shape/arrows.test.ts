import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rooms, stages } from '../../eslint.config.mjs';

const eslint = new ESLint();

/** Which of some imports ESLint refuses in a file. */
async function refused(file: string, imports: readonly string[]): Promise<string[]> {
  const code = imports.map((path, i) => `import * as from${i} from '${path}';`).join('\n');
  const [result] = await eslint.lintText(code, { filePath: file });
  const lines = result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').map(({ line }) => line - 1);
  return imports.filter((_, i) => lines?.includes(i));
}

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Folders of `src/` that hold no modules. */
const plain = ['styles'];

describe.each([
  ['src', rooms as Readonly<Record<string, readonly string[]>>],
  ['scripts', stages as Readonly<Record<string, readonly string[]>>],
])('the rooms of %s', (root, table) => {
  const names = Object.keys(table);

  it('are all in the table', () =>
    expect(names.toSorted()).toEqual(
      folders(root)
        .filter((name) => !plain.includes(name))
        .sort(),
    ));

  it.each(names)('%s imports only rooms above it', (room) => {
    const above = [...names.slice(0, names.indexOf(room)), ...plain];
    expect(table[room]?.filter((name) => !above.includes(name))).toEqual([]);
  });

  it.each(names)('%s is kept from all other rooms, and from no other', async (room) => {
    const allowed = table[room] ?? [];
    const isAllowed = (name: string) => name === room || allowed.includes(name);
    const paths = (up: string) => names.map((name) => [name, `${up}${name}/a.ts`] as const);
    for (const [file, up] of [
      [`${root}/${room}/a.ts`, '../'],
      [`${root}/${room}/deep/a.ts`, '../../'],
    ] as const) {
      const barred = paths(up).flatMap(([name, path]) => (isAllowed(name) ? [] : [path]));
      const all = paths(up).map(([, path]) => path);
      expect(await refused(file, all)).toEqual(barred);
    }
  });

  it.each(names)('%s is kept from tests', async (room) =>
    expect(await refused(`${root}/${room}/a.ts`, ['../../tests/fixtures/a.ts'])).toHaveLength(1),
  );
});

describe('kinds of pages', () => {
  const kinds = folders('src/kinds');

  it.each([1, 2, 3])('import no other kind from a file %d deep', async (depth) => {
    const file = `src/kinds/${['plan', 'within', 'deep'].slice(0, depth).join('/')}/a.ts`;
    const up = '../'.repeat(depth);
    const others = kinds.flatMap((name) => [`${up}${name}/words.ts`, `${up}../kinds/${name}/words.ts`]);
    const fine = [`${up}../parts/A.astro`, `${up}../store/a.ts`, `${'../'.repeat(depth - 1)}./words/a.ts`, './a.ts'];
    expect(await refused(file, [...fine, ...others, `${up}../pages/a.ts`])).toEqual([...others, `${up}../pages/a.ts`]);
  });
});

describe('scripts', () => {
  const site = Object.keys(rooms).map((room) => `src/${room}/a.ts`);
  const outside = [...site.filter((path) => path !== 'src/model/a.ts'), 'tests/fixtures/a.ts'];

  it.each([
    ['scripts/score.ts', '../'],
    ['scripts/build.mjs', '../'],
    ...Object.keys(stages).map((room) => [`scripts/${room}/a.ts`, '../../']),
  ])('%s imports only the model of the site', async (file, up) =>
    expect(
      await refused(
        file,
        [...site, 'tests/fixtures/a.ts'].map((path) => `${up}${path}`),
      ),
    ).toEqual(outside.map((path) => `${up}${path}`)),
  );

  it.each(Object.keys(stages))('%s imports no command', async (room) => {
    expect(await refused(`scripts/${room}/a.ts`, ['../score.ts', '../serve.mjs', './score.ts'])).toEqual([
      '../score.ts',
      '../serve.mjs',
    ]);
  });
});

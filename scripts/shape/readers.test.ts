import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { misplacedIn } from './readers.ts';

const misplaced = (files: Readonly<Record<string, string>>) =>
  misplacedIn(new Map(Object.entries(files).map(([path, text]) => [path, importsOf(path, text)])));

const read = (path: string) => `import { a } from '${path}';`;

describe('a shared module belongs where it is read', () => {
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      'one kind of page, from several of its files',
      {
        'src/words/a.ts': '',
        'src/kinds/x/a.ts': read('../../words/a.ts'),
        'src/kinds/x/Page.astro': `---\n${read('../../words/a.ts')}\n---\n`,
      },
      ['src/words/a.ts: src/kinds/x/'],
    ],
    [
      'two kinds of pages',
      {
        'src/words/a.ts': '',
        'src/kinds/x/a.ts': read('../../words/a.ts'),
        'src/kinds/y/a.ts': read('../../words/a.ts'),
      },
      [],
    ],
    [
      'one form, from what all forms share',
      { 'src/charts/kit/a.ts': '', 'src/charts/x/a.ts': read('../kit/a.ts') },
      ['src/charts/kit/a.ts: src/charts/x/'],
    ],
    ['the store', { 'src/model/a.ts': '', 'src/store/a.ts': read('../model/a.ts') }, ['src/model/a.ts: src/store/']],
    [
      'a room of scripts',
      { 'src/model/a.ts': '', 'scripts/read/a.ts': read('../../src/model/a.ts') },
      ['src/model/a.ts: scripts/read/'],
    ],
    [
      'a room of scripts and the site',
      {
        'src/model/a.ts': '',
        'scripts/read/a.ts': read('../../src/model/a.ts'),
        'src/store/a.ts': read('../model/a.ts'),
      },
      [],
    ],
    ['a part, which several kinds use', { 'src/telling/a.ts': '', 'src/parts/a.ts': read('../telling/a.ts') }, []],
    ['another of its room', { 'src/telling/a.ts': '', 'src/telling/b.ts': read('./a.ts') }, []],
    ['nobody', { 'src/telling/a.ts': '' }, []],
  ])('%s', (_, files, expected) => expect(misplaced(files)).toEqual(expected));
});

it('no shared module is read by one kind, form or room alone', () => {
  const files = ['src', 'scripts'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !path.endsWith('.test.ts')),
  );
  expect(misplaced(Object.fromEntries(files.map((path) => [path, readFileSync(path, 'utf8')])))).toEqual([]);
});

import { expect, it } from 'vitest';
import { importGraph } from './needs.ts';

const texts: Record<string, string> = {
  'a/one.ts': "import { x } from '../b/two.ts';\nimport type { Y } from './three.ts';\nimport { z } from 'zod/v4';",
  'b/two.ts': "export * from '../a/one.ts';\nimport land from './land.json?raw';\nawait import('@scope/name/part');",
  'a/three.ts': "import { readFileSync } from 'node:fs';",
};

it('a file needs what it imports, directly and through others, itself and types too', () => {
  const { files, packages } = importGraph((path) => texts[path])(['a/one.ts']);
  expect([...files].toSorted()).toEqual(['a/one.ts', 'a/three.ts', 'b/land.json', 'b/two.ts']);
  expect([...packages].toSorted()).toEqual(['@scope/name', 'node:fs', 'zod']);
});

it('a file is read once, however often it is needed', () => {
  const read: string[] = [];
  const needsOf = importGraph((path) => {
    read.push(path);
    return texts[path];
  });
  needsOf(['a/three.ts']);
  needsOf(['a/three.ts', 'a/three.ts']);
  expect(read).toEqual(['a/three.ts']);
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodePath, root } from './setup.mjs';

const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(nodePath(), [join('scripts', command), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return [status, stdout.split('\n')[0], stderr.split('\n')[0]];
};

test.each([
  ['build.mjs', 'npm run build -- [options]: scores and builds the site into dist/'],
  ['bench.ts', 'npm run bench -- [options]: seconds and memory of scoring and building'],
  ['numbers.ts', 'npm run numbers -- FILE --source ID: lists every number of the text of a document'],
])('%s tells what it takes, and what of it is wrong', (command, usage) => {
  expect(run(command, '--help')).toEqual([0, usage, '']);
  expect(run(command, '--nope')).toEqual([1, '', "Unknown option '--nope'"]);
});

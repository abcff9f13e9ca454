import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodePath, root } from './setup.mjs';

const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(nodePath(), [join('scripts', command), ...args], {
    cwd: root,
    encoding: 'utf8',
    // A command that heeds no option would do its work.
    timeout: 20_000,
  });
  return [status, stdout.split('\n')[0], stderr.split('\n')[0]];
};

test.each([
  ['build.mjs', 'npm run build -- [options]: scores and builds the site into dist/'],
  ['bench.ts', 'npm run bench -- [options]: seconds and memory of scoring and building'],
  ['budgets.ts', 'npm run budgets: what the pages of each kind weigh, against their budgets'],
  ['check.mjs', 'npm run check: types, rules of the code, form'],
  ['fonts.ts', "npm run fonts: makes the font files of the site anew from the designers' own"],
  ['score.ts', 'npm run score: data/ → .scored/, or everything that is wrong with the data'],
  ['serve.mjs', 'npm run serve -- [FOLDER]: serves the built site, or another folder, until Ctrl+C'],
  ['start.mjs', 'npm start: installs, scores, builds, and serves the site'],
  ['test.mjs', 'npm test: everything that must hold: checks, unit tests, the built site, a browser'],
  ['numbers.ts', 'npm run numbers -- FILE --source ID: lists every number of the text of a document'],
])('%s tells what it takes', (command, usage) => {
  expect(run(command, '--help')).toEqual([0, usage, '']);
});

// All read their options by the one function that knows their usage.
test.each(['check.mjs', 'numbers.ts'])('%s refuses what it does not take', (command) => {
  expect(run(command, '--nope')).toEqual([1, '', "Unknown option '--nope'"]);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodePath, root } from './setup.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'children-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether a process is there; one that has ended may stay listed until somebody asks for how. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A program that starts two others, which say their number and stay, and then would say `next`. */
function start(before: string) {
  const [child, parent] = [join(folder, 'child.mjs'), join(folder, 'parent.mjs')];
  writeFileSync(child, `${before}; console.log(process.pid); setInterval(() => {}, 1000);`);
  const setup = pathToFileURL(join(root, 'scripts', 'run', 'setup.mjs')).href;
  writeFileSync(
    parent,
    `import { runNode } from '${setup}';
    const run = () => runNode(${JSON.stringify(child)}, [], {}, (text) => process.stdout.write(text));
    await Promise.all([run(), run()]);
    console.log('next');`,
  );
  const program = spawn(nodePath(), [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  program.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const children = async (): Promise<number[]> => {
    while (said.split('\n').length < 3) await once(program.stdout, 'data');
    return said.trim().split('\n').map(Number);
  };
  return { program, children, said: () => said };
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s to one alone ends those that it started', async (signal) => {
  const { program, children, said } = start('');
  const pids = await children();
  program.kill(signal);
  expect(await once(program, 'close')).toEqual([null, signal]);
  expect(pids.filter(isRunning)).toEqual([]);
  expect(said()).not.toContain('next');
});

test('asked twice, it ends those that do not heed', async () => {
  const { program, children } = start(`process.on('SIGTERM', () => console.log('no'))`);
  const pids = await children();
  program.kill('SIGTERM');
  await once(program.stdout, 'data');
  program.kill('SIGTERM');
  expect(await once(program, 'close')).toEqual([null, 'SIGTERM']);
  expect(pids.filter(isRunning)).toEqual([]);
});

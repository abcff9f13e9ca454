import { expect, it } from 'vitest';
import { runScript } from './child.ts';

const here = { cwd: import.meta.dirname, env: process.env };
const never = new AbortController().signal;

it('tells how a script ended and what it printed', async () => {
  let output = '';
  const code = await runScript(['-e', 'console.log("said"); process.exit(3)'], here, never, (text) => (output += text));
  expect([code, output]).toEqual([3, 'said\n']);
});

it('stops a script and its children, even those that will not', async () => {
  const stopping = new AbortController();
  const stubborn = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);';
  const child = JSON.stringify(`${stubborn} console.log("ready")`);
  const script = `require('node:child_process').spawn(process.execPath, ['-e', ${child}], { stdio: 'inherit' }); ${stubborn}`;
  // It is waited for until nobody holds its output any more, the child neither.
  expect(await runScript(['-e', script], here, stopping.signal, () => stopping.abort())).toBe('stopped');
});

it('begins nothing once it is too late', async () =>
  expect(await runScript(['-e', 'process.exit(1)'], here, AbortSignal.abort(), () => undefined)).toBe('stopped'));

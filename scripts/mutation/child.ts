import { spawn } from 'node:child_process';

/** How a process ended: its code, or that it was stopped. */
export type Ending = number | 'stopped';

/** Milliseconds that a process has to end by itself once it was asked to. */
const grace = 3000;

/**
 * Runs a script with Node in a group of processes of its own and gives it up when the signal says so: first it is asked
 * to end, then it and all its descendants are ended. Its output is taken as it comes.
 */
export async function runScript(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  signal: AbortSignal,
  output: (text: string) => void,
): Promise<Ending> {
  if (signal.aborted) return 'stopped';
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const pipe of [child.stdout, child.stderr]) pipe.setEncoding('utf8').on('data', output);
  const end = (name: 'SIGTERM' | 'SIGKILL'): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // The group has ended.
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    end('SIGTERM');
    timer = setTimeout(() => end('SIGKILL'), grace);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<Ending>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(signal.aborted ? 'stopped' : (code ?? 1)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    clearTimeout(timer);
    end('SIGKILL');
  }
}

// @ts-check
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a process runs; one of another user does, too.
 * @param {number} pid
 */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Removes what runs that were stopped have left in a folder: what is called by a prefix, and after it the number of a
 * process that runs no more. What another run is still writing stays.
 * @param {string} folder
 * @param {string} [prefix]
 */
export function removeLeftovers(folder, prefix = '') {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(prefix) && /^(\d+)(\.replaced)?$/.exec(name.slice(prefix.length))?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

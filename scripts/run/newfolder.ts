import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing, one by one. Node's own `recursive` never ends where the system says
 * of a folder that it is not there although the one above it is, as below `/proc`.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    // Another run may have made it in the meantime.
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    throw new Error(`folder ${path} cannot be made (${code})`, { cause: error });
  }
}

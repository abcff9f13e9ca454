import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes some files, all or none: each beside its place first, then one rename after the other. Where one fails those
 * before it are put back, and the failure is thrown on. A `.before` that a crash has left is not this run's: it is never put back.
 */
export function replaceFiles(files: ReadonlyMap<string, string>): void {
  const paths = [...files.keys()];
  const done: string[] = [];
  const kept: string[] = [];
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.next`, text);
    }
    for (const path of paths) {
      if (existsSync(path)) {
        renameSync(path, `${path}.before`);
        kept.push(path);
      }
      done.push(path);
      renameSync(`${path}.next`, path);
    }
  } catch (error) {
    for (const path of done) rmSync(path, { force: true });
    for (const path of kept) renameSync(`${path}.before`, path);
    for (const path of paths) rmSync(`${path}.next`, { force: true });
    throw error;
  }
  for (const path of kept) rmSync(`${path}.before`, { force: true });
}

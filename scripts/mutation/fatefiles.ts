import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fate } from './estimate.ts';
import { parseFates } from './fates.ts';

/** The file of a folder that keeps the fates of a module's mutants, by the module's content; its folder is made. */
export function fatesFile(folder: string, content: string): string {
  const path = join(folder, 'fates', `${content}.jsonl`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** The fates that are kept of a module's mutants. */
export function keptFates(folder: string, content: string): Map<string, Fate> {
  const path = fatesFile(folder, content);
  return existsSync(path) ? parseFates(readFileSync(path, 'utf8')) : new Map();
}

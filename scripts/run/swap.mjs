// @ts-check
import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of another, both on one disk: two renames, and the folder is away only in the
 * instant between them. When the second fails, the first is undone.
 * @param {string} next
 * @param {string} place
 */
export function swap(next, place) {
  const old = `${next}.replaced`;
  rmSync(old, { recursive: true, force: true });
  const had = existsSync(place);
  if (had) renameSync(place, old);
  try {
    renameSync(next, place);
  } catch (error) {
    if (had) renameSync(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

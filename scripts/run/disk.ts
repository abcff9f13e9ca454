import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { makeFolder } from './newfolder.ts';

/** Files as a command reaches them. Paths are meant from the folder in which it was called, and so they are told. */
export interface Disk {
  /** A path as the system understands it, wherever it is asked. */
  readonly at: (path: string) => string;
  /** What stands at a path. */
  readonly kind: (path: string) => 'file' | 'folder' | undefined;
  /** Names in a folder, not below; none where there is no folder. */
  readonly names: (folder: string) => string[];
  /** Paths of the files in a folder and below, in order, with `/` on every system. Throws where there is no folder. */
  readonly list: (folder: string) => string[];
  /** Bytes of a file, undefined where there is none. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** Whole or not at all: a run that is stopped must not leave half a file to the next. */
  readonly write: (path: string, text: string) => void;
  /** Another run may have removed it before. */
  readonly remove: (path: string) => void;
}

/** The disk, with `base` as the folder that paths are meant from. */
export function openDisk(base: string): Disk {
  const at = (path: string): string => resolve(base, path);
  return {
    at,
    kind: (path) => {
      const found = statSync(at(path), { throwIfNoEntry: false });
      return found && (found.isDirectory() ? 'folder' : 'file');
    },
    names: (folder) => (existsSync(at(folder)) ? readdirSync(at(folder)) : []),
    list: (folder) =>
      readdirSync(at(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(folder, relative(at(folder), entry.parentPath), entry.name).replaceAll('\\', '/'))
        .sort(),
    read: (path) => {
      try {
        return readFileSync(at(path));
      } catch (error) {
        // A table that is not there: who reads it says whether it must be. Anything else is no matter of data.
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    write: (path, text) => {
      makeFolder(dirname(at(path)));
      // Two runs at once must not take each other's file away.
      const next = at(`${path}.${process.pid}.next`);
      writeFileSync(next, text);
      renameSync(next, at(path));
    },
    remove: (path) => rmSync(at(path), { force: true }),
  };
}

import { spawnSync } from 'node:child_process';
import type { Disk } from '../run/disk.ts';

/** How files stood before they were written, where they lie in a git work tree. */
interface Before {
  /** Without changes of their own since the last commit. */
  readonly clean: readonly string[];
  /** With changes that no commit holds: to take these files back would lose them, too. */
  readonly changed: readonly string[];
  readonly absent: readonly string[];
}

/** The standing of files in git; undefined outside a work tree, or where there is no git. */
export function stateInGit(files: readonly string[], { at, kind }: Disk): Before | undefined {
  const lists = (...args: string[]): boolean | undefined => {
    const { status, stdout } = spawnSync('git', args, { cwd: at('.'), encoding: 'utf8' });
    return status === 0 ? stdout.trim() !== '' : undefined;
  };
  // Fails outside a work tree, and for files outside the one that the command runs in.
  if (lists('ls-files', '--', ...files) === undefined) return undefined;
  const there = files.filter((file) => kind(file) !== undefined);
  const isClean = (file: string): boolean =>
    lists('ls-files', '--', file) === true && lists('status', '--porcelain', '--', file) === false;
  return {
    clean: there.filter(isClean),
    changed: there.filter((file) => !isClean(file)),
    absent: files.filter((file) => !there.includes(file)),
  };
}

/** How to take an import back, as commands. */
export function undoLines({ clean, changed, absent }: Before): string[] {
  return [
    ...(clean.length > 0 ? [`to take this back: git checkout -- ${clean.map(quoted).join(' ')}`] : []),
    ...(absent.length > 0 ? [`to take this back, delete what is new: ${absent.join(', ')}`] : []),
    ...(changed.length > 0
      ? [`not to be taken back by git alone, for it held changes that were not committed: ${changed.join(', ')}`]
      : []),
  ];
}

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

import { basename, dirname } from 'node:path';
import { check } from '../check/faults.ts';
import { readData } from '../read/dataset.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import type { ReadFile } from '../read/tree.ts';
import type { Disk } from '../run/disk.ts';

/** A data folder: its files, and what they say. */
export interface Folder {
  readonly root: string;
  readonly readFile: ReadFile;
  readonly files: readonly string[];
}

export interface Loaded {
  readonly data: DataSet;
  /** What is wrong with it; rows that cannot be read are told before those that contradict others. */
  readonly problems: readonly Problem[];
}

/** The data folder at a root; a data folder of its own inside it (the fictional province) is not part of it. */
export function openFolder(root: string, disk: Disk): Folder {
  const all = disk.list(root);
  const inner = all
    .filter((file) => basename(file) === 'sources.csv')
    .map(dirname)
    .filter((folder) => folder !== root);
  const files = all.filter((file) => !inner.some((folder) => file.startsWith(`${folder}/`)));
  return { root, files, readFile: disk.read };
}

/** The data of a folder, read and, where all could be read, checked. */
export function loadFolder({ root, readFile, files }: Folder): Loaded {
  const { data, problems } = readData(readFile, () => [...files], root);
  return { data, problems: problems.length > 0 ? problems : check(data) };
}

/** The folder as it would be with some files written. */
export function withFiles(folder: Folder, written: ReadonlyMap<string, string>): Folder {
  const encoder = new TextEncoder();
  return {
    ...folder,
    files: [...new Set([...folder.files, ...written.keys()])].sort(),
    readFile: (path) => {
      const text = written.get(path);
      return text === undefined ? folder.readFile(path) : encoder.encode(text);
    },
  };
}

/** The folder of an edition: the one whose last two names are its id. */
export const editionFolder = (id: string, { root, files }: Folder): string =>
  files.find((file) => `/${file}`.endsWith(`/${id}/edition.json`))?.replace(/\/edition\.json$/, '') ?? `${root}/${id}`;

/** The text of a file with its byte order mark, undefined where there is none. */
export const textOf = (path: string, { readFile }: Folder): string | undefined => {
  const bytes = readFile(path);
  return bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

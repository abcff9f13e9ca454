import type { z } from 'zod';
import { parseTable, type TableOptions } from './csv.ts';
import { parseJson } from './json.ts';
import type { Located } from './located.ts';
import { nearest, nearestHint } from './nearest.ts';
import type { Notice, Problem } from './problem.ts';

/** Bytes of a file by its path from the root of the project (`data/units.csv`), undefined where there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

/** The files of `data/` while they are read: gathers what is wrong and remembers what nobody asked for. */
export interface Tree {
  readonly problems: Problem[];
  readonly notices: Notice[];
  /** Whether a folder holds anything. */
  has(folder: string): boolean;
  hasFile(file: string): boolean;
  /** Names of the files that lie in a folder itself. */
  filesIn(folder: string): string[];
  /** Folders that hold `description`; a folder that holds only tables of such a folder is reported. */
  folders(description: string, tables: readonly string[]): string[];
  table<S extends z.ZodObject>(
    file: string,
    schema: S,
    options?: TableOptions & { readonly absent?: boolean },
  ): Located<z.output<S>>[];
  json<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined;
  /** An id inside a file must be the name of its folder. */
  expectId(file: string, id: string, folder: string): void;
  /** Reports the CSV files that were not read; map data brings tables of its own. */
  reportUnread(): void;
}

/** A tree over files that are read when they are asked for, `root` being the folder of the data. */
export function readTree(readFile: ReadFile, listFiles: () => string[], root: string): Tree {
  const files = listFiles().sort();
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const asked = new Set<string>();

  const open = (file: string, absent: boolean): Uint8Array | undefined => {
    asked.add(file);
    const bytes = readFile(file);
    if (bytes === undefined && !absent) problems.push({ file, message: 'file is missing' });
    return bytes;
  };

  return {
    problems,
    notices,
    hasFile: (file) => files.includes(file),
    filesIn: (folder) => files.filter((file) => folderOf(file) === folder).map(nameOf),
    has: (folder) => files.some((file) => file.startsWith(`${folder}/`)),
    folders: (description, tables) => {
      const described = new Set(files.filter((file) => nameOf(file) === description).map(folderOf));
      const orphans = files.filter((file) => tables.includes(nameOf(file)) && !described.has(folderOf(file)));
      for (const [folder, own] of Map.groupBy(orphans, folderOf)) {
        for (const file of own) asked.add(file);
        const held = `the folder holds ${own.map(nameOf).join(', ')}`;
        const file = `${folder}/${description}`;
        problems.push({ file, message: `is missing (${held}; data/README.md tells what ${description} says)` });
      }
      return [...described];
    },
    table: (file, schema, { absent = false, ...options } = {}) => {
      const bytes = open(file, absent);
      if (bytes === undefined) return [];
      const table = parseTable(file, bytes, schema, options);
      problems.push(...table.problems);
      notices.push(...table.notices);
      return table.rows;
    },
    json: (file, schema) => {
      const bytes = open(file, false);
      if (bytes === undefined) return undefined;
      const parsed = parseJson(file, bytes, schema);
      problems.push(...parsed.problems);
      notices.push(...parsed.notices);
      return parsed.value;
    },
    expectId: (file, id, folder) => {
      if (id !== folder)
        problems.push({ file, message: `id "${id}" is not the name of its folder (expected ${folder})` });
    },
    reportUnread: () => {
      for (const file of files) {
        if (!file.endsWith('.csv') || file.startsWith(`${root}/geo/`)) continue;
        if (asked.has(file)) continue;
        const hint = nearestHint(nearest(file, [...asked]));
        problems.push({ file, message: `is a table that nothing reads${hint}` });
      }
    },
  };
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/**
 * Adds the made-up language to a copy of the repository: a row of the table, an entry of each of the words, a column of each
 * of the texts of the data. `node tests/language/add.ts FOLDER` does so to a copy that is to be looked at by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfWords as isModuleOfWords } from '../../scripts/shape/wordmodules.ts';
import { listFiles } from '../../scripts/site/site.ts';
import { withColumns, withFields } from './cells.ts';
import { withEntries } from './entries.ts';
import { original, pseudoRow } from './pseudo.ts';

export const table = '/src/model/languages.ts';

/** Whether a file is one of words, and no other text of the repository. */
export const isOfWords = (file: string): boolean => /^\/(src|scripts)\//.test(file) && isModuleOfWords(file);

const withRow = (source: string): string => {
  const after = new RegExp(`^  ${original}: .*$`, 'm');
  if (!after.test(source)) throw new Error(`${table} has no row of "${original}"`);
  return source.replace(after, (row) => `${row}\n  ${pseudoRow}`);
};

/** What becomes of a file; undefined where a translator has nothing to do in it. */
function translated(file: string, text: () => string): string | undefined {
  if (file === table) return withRow(text());
  if (isOfWords(file) && !file.endsWith('.test.ts')) return withEntries(file, text());
  if (/^\/data\/.*\.csv$/.test(file)) return withColumns(text());
  if (/^\/data\/.*\.json$/.test(file)) return withFields(text());
  return undefined;
}

/** Adds the language to a copy; the files that changed. */
export function addLanguage(folder: string): string[] {
  const files = ['src', 'scripts', 'data'].flatMap((room) =>
    listFiles(join(folder, room)).map((file) => `/${room}${file}`),
  );
  return files.filter((file) => {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    const made = translated(file, () => source);
    if (made === undefined || made === source) return false;
    writeFileSync(path, made);
    return true;
  });
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('usage: node tests/language/add.ts FOLDER');
  console.log(addLanguage(folder).join('\n'));
}

/** No code knows a language by name: what differs between languages stands in the table of languages and among the words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales, isSourceLanguage } from '../../src/model/languages.ts';
import { openDisk } from '../run/disk.ts';
import { isOfWords } from './wordmodules.ts';

const disk = openDisk(join(import.meta.dirname, '../..'));

const modules = ['src', 'scripts']
  .flatMap((folder) => disk.list(folder))
  .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !/\.test\.ts$/.test(path) && !isOfWords(path));

const translated = locales.filter((locale) => !isSourceLanguage(locale));

/** `noteEn`, `note_en` and `note.en`: a field, a column or a member that is of one language. */
const naming = (locale: string): RegExp =>
  new RegExp(`[a-z]${locale.charAt(0).toUpperCase()}${locale.slice(1)}\\b|_${locale}\\b|\\.${locale}\\b`);

describe.each(translated)('%s', (locale) => {
  it('is named by no identifier and no string of the code', () => {
    const named = modules.flatMap((path) =>
      readFileSync(disk.at(path), 'utf8')
        .split('\n')
        .flatMap((line, i) => (naming(locale).test(line) ? [`${path}:${i + 1}  ${line.trim()}`] : [])),
    );
    expect(named).toEqual([]);
  });
});

it.each([
  ['noteEn', true],
  ["row['name_en']", true],
  ['check.claim.en', true],
  ['note[locale]', false],
  ['when, children, .end', false],
])('%s names a language: %s', (code, isNamed) => expect(naming('en').test(code)).toBe(isNamed));

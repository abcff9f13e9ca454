/** What plans and targets print stands in the language of the page; in Vietnamese where nobody translated it, and nowhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { isSourceLanguage, locales, prefixOf, sourceLocale } from '../../src/model/languages.ts';
import type { GoalEdition, PlanTask, Target } from '../../src/model/scored.ts';
import type { Translatable } from '../../src/model/texts.ts';

const read = <T>(name: string): T[] =>
  JSON.parse(readFileSync(join(dist, '..', '.scored', `${name}.json`), 'utf8')) as T[];
const htmlOf = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');

const tasks = read<PlanTask>('plan');
const cells: readonly (Translatable | undefined)[] = [
  ...tasks.flatMap(({ coordinators, deadline, targets, platforms }) => [
    coordinators,
    deadline,
    ...targets.map(({ printed }) => printed),
    ...platforms.map(({ statePrinted }) => statePrinted),
  ]),
  ...read<Target>('targets').flatMap(({ targetPrinted, result, resultTold }) => [
    targetPrinted,
    resultTold ?? result?.verbatim,
  ]),
];
const untranslated = new Set(cells.filter((cell) => typeof cell === 'string'));
const vietnamese = new RegExp(`<span[^>]*class="printed"[^>]*lang="${sourceLocale}"[^>]*>([^<]*)<`, 'g');

describe.each(locales.filter((locale) => !isSourceLanguage(locale)))('in %s', (locale) => {
  test('no printed cell is Vietnamese that is translated', () => {
    const paths = listPages(dist).filter((path) => path.startsWith(`${prefixOf(locale)}/`));
    const found = paths.flatMap((path) =>
      [...htmlOf(path).matchAll(vietnamese)]
        .map(([, text = '']) => text.trim())
        .filter((text) => !untranslated.has(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test('the page of a plan says who leads and until when in its language, and quotes the print', () => {
    for (const { id, path } of read<GoalEdition>('goal-editions').filter(({ kind }) => kind === 'plan')) {
      const text = htmlOf(prefixOf(locale) + path).replace(/\s+/g, ' ');
      const own = tasks.filter(({ edition }) => edition === id);
      const told = own.flatMap(({ leadRole, deadline, quote }) => [
        ...[leadRole, deadline].flatMap((cell) => (typeof cell === 'string' ? [] : [cell[locale]])),
        quote,
      ]);
      expect(told.filter((words) => !text.includes(words))).toEqual([]);
    }
  });
});

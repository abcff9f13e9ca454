import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { samples } from '../../src/model/pagekinds.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader(config));

/** Faults of a page by its text, as `line:column rule: message`. */
async function validate(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
}

const paths = listPages(dist);
const html = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');

const lengths = new Map(paths.map((path) => [path, html(path).length]));
const lengthOf = (path: string): number => lengths.get(path) ?? 0;

/** The largest page of each kind, and every 25th page besides. */
const looked = [
  ...new Set([
    ...samples(paths, (a, b) => lengthOf(b) - lengthOf(a)).map(({ path }) => path),
    ...paths.filter((_, i) => i % 25 === 0),
  ]),
];

test('the validator finds a fault', async () => {
  expect(
    await validate('<!doctype html><html lang="vi"><head><title>x</title></head><p><div></div></p></html>'),
  ).not.toEqual([]);
});

describe('valid HTML', () => {
  test.each(looked)('%s', async (path) => {
    expect(await validate(html(path))).toEqual([]);
  });
});

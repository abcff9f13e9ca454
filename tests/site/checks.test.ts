/** The pages of checks: each check stands in full on the page of its topic, and its old address still leads to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { dist, fileOf } from '../../scripts/site/site.ts';
import { isSourceLanguage, locales, prefixOf, type Locale } from '../../src/model/languages.ts';
import type { Check } from '../../src/model/scored.ts';
import { checkTopicPath, sitePages } from '../../src/model/sitepages.ts';
import { sourceText } from '../../src/model/texts.ts';
import { withoutOpenings } from '../openings.ts';

const checks = JSON.parse(readFileSync(join(dist, '..', '.scored', 'checks.json'), 'utf8')) as Check[];
const topics = [...Map.groupBy(checks, ({ topic }) => topic)];

/** The text of each element that has an id; whether each lies in a fold; how many elements there are. */
function read(path: string, locale: Locale) {
  const open: { id: string | undefined; isFold: boolean }[] = [];
  const texts = new Map<string, string>();
  const folded = new Set<string>();
  let nodes = 0;
  const parser = new Parser({
    onopentag(name, { id }) {
      nodes += 1;
      if (id !== undefined && open.some(({ isFold }) => isFold)) folded.add(id);
      open.push({ id, isFold: name === 'details' });
    },
    ontext(text) {
      for (const { id } of open) if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(readFileSync(join(dist, fileOf(prefixOf(locale) + path)), 'utf8'));
  for (const [id, text] of texts) texts.set(id, withoutOpenings(text));
  return { texts, folded, nodes };
}

describe.each(locales)('in %s', (locale) => {
  const all = read(sitePages.checks, locale);

  test('every check has its claim at its old address', () =>
    expect(checks.filter(({ id, claim }) => !all.texts.get(id)?.includes(claim[locale])).map(({ id }) => id)).toEqual(
      [],
    ));

  test('those that contradict stand open', () =>
    expect(checks.filter(({ id, verdict }) => verdict === 'contradiction' && all.folded.has(id))).toEqual([]));

  test('the page has no more elements than a page may', () => expect(all.nodes).toBeLessThanOrEqual(5000));

  test.each(topics)('%s has each check with its quote, its note and its operands, none in a fold', (topic, own) => {
    const page = read(checkTopicPath(topic), locale);
    const lacking = own.filter(({ id, claim, quote, note, operands, relation, readings }) => {
      const text = page.texts.get(id) ?? '';
      const parts = [
        claim[locale],
        // Words that differ are quoted one by one, each with its source.
        ...(relation === 'agree' ? [] : [quote]),
        ...(note ? [note[locale]] : []),
        ...operands.flatMap((operand) => [operand.label[locale], operand.quote]),
        ...(isSourceLanguage(locale) ? operands.flatMap(({ verbatim }) => sourceText(verbatim) ?? []) : []),
        ...readings.map(({ label }) => label[locale]),
      ];
      return page.folded.has(id) || !parts.every((part) => text.includes(part));
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
    expect(page.nodes).toBeLessThanOrEqual(5000);
  });
});

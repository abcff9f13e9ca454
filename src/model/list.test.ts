import { expect, test } from 'vitest';
import { html } from './html.ts';
import { listed, listedHtml } from './list.ts';

test.each([
  ['vi', [], ''],
  ['vi', ['A'], 'A'],
  ['vi', ['A', 'B'], 'A và B'],
  ['vi', ['A', 'B', 'C'], 'A, B và C'],
  ['en', ['A', 'B'], 'A and B'],
  ['en', ['A', 'B', 'C'], 'A, B and C'],
] as const)('in %s: %s', (locale, names, text) => {
  expect(listed(names, locale)).toBe(text);
  const marked = String(
    listedHtml(
      names.map((name) => html`<i>${name}</i>`),
      locale,
    ),
  );
  expect(marked.replaceAll(/<\/?i>/g, '')).toBe(text);
  expect(marked.match(/<i>/g) ?? []).toHaveLength(names.length);
});

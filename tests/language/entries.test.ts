import { expect, test } from 'vitest';
import { withEntries } from './entries.ts';
import { bare, outside } from './pseudo.ts';

test.each<[what: string, entry: string, expected: string]>([
  ['a text', "'a'", '"⟦a⟧"'],
  ['no text', "''", '""'],
  ['a template', '`${n} a`', '`⟦${n} a⟧`'],
  ['a choice', "n > 1 ? 'a' : ''", 'n > 1 ? "⟦a⟧" : ""'],
  ['a function', "(n: number) => (n > 1 ? 'a' : `${n}`)", '(n: number) => (n > 1 ? "⟦a⟧" : `⟦${n}⟧`)'],
  ['what another function makes', "(n: number) => many(n, 'a')", "(n: number) => `⟦${many(n, 'a')}⟧`"],
  [
    'a block',
    "(n) => { const m = n.map((x) => { return 'x'; }); if (m) return 'a'; return m; }",
    '(n) => { const m = n.map((x) => { return \'x\'; }); if (m) return "⟦a⟧"; return `⟦${m}⟧`; }',
  ],
])('%s has brackets around it', (_, entry, expected) => {
  const source = `/** Words. */\nexport const words = { one: { vi: 'x', en: ${entry} } };\n`;
  expect(withEntries('words.ts', source)).toBe(source.replace(/ \} \};/, `, qps: ${expected} } };`));
});

test('what explains a column of a language explains that of the made-up one', () =>
  expect(withEntries('words.ts', "const columns = { note_en: { vi: 'x', en: 'y' } };")).toBe(
    "const columns = { note_en: { vi: 'x', en: 'y', qps: \"⟦y⟧\" }, note_qps: { vi: 'x', en: 'y', qps: \"⟦y⟧\" } };",
  ));

test('brackets come off, and what stands between them', () => {
  expect(bare('⟦a ⟦b⟧⟧ c')).toBe('a b c');
  expect(outside('⟦a ⟦b⟧⟧ c')).toBe(' c');
});

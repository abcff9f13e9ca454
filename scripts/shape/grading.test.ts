import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();
const rule = 'no-restricted-syntax';

/** How often ESLint refuses a grade given in a file. */
async function refusals(code: string, filePath: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.filter(({ ruleId }) => ruleId === rule).length ?? 0;
}

const given = [
  `export const value = { grade: 'recomputed', value: 1 };`,
  `export const value = { grade: 'bounded' as const, low: 1, high: 2 };`,
  `export const value = (fictional) => ({ grade: fictional ? 'simulated' : 'recomputed' });`,
  `export const value = (known) => ({ grade: known ? 'bounded' : undefined });`,
  `export const grades = (known) => (known ? ['recomputed'] : []);`,
  `export const gradeOf = () => 'recomputed';`,
  `export function gradeOf() { return 'bounded'; }`,
  `export const gradeOf = (value) => value?.grade ?? 'recomputed';`,
  `export const gradeOf = (grade = 'recomputed') => grade;`,
  `export const grade = 'recomputed';`,
  `export const told = {}; told.grade = 'bounded';`,
  `export const value = (known) => ({ grade: known ? ('bounded' as const) : undefined });`,
  `export const value = { grade: 'bounded' satisfies string };`,
  `export const value = { grade: <const>'bounded' };`,
  `export const value = { grade: 'bounded'! };`,
  'export const value = { grade: `bounded` };',
  `export class Value { grade = 'bounded'; }`,
  `export function* grades() { yield 'recomputed'; }`,
  `export const value = (log) => ({ grade: (log(), 'bounded') });`,
];

describe.each(['src/charts/a.ts', 'src/telling/deep/a.ts', 'src/model/a.ts'])('in %s', (file) => {
  it.each(given)('%s', async (code) => expect(await refusals(code, file)).toBe(1));
});

it('a page gives none either', async () =>
  expect(
    await refusals(`---\nconst value = { grade: 'recomputed' };\n---\n\n<p>{value.grade}</p>\n`, 'src/parts/A.astro'),
  ).toBe(1));

it('nor by an attribute', async () =>
  expect(await refusals(`---\n---\n\n<Value grade={'recomputed'} />\n`, 'src/parts/A.astro')).toBe(1));

it.each([
  `export const isBounded = (value) => value.grade === 'bounded';`,
  `export const text = (value) => (value.grade === 'recomputed' ? 'made' : 'read');`,
  `export const word = gradeWord('bounded');`,
  `export const order = ['published', 'recomputed', 'bounded', 'unpublished', 'simulated'];`,
  `export const value = { grade: 'published' };`,
])('a grade may be read: %s', async (code) => expect(await refusals(code, 'src/charts/a.ts')).toBe(0));

it.each(['scripts/score/a.ts', 'src/charts/a.test.ts'])('stages and tests give grades: %s', async (file) =>
  expect(await refusals(given.join('\n').replaceAll('export ', ''), file)).toBe(0),
);

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesNamed, sectionOf } from './guide.ts';

describe('the files that a text names', () => {
  it.each<[string, string, string[]]>([
    ['stand in backticks', '`src/a/b.ts` and src/c.ts', ['src/a/b.ts']],
    ['are named in full, then from the same folder on', '`src/a/b.ts`, `c.astro`', ['src/a/b.ts', 'src/a/c.astro']],
    ['lie in a folder below it', '`src/a/b.ts` → `d/e.ts` → `f.ts`', ['src/a/b.ts', 'src/a/d/e.ts', 'src/a/d/f.ts']],
    ['are no commands, data or folders', '`npm run check`, `data/units.csv`, `src/model/`', []],
    ['begin with one in full', '`words.ts`, then `src/a.ts`', ['src/a.ts']],
  ])('%s', (_, text, files) => expect(filesNamed(text)).toEqual(files));

  it('are those of a section', () => {
    const text = '# A\n\n## One\n\n`src/a.ts`\n\n## Two\n\n`src/b.ts`\n';
    expect(filesNamed(sectionOf(text, 'Two'))).toEqual(['src/b.ts']);
    expect(sectionOf(text, 'Three')).toBe('');
  });
});

describe('CONTRIBUTING.md', () => {
  const walks = sectionOf(readFileSync('CONTRIBUTING.md', 'utf8'), 'From cell to pixel');
  const [stairs = '', ...paths] = walks.split(/^- /m);

  it('names files that are there', () => {
    const files = filesNamed(walks);
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each([
    ['A score to its scorecard', 16],
    ['A target to its page', 12],
    ['A raw value to the heat table', 17],
    ['A sentence to the reason that it gives', 20],
  ])('%s: in at most %d files, with those that everything passes', (name, most) => {
    const walk = paths.find((path) => path.startsWith(`**${name}.**`)) ?? '';
    expect(filesNamed(walk).length).toBeGreaterThan(5);
    expect(new Set([...filesNamed(stairs), ...filesNamed(walk)]).size).toBeLessThanOrEqual(most);
  });
});

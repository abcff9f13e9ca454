import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packStyles } from './packing.ts';

const folder = mkdtempSync(join(tmpdir(), 'packing-'));
const link = (name: string) => `<link rel="stylesheet" href="/base/_astro/${name}.css">`;
const head = link('one') + link('two');
const files = {
  'mot-tinh/don-vi/a/index.html': `${head}<b class="a">x</b><script src="/base/_astro/x.js"></script>`,
  'mot-tinh/don-vi/b/index.html': `${head}<b class="b">x</b>`,
  'gioi-thieu/index.html': `${link('one')}<b class="c">x</b>`,
  '_astro/one.css': '.a{top:0}.c{top:1px}',
  '_astro/two.css': '.b{top:2px}.late{top:3px}.never{top:4px}',
  '_astro/x.js': 'import("./y.js")',
  '_astro/y.js': 'e.className="late"',
};
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  packStyles(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('pages of a kind that must be light share one style of their own', () => {
  const names = ['a', 'b'].map((unit) => textOf(`mot-tinh/don-vi/${unit}/index.html`).match(/[\w-]+\.css/g));
  expect(names[0]).toHaveLength(1);
  expect(names[1]).toEqual(names[0]);
  expect(textOf(join('_astro', names[0]?.[0] ?? ''))).toBe('.a{top:0}.b{top:2px}.late{top:3px}');
});

test('other pages keep theirs, and what nothing links is gone', () => {
  expect(textOf('gioi-thieu/index.html')).toContain(link('one'));
  expect(readdirSync(join(folder, '_astro'))).toContain('one.css');
  expect(readdirSync(join(folder, '_astro'))).not.toContain('two.css');
});

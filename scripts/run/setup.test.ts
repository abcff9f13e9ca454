import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from './setup.mjs';

test('all that a program says is heard, and how it ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'setup-'));
  const file = join(folder, 'says.mjs');
  writeFileSync(
    file,
    `console.log('ấ'.repeat(300_000)); console.error(process.argv[2], process.env.A); process.exitCode = 3;`,
  );
  let said = '';
  const ending = await runNode(file, ['b'], { A: 'a' }, (text) => void (said += text));
  expect(ending).toEqual({ code: 3, signal: null });
  expect(said.match(/ấ/g)).toHaveLength(300_000);
  expect(said).toContain('b a\n');
  rmSync(folder, { recursive: true });
});

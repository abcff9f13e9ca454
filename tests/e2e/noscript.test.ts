import { expect, test } from 'vitest';
import { expectReadable, hasScript } from './reading.ts';
import { rows, useTab } from './visit.ts';

const open = useTab({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

/** Pages without scripts are looked at where all else of them is. */
const scripted = rows.filter(([path]) => hasScript(path));

test('some pages have scripts, and most have none', () => {
  expect(scripted.length).toBeGreaterThan(0);
  expect(scripted.length).toBeLessThan(rows.length / 2);
});

test.each(scripted)('%s reads without JavaScript', async (path, { kind }) => {
  const { page } = await open(path);
  await expectReadable(page, kind);
});

import { expect, test } from 'vitest';
import { tell } from './stage.mjs';

const later = () => new Promise((done) => setImmediate(done));

async function telling(name: string, said: readonly string[], end: () => number, print: (text: string) => void) {
  return tell(
    {
      name,
      run: async (hear) => {
        for (const text of said) {
          hear(text);
          await later();
        }
        return { passed: end(), failed: 0, skipped: 0 };
      },
    },
    print,
  );
}

test('what two say side by side is not mixed', async () => {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text.replace(/\d+ s/, '0 s'));
  await Promise.all([
    telling('types', ['a\n', 'b\n', 'c\n'], () => 1, print),
    telling('lint', ['d\n', 'e\n'], () => 2, print),
  ]);
  expect(printed).toEqual([
    'types …\n',
    'lint …\n',
    '\nd\ne\n\n== lint: 2 passed, 0 failed, 0 skipped (0 s)\n\n',
    '\na\nb\nc\n\n== types: 1 passed, 0 failed, 0 skipped (0 s)\n\n',
  ]);
});

test('one that breaks has failed, and says why after all it said before', async () => {
  let printed = '';
  const broken = () => {
    throw new Error('no report');
  };
  const tally = await telling('unit', ['half of it\n'], broken, (text) => void (printed += text));
  expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(printed).toContain('\nhalf of it\nno report\n\n== unit: 0 passed, 1 failed, 0 skipped');
});

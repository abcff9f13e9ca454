import { expect, it } from 'vitest';
import type { Change } from './mutants.ts';
import { trialsOf } from './trials.ts';

const subject = (module: string, tests: readonly string[]) => ({ module, tests, content: `hash of ${module}` });

it('mutants have the fate that is kept of them, none as long as they were not tried, and live without tests', () => {
  const changes = ['a k', 'a l', 'b k'].map((name) => {
    const [module, key] = name.split(' ');
    return { module, key } as Change;
  });
  const found = trialsOf(changes, [subject('a', ['a.test.ts']), subject('b', [])], ({ content }) =>
    content === 'hash of a' ? new Map([['k', 'Killed' as const]]) : new Map(),
  );
  expect(found.map(({ fate }) => fate)).toEqual(['Killed', undefined, 'NoCoverage']);
});

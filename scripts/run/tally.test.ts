import { expect, test } from 'vitest';
import { summary, tallyOf, total } from './tally.mjs';

/** A report of a run as vitest writes it. */
const report = (passed: number, failed: number, skipped: number, todo: number, unloaded = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: todo,
  testResults: Array.from({ length: unloaded }, () => ({ status: 'failed', assertionResults: [] })),
});

test.each<[what: string, report: Parameters<typeof tallyOf>[0], code: number, line: string]>([
  ['all passed', report(5, 0, 0, 0), 0, '5 passed, 0 failed, 0 skipped'],
  ['skipped and todo', report(5, 0, 3, 1), 0, '5 passed, 0 failed, 4 skipped'],
  ['a file that could not be loaded', report(5, 1, 0, 0, 2), 1, '5 passed, 3 failed, 0 skipped'],
  ['a run that broke', report(5, 0, 0, 0), 1, '5 passed, 1 failed, 0 skipped'],
])('%s', (_, given, code, line) => expect(summary(tallyOf(given, code))).toBe(line));

test('several stages come to one line', () => {
  const tallies = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 10, failed: 3, skipped: 0 },
  ];
  expect(summary(total(tallies))).toBe('11 passed, 3 failed, 2 skipped');
  expect(summary(total([]))).toBe('0 passed, 0 failed, 0 skipped');
});

import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          setupFiles: ['tests/seed.ts'],
          // Tests are pure or clean up behind themselves: a module that many files import is read once in a thread.
          maxWorkers: '100%',
          pool: 'threads',
          isolate: false,
          // Machines are shared and noisy: a test is stopped when it hangs, not when it is slow.
          testTimeout: 180_000,
        },
      },
      // Over the built site in dist/: pages are read as files; and beside it, over one in a language more.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/language/**/*.test.ts'],
          // Files share what they read: the whole site is parsed once in a process, not once in a file.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Over sites built from copies of the repository into which an annex was imported.
      {
        test: {
          name: 'annex',
          include: ['tests/annex/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      // Over the built site, served and opened in one Chromium that all files share.
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // One for each half of the pages.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

/**
 * Properties draw the same cases on every run: a test that failed once fails again, and two runs can be compared. Other
 * and more cases are drawn with PROPERTY_SEED and PROPERTY_RUNS (README, Tests).
 */
import fc from 'fast-check';
import { moreRuns, seed } from './fixtures/runs.ts';

fc.configureGlobal({ seed, ...(moreRuns === undefined ? {} : { numRuns: moreRuns }) });

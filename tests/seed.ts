/** Properties draw the same cases on every run: a test that failed once fails again, and two runs can be compared. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 2023 });

// @ts-check
import { summary } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {(text: string) => void} Hear takes what a program says, piece by piece */

/**
 * @typedef {object} TestStage
 * @property {string} name
 * @property {(hear: Hear) => Promise<Tally>} run
 */

/**
 * Runs a stage of tests to its end, and never rejects: one that breaks has failed once. What it says is printed whole when
 * it ends, lest the words of two be mixed.
 * @param {TestStage} stage
 * @param {(text: string) => void} print
 * @returns {Promise<Tally>}
 */
export async function tell({ name, run }, print) {
  const started = performance.now();
  let said = '';
  /** @type {Hear} */
  const hear = (text) => void (said += text);
  print(`${name} …\n`);
  const tally = await run(hear).catch((error) => {
    hear(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`\n${said}\n== ${name}: ${summary(tally)} (${seconds} s)\n\n`);
  return tally;
}

// @ts-check
/** Programs that were started end with the one that started them, even where a signal is sent to that one alone. */

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {NodeJS.Signals | undefined} */
let ending;

/** @param {NodeJS.Signals} signal */
function pass(signal) {
  // Who asks twice will not wait for a program that does not heed it.
  for (const child of running) child.kill(ending ? 'SIGKILL' : signal);
  ending = signal;
}

/**
 * Passes signals on to a program until it ends. When one was passed on and the last program has ended, this process ends by
 * it too, before anything else is started.
 * @param {ChildProcess} child
 */
export function endTogether(child) {
  if (running.size === 0) for (const signal of signals) process.on(signal, pass);
  running.add(child);
  const forget = () => {
    if (!running.delete(child) || running.size > 0) return;
    for (const signal of signals) process.off(signal, pass);
    if (ending) process.kill(process.pid, ending);
  };
  child.once('error', forget);
  child.once('close', forget);
}

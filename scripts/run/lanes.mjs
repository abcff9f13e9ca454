// @ts-check
/** Work that is done side by side where it can be, so that no core waits while there is something to do. */

/** Cores of the machines that this is made for; where there are more, what keeps all of them busy is still counted so. */
export const cores = 2;

/**
 * @template Result
 * @typedef {object} Stage
 * @property {string} name
 * @property {number} lanes how many cores it keeps busy
 * @property {readonly string[]} [after] names of the stages that must have ended before, well or not
 * @property {() => Promise<Result>} run
 */

/**
 * Runs every stage, and tells the end of each. One starts as soon as those before it have ended and enough lanes are
 * free, in the order of the list among those that may; one that needs more lanes than there are runs alone.
 * @template Result
 * @param {readonly Stage<Result>[]} stages
 * @param {number} lanes
 * @returns {Promise<Result[]>} what the stages came to, in the order of the list
 */
export async function runStages(stages, lanes) {
  const waiting = new Set(stages);
  /** @type {Map<Stage<Result>, Promise<Stage<Result>>>} */
  const running = new Map();
  /** @type {Map<Stage<Result>, Result>} */
  const ended = new Map();

  /** @param {Stage<Result>} stage */
  const mayStart = ({ lanes: needed, after = [] }) => {
    const busy = [...running.keys()].reduce((sum, one) => sum + one.lanes, 0);
    const isReady = stages.every((one) => !after.includes(one.name) || ended.has(one));
    return isReady && (busy === 0 || busy + needed <= lanes);
  };

  while (waiting.size + running.size > 0) {
    for (const stage of waiting) {
      if (!mayStart(stage)) continue;
      waiting.delete(stage);
      running.set(
        stage,
        stage.run().then((result) => {
          ended.set(stage, result);
          return stage;
        }),
      );
    }
    if (running.size === 0) throw new Error(`stages wait for each other: ${[...waiting].map(({ name }) => name)}`);
    running.delete(await Promise.race(running.values()));
  }
  return stages.map((stage) => /** @type {Result} */ (ended.get(stage)));
}

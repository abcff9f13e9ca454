// @ts-check
import { parseArgs } from 'node:util';

/**
 * Options of a command as Node reads them. Wrong ones are told with what the command takes, and end it; so does `--help`.
 * @template {import('node:util').ParseArgsConfig} Config
 * @param {Config} config
 * @param {string} usage
 * @returns {ReturnType<typeof parseArgs<Config>>}
 */
export function readOptions(config, usage) {
  const args = config.args ?? process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // Its first sentence names the option; the next ones tell programmers how to pass it all the same.
    const [fault] = String(error instanceof Error ? error.message : error).split('. ');
    console.error(`${fault}\n\n${usage}`);
    process.exit(1);
  }
}

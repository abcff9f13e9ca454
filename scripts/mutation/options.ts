import { parseArgs } from 'node:util';
import { nearest, nearestHint } from '../read/nearest.ts';

/** What the command was asked for. */
export interface Options {
  /** Modules or folders of them; none for all. */
  readonly paths: readonly string[];
  /** Whether every mutant is tried, not a sample. */
  readonly isWhole: boolean;
  readonly seed: number;
  /** Undefined where there is no bound. */
  readonly minutes: number | undefined;
}

const sampleMinutes = 8;

export const usage = `npm run mutate -- [options] [paths]: tries whether the tests notice that the code is made wrong
  (nothing)    a sample of the mutants of all modules, in ${sampleMinutes} minutes
  paths        all mutants of these modules, or of those in these folders
  --all        all mutants of all modules
  --seed N     another sample (1)
  --minutes N  stop after so many minutes; the next run goes on where this one was stopped
  --help       this text`;

type Asked =
  | { readonly options: Options; readonly help: boolean; readonly faults?: undefined }
  | { readonly faults: readonly string[] };

const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0;

/** The options of a command line, or everything that is wrong with it. */
export function parseOptions(args: readonly string[]): Asked {
  const names = ['all', 'seed', 'minutes', 'help'];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      all: { type: 'boolean' },
      seed: { type: 'string' },
      minutes: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const faults = tokens.flatMap((token) => {
    if (token.kind !== 'option' || names.includes(token.name)) return [];
    return [
      `option "${token.rawName}" does not exist${nearestHint(nearest(token.name, names).map((name) => `--${name}`))}`,
    ];
  });
  const { seed = '1', minutes } = values;
  if (typeof seed !== 'string' || !/^\d+$/.test(seed)) faults.push(`option --seed "${seed}" is not a whole number`);
  if (minutes !== undefined && (typeof minutes !== 'string' || !isNumber(minutes)))
    faults.push(`option --minutes "${minutes}" is not a number above 0`);
  if (faults.length > 0) return { faults };
  const isWhole = values['all'] === true || positionals.length > 0;
  const bound = minutes === undefined ? (isWhole ? undefined : sampleMinutes) : Number(minutes);
  return {
    options: { paths: positionals, isWhole, seed: Number(seed), minutes: bound },
    help: values['help'] === true,
  };
}

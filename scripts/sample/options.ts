import { parseArgs } from 'node:util';
import { nearest, nearestHint } from '../read/nearest.ts';
import { lastYear } from './edition.ts';
import { sampleProvinceName, provinceSlug } from './identity.ts';

/** What the command was asked for. */
export interface Options {
  readonly communes: number;
  readonly years: number;
  readonly seed: number;
  /** Folder to write, from where the command runs. */
  readonly out: string;
  /** Workbook to write beside it, where one is wanted. */
  readonly annex?: string;
}

export const defaults: Options = { communes: 143, years: 2, seed: 733, out: `data/${provinceSlug}` };

/** Least and most. Fewer communes would leave too few districts to rank. */
const limits = { communes: [72, 20_000], years: [1, 10], seed: [0, 2 ** 32 - 1] } as const;

export const usage = `npm run sample -- [options]: makes the fictional province ${sampleProvinceName}, the same on every run
  --communes N      communes, ${limits.communes.join(' to ')} (${defaults.communes})
  --years N         editions up to ${lastYear}, ${limits.years.join(' to ')} (${defaults.years})
  --seed N          seed, ${limits.seed.join(' to ')} (${defaults.seed})
  --out FOLDER      folder to write; an older sample there is replaced (${defaults.out})
  --annex FILE.xlsx also write the annexes of the last edition as offices would publish them
  --help            this text`;

const names = ['communes', 'years', 'seed', 'out', 'annex', 'help'];

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

type Asked =
  | { readonly options: Options; readonly help: boolean; readonly faults?: undefined }
  | { readonly faults: readonly string[] };

/** The options of a command line, or everything that is wrong with it. */
export function parseOptions(args: readonly string[]): Asked {
  const text = { type: 'string' } as const;
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { communes: text, years: text, seed: text, out: text, annex: text, help: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const isUnknown = (token: Token | undefined): boolean => token?.kind === 'option' && !names.includes(token.name);
  const faults = tokens.flatMap((token, i): string[] => {
    // What follows an option that does not exist was meant as its value.
    if (token.kind === 'positional' && !isUnknown(tokens[i - 1]))
      return [`argument "${token.value}" has no option before it (expected like --seed 1)`];
    if (token.kind !== 'option' || !isUnknown(token)) return [];
    const near = nearest(token.name, names).map((name) => `--${name}`);
    return [`option "${token.rawName}" does not exist${nearestHint(near)}`];
  });
  const given = (name: string): string | undefined => {
    const value = values[name];
    if (value === true || value === '') faults.push(`option --${name} has no value`);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const whole = (name: keyof typeof limits): number => {
    const value = given(name);
    const [low, high] = limits[name];
    if (value === undefined) return defaults[name];
    if (!/^\d+$/.test(value) || Number(value) < low || Number(value) > high)
      faults.push(`option --${name} "${value}" is not a whole number from ${low} to ${high}`);
    return Number(value);
  };
  const annex = given('annex');
  if (annex !== undefined && !annex.endsWith('.xlsx')) faults.push(`option --annex "${annex}" does not end in .xlsx`);
  const options: Options = {
    ...{ communes: whole('communes'), years: whole('years'), seed: whole('seed') },
    ...{ out: given('out') ?? defaults.out, annex },
  };
  return faults.length > 0 ? { faults } : { options, help: values['help'] === true };
}

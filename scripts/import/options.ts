import { normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest, nearestHint } from '../read/nearest.ts';

export interface Options {
  readonly file: string;
  readonly edition: string;
  readonly level: string;
  readonly source: string | undefined;
  readonly sheet: string | undefined;
  readonly mapping: string | undefined;
  readonly root: string;
  readonly write: boolean;
}

type Parsed =
  | { readonly help: true }
  /** `options` as far as the command line tells what it is about, even where something else in it is wrong. */
  | { readonly options: Options | undefined; readonly faults: readonly string[] };

const withValue = ['edition', 'level', 'source', 'sheet', 'mapping', 'root'] as const;
const switches = ['write', 'help'] as const;

export const usage = `npm run import -- FILE --edition EDITION --level LEVEL [options]

Reads the table of an approved annex (.xlsx or .csv), shows what it would change in results.csv, and changes it with --write.

  --edition ID    edition that the table belongs to, as ninh-binh/pdti-2023
  --level LEVEL   department, district, commune or province
  --source ID     document of sources.csv that the table stands in (default: the annex that edition.json names)
  --sheet NAME    sheet of the workbook, where several fit
  --mapping FILE  decisions about rows that are in doubt (default: FILE with the ending .mapping.csv, if there is one)
  --root DIR      data folder (default: data)
  --write         writes; without it nothing of the data changes
  --help          this text

Where something is in doubt nothing of the data changes, but a form for the decisions is laid beside FILE, with or without
--write: FILE.mapping.csv, and FILE.indicators.csv and FILE.pillars.csv with rows that the framework lacks.`;

/** The command line; all that is wrong with it is told at once. */
export function parseOptions(args: readonly string[]): Parsed {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(withValue.map((name) => [name, { type: 'string' } as const])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' } as const])),
    },
  });
  const given = new Map(Object.entries(values));
  if (given.get('help') === true) return { help: true };
  const known: readonly string[] = [...withValue, ...switches];
  const unknown = [...given.keys()].filter((name) => !known.includes(name));
  const text = (name: (typeof withValue)[number]): string | undefined => {
    const value = given.get(name);
    // An option in the place of a value: the value was forgotten.
    return typeof value === 'string' && value !== '' && !value.startsWith('--') ? value : undefined;
  };
  const [file, ...more] = positionals;
  const [edition, level] = [text('edition'), text('level')];
  const valueless = withValue.filter((name) => given.has(name) && text(name) === undefined);
  const faults = [
    ...unknown.map((name) => `--${name} is no option${nearestHint(nearest(name, known).map((near) => `--${near}`))}`),
    ...valueless.map((name) => `--${name} has no value`),
    ...switches.filter((name) => given.has(name) && given.get(name) !== true).map((name) => `--${name} takes no value`),
    ...(file === undefined ? ['no file is given (expected FILE.xlsx or FILE.csv)'] : []),
    // The value of an option that is not understood looks like a file too many.
    ...(unknown.length + valueless.length === 0
      ? more.map((one) => `"${one}" is one file too many (expected one)`)
      : []),
    ...(given.has('edition') ? [] : ['--edition is missing (expected like ninh-binh/pdti-2023)']),
    ...(given.has('level') ? [] : ['--level is missing (expected like commune)']),
  ];
  if (file === undefined || edition === undefined || level === undefined) return { options: undefined, faults };
  return {
    faults,
    options: {
      file,
      edition,
      level,
      source: text('source'),
      sheet: text('sheet'),
      mapping: text('mapping'),
      root: normalize(text('root') ?? 'data').replace(/[\\/]+$/, ''),
      write: given.get('write') === true,
    },
  };
}

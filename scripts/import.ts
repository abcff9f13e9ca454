#!/usr/bin/env node
/**
 * `npm run import -- FILE --edition ID --level LEVEL`: the table of an approved annex into results.csv. Shows what it would
 * do; with --write it does it, all or nothing. Rows in doubt go to a mapping file beside the annex, for decisions.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { loadSolver } from './bounds/solver.ts';
import { contradictionsOf } from './import/contradictions.ts';
import { noMapping, parseMapping } from './import/mapping.ts';
import { openAnnex } from './import/open.ts';
import { parseOptions, usage, type Options } from './import/options.ts';
import { importAnnex, type Outcome } from './import/outcome.ts';
import { requestFaults } from './import/request.ts';
import type { Folder } from './import/folder.ts';
import { replaceFiles } from './import/replace.ts';
import { standingOf, undoLines } from './import/undo.ts';
import { nearest, nearestHint } from './read/nearest.ts';

/** More lines than anybody reads: those of a table of indicators where one thing is wrong with all of it. */
const most = 300;

const stop = (lines: readonly string[], end: string): never => {
  for (const line of lines.slice(0, most)) console.error(line);
  if (lines.length > most) console.error(`… and ${lines.length - most} more`);
  console.error(end);
  process.exit(1);
};

/** Files of a data folder; a data folder of its own inside it (the fictional province) is not part of it. */
function openFolder(root: string): Folder {
  const all = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  const inner = all
    .filter((file) => basename(file) === 'sources.csv')
    .map(dirname)
    .filter((folder) => folder !== root);
  const files = all.filter((file) => !inner.some((folder) => file.startsWith(`${folder}/`))).sort();
  return { root, files, readFile: (path) => (existsSync(path) ? readFileSync(path) : undefined) };
}

const stemOf = (file: string): string => file.slice(0, file.length - extname(file).length);
const defaultMapping = (file: string): string => `${stemOf(file)}.mapping.csv`;

/** Files, edition, level and document that the options name and that do not exist. */
function absent(options: Options): string[] {
  const { file, root, mapping } = options;
  const fileFault = (path: string, what: string): string[] => {
    if (existsSync(path)) return statSync(path).isDirectory() ? [`${what} ${path} is a folder (expected a file)`] : [];
    const folder = dirname(path);
    const beside = existsSync(folder) ? readdirSync(folder) : [];
    return [
      `${what} ${path} does not exist${nearestHint(nearest(basename(path), beside).map((name) => join(folder, name)))}`,
    ];
  };
  return [
    ...fileFault(file, 'file'),
    // The mapping file of this name will be made where it is not there yet; any other is meant to be there.
    ...(mapping === undefined || normalize(mapping) === normalize(defaultMapping(file))
      ? []
      : fileFault(mapping, 'mapping')),
    ...(existsSync(join(root, 'sources.csv'))
      ? requestFaults(options, openFolder(root))
      : [`--root ${root} is no data folder (expected sources.csv in it)`]),
  ];
}

const parsed = parseOptions(process.argv.slice(2));
if ('help' in parsed) {
  console.log(usage);
  process.exit(0);
}
const { options, faults } = parsed;
const wrong = options === undefined ? faults : [...faults, ...absent(options)];
if (options === undefined || wrong.length > 0) stop(wrong, 'nothing was written (--help tells what is expected)');
else await run(options);

async function run(options: Options): Promise<void> {
  const opened = await openAnnex(basename(options.file), readFileSync(options.file));
  if ('fault' in opened) return stop([`${options.file}  ${opened.fault}`], 'nothing was written');

  const solver = await loadSolver();
  const stem = stemOf(options.file);
  const mappingFile = options.mapping ?? defaultMapping(options.file);
  const mapping = existsSync(mappingFile) ? parseMapping(mappingFile, readFileSync(mappingFile)) : noMapping;
  const outcome = importAnnex(opened.sheets, options, openFolder(options.root), mapping, (data) =>
    contradictionsOf(data, solver),
  );
  for (const line of outcome.preview) console.log(line);
  if (outcome.refusals.length > 0) return refuse(outcome, stem, mappingFile);
  if (outcome.writes.size === 0) console.log('nothing to write: all of it stands in the data already');
  else if (!options.write) console.log(`nothing was written; with --write: ${[...outcome.writes.keys()].join(', ')}`);
  else {
    const files = [...outcome.writes.keys()];
    // Asked before the files are written: afterwards git would call them changed.
    const before = standingOf(files);
    replaceFiles(outcome.writes);
    console.log(`written: ${files.join(', ')}`);
    for (const line of before === undefined ? [] : undoLines(before)) console.log(line);
    for (const line of layOffers(outcome, stem)) console.log(`to do: ${line}`);
  }
}

/** Says what is open, and lays the forms for the answers beside the annex; what the officer has filled in stays. */
function refuse(outcome: Outcome, stem: string, mappingFile: string): void {
  const { refusals, following, mapping } = outcome;
  const told: string[] = [];
  if (mapping !== undefined) {
    replaceFiles(new Map([[mappingFile, mapping]]));
    told.push(`open rows were added to ${mappingFile}: fill in the column "decision" and run this again`);
  }
  told.push(...layOffers(outcome, stem));
  const more = following.length === 0 ? '' : ` (and ${following.length} that probably follow from these)`;
  stop(
    [...refusals, ...following],
    [...told, `${refusals.length} open${more}; nothing of the data was written`].join('\n'),
  );
}

/** Lays rows for the framework beside the annex, where there are none yet, and says of what. */
function layOffers({ indicators, pillars }: Outcome, stem: string): string[] {
  const offers = [
    { name: 'indicators.csv', text: indicators, what: 'indicators that the framework does not list' },
    { name: 'pillars.csv', text: pillars, what: 'most points of pillars that the framework lacks' },
  ];
  return offers.flatMap(({ name, text, what }) => {
    const path = `${stem}.${name}`;
    if (text === undefined) return [];
    if (!existsSync(path)) replaceFiles(new Map([[path, text]]));
    return [`${what} stand in ${path}, as rows for its ${name}`];
  });
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadSolver } from '../bounds/solver.ts';
import type { World } from '../run/command.ts';
import { absent } from './absent.ts';
import { contradictionsOf } from './contradictions.ts';
import { openFolder } from './folder.ts';
import { noMapping, parseMapping } from './mapping.ts';
import { layOffers, mappingBeside } from './offers.ts';
import { openAnnex } from './open.ts';
import { parseOptions, usage, type Options } from './options.ts';
import { importAnnex, type Outcome } from './outcome.ts';
import { replaceFiles } from './replace.ts';
import { stateInGit, undoLines } from './undo.ts';

/** More lines than anybody reads: those of a table of indicators where one thing is wrong with all of it. */
const most = 300;

/** The table of an annex into the data, as the options ask; nothing of the data is written where anything is in doubt. */
export async function importFile(world: World): Promise<number> {
  const { args, disk, log } = world;
  const parsed = parseOptions(args);
  if ('help' in parsed) {
    log(usage);
    return 0;
  }
  const { options, faults } = parsed;
  const wrong = options === undefined ? faults : [...faults, ...absent(options, disk)];
  if (options === undefined || wrong.length > 0)
    return stop(wrong, 'nothing was written (--help tells what is expected)', world);

  const { file, root } = options;
  const opened = await openAnnex(basename(file), readFileSync(disk.at(file)));
  if ('fault' in opened) return stop([`${file}  ${opened.fault}`], 'nothing was written', world);
  const mappingFile = options.mapping ?? mappingBeside(file);
  const decided = disk.read(mappingFile);
  const mapping = decided === undefined ? noMapping : parseMapping(mappingFile, decided);
  const solver = await loadSolver();
  const outcome = importAnnex(opened.sheets, options, openFolder(root, disk), mapping, (data) =>
    contradictionsOf(data, solver),
  );
  for (const line of outcome.preview) log(line);
  return outcome.refusals.length > 0 ? refuse(outcome, file, mappingFile, world) : accept(outcome, options, world);
}

function stop(lines: readonly string[], end: string, { warn }: World): number {
  for (const line of lines.slice(0, most)) warn(line);
  if (lines.length > most) warn(`… and ${lines.length - most} more`);
  warn(end);
  return 1;
}

/** Writes what came out, where that is wanted, and says how to take it back. */
function accept(outcome: Outcome, { file, write }: Options, { disk, log }: World): number {
  const files = [...outcome.writes.keys()];
  if (files.length === 0) log('nothing to write: all of it stands in the data already');
  else if (!write) log(`nothing was written; with --write: ${files.join(', ')}`);
  else {
    // Asked before the files are written: afterwards git would call them changed.
    const before = stateInGit(files, disk);
    replaceFiles(new Map([...outcome.writes].map(([path, text]) => [disk.at(path), text])));
    log(`written: ${files.join(', ')}`);
    for (const line of before === undefined ? [] : undoLines(before)) log(line);
    for (const line of layOffers(outcome, file, disk)) log(`to do: ${line}`);
  }
  return 0;
}

/** Says what is open, and lays the forms for the answers beside the annex; what the officer has filled in stays. */
function refuse(outcome: Outcome, file: string, mappingFile: string, world: World): number {
  const { refusals, following, mapping } = outcome;
  const told: string[] = [];
  if (mapping !== undefined) {
    world.disk.write(mappingFile, mapping);
    told.push(`open rows were added to ${mappingFile}: fill in the column "decision" and run this again`);
  }
  told.push(...layOffers(outcome, file, world.disk));
  const more = following.length === 0 ? '' : ` (and ${following.length} that probably follow from these)`;
  told.push(`${refusals.length} open${more}; nothing of the data was written`);
  return stop([...refusals, ...following], told.join('\n'), world);
}

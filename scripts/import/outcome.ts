import { formatProblem, type Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { readAnnex, type Annex } from './annex.ts';
import { markComplete, openLevels } from './complete.ts';
import type { Doubt } from './doubt.ts';
import { editionFolder, loadFolder, textOf, withFiles, type Folder, type Loaded } from './folder.ts';
import { withOpenRows, type Mapping } from './mapping.ts';
import { mergeResults } from './merge.ts';
import { namingLines, namingsOf, withNames, type Naming } from './naming.ts';
import { obsoleteLines } from './obsolete.ts';
import type { Options } from './options.ts';
import { pillarRows } from './pillarrows.ts';
import { annexPreview, doubtLine, mergePreview } from './preview.ts';
import { releaseNotes } from './release.ts';
import { resolveRequest } from './request.ts';
import type { Sheet } from './sheet.ts';
import type { Target } from './target.ts';
import { unlistedRows } from './unlisted.ts';

/** What an import comes to. Nothing has been written yet. */
export interface Outcome {
  /** What was matched, checked and would change, for people. */
  readonly preview: readonly string[];
  /** Why nothing may be written; none where all is well. */
  readonly refusals: readonly string[];
  /** What probably follows from the rows in doubt and needs no decision yet; it becomes a refusal if it remains. */
  readonly following: readonly string[];
  /** Files of the data folder, all or none of which are to be written. */
  readonly writes: ReadonlyMap<string, string>;
  /** The mapping file with the open rows, where some are not in it yet. */
  readonly mapping: string | undefined;
  /** Rows for the framework's indicators.csv, where the table has indicators that it does not list. */
  readonly indicators: string | undefined;
  /** Rows for the framework's pillars.csv, where the header prints most points that it lacks. */
  readonly pillars: string | undefined;
}

const refused = (...refusals: readonly string[]): Outcome => ({
  preview: [],
  refusals,
  following: [],
  writes: new Map(),
  mapping: undefined,
  indicators: undefined,
  pillars: undefined,
});

/** Statements of the data that cannot all be true. */
export type Contradict = (data: DataSet) => readonly Problem[];

/** A whole import in memory: the sheets of an annex into a data folder. */
export function importAnnex(
  sheets: readonly Sheet[],
  options: Options,
  folder: Folder,
  mapping: Mapping,
  contradict: Contradict,
): Outcome {
  const loaded = loadFolder(folder);
  if (loaded.problems.length > 0)
    return refused(
      `${folder.root}/ has ${loaded.problems.length} problem(s) before the import; mend these first`,
      ...lines(loaded.problems),
    );
  const resolved = resolveRequest(options, loaded.data);
  if ('faults' in resolved) return refused(...resolved.faults);
  if (mapping.problems.length > 0) return refused(...lines(mapping.problems));
  const { target, others } = resolved;
  const annex = readAnnex(sheets, options.sheet, target, others, mapping);
  if ('shape' in annex) return refused(...lines(annex.shape.map((fault) => ({ file: options.file, ...fault }))));
  if ('fault' in annex) return refused(`${options.file}  ${annex.fault}`);

  const results = `${editionFolder(target.edition.meta.id, folder)}/results.csv`;
  const merged = mergeResults(textOf(results, folder), annex.assignment.rows, target, mapping);
  const namings = namingsOf(annex.assignment.rows);
  const result = writesOf({ [results]: merged.text, ...named(namings, target, folder) }, results, target, folder);
  const preview = [
    ...annexPreview(annex, target, options.file),
    ...mergePreview(merged, results),
    ...namingLines(namings, result.loaded.data, registerFile(folder)),
    ...obsoleteLines(annex, [...askedIn(annex), ...merged.questions], mapping),
    ...result.notes,
    ...releaseNotes(target, result.loaded.data),
  ];
  const all = [...annex.doubts, ...merged.doubts];
  const open = all.filter(({ follows }) => follows === undefined);
  const line = (doubt: Doubt): string => doubtLine(doubt, options.file, annex.table.sheet.from, mapping);
  const doubts = open.map(line);
  const problems = doubts.length > 0 ? [] : lines(faultsOf(result.loaded, contradict));
  return {
    preview,
    refusals: [...doubts, ...problems],
    following: all.filter(({ follows }) => follows !== undefined).map(line),
    writes: doubts.length + problems.length > 0 ? new Map() : result.writes,
    mapping: withOpenRows(mapping, open),
    indicators: unlistedRows(annex.columns, target.frame, target.source),
    pillars: pillarRows(annex.columns, target),
  };
}

/** All that is asked of an annex, answered or not. */
const askedIn = ({ doubts, assignment, findings }: Annex): Doubt[] => [
  ...doubts,
  ...assignment.accepted,
  ...findings.flatMap(({ accepted }) => accepted),
];

/** What the data would be refused for. Contradictions are only sought where the data is sound. */
const faultsOf = ({ data, problems }: Loaded, contradict: Contradict): readonly Problem[] =>
  problems.length > 0 ? problems : contradict(data);

const lines = (problems: readonly Problem[]): string[] => problems.map(formatProblem);

const registerFile = ({ root }: Folder): string => `${root}/units.csv`;

/** The register, where it learns names from the annex. */
const named = (namings: readonly Naming[], target: Target, folder: Folder): Readonly<Record<string, string>> =>
  namings.length === 0
    ? {}
    : { [registerFile(folder)]: withNames(textOf(registerFile(folder), folder) ?? '', namings, target) };

/** The files to write: results.csv and the register, and edition.json where every unit of every level now has its score. */
function writesOf(
  texts: Readonly<Record<string, string>>,
  results: string,
  target: Target,
  folder: Folder,
): { writes: ReadonlyMap<string, string>; loaded: Loaded; notes: string[] } {
  const { meta } = target.edition;
  const writes = new Map<string, string>();
  for (const [file, text] of Object.entries(texts)) if (text !== textOf(file, folder)) writes.set(file, text);
  const loaded = loadFolder(withFiles(folder, writes));
  const edition = loaded.data.editions.find((one) => one.meta.id === meta.id);
  const open = edition === undefined ? [] : openLevels(edition, loaded.data);
  if (meta.complete) return { writes, loaded, notes: [] };
  const notes = open.map(
    ({ level, without }) => `not complete: ${without} ${level} unit(s) of ${meta.id} have no score`,
  );
  if (edition === undefined || open.length > 0) return { writes, loaded, notes };
  const description = results.replace(/results\.csv$/, 'edition.json');
  writes.set(description, markComplete(textOf(description, folder) ?? ''));
  return {
    writes,
    loaded: loadFolder(withFiles(folder, writes)),
    notes: [`complete: every unit of ${meta.id} has its score; edition.json will say so`],
  };
}

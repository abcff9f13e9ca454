import { AccessRow } from './accesstable.ts';
import { readBoundaries } from './boundaries.ts';
import { ClaimRow, ClaimTopicRow, OperandRow, ReadingRow } from './claimtables.ts';
import { Description, tablesOf, type EditionKind } from './description.ts';
import { AfterMergerRow, RemarkRow, ResultRow, StatementRow } from './editiontables.ts';
import { FrameworkFile, IndicatorRow, PillarRow } from './frameworktables.ts';
import { readPlans } from './plantables.ts';
import { compareProblems, type Notice, type Problem } from './problem.ts';
import { readProvinces } from './provinces.ts';
import { readRaw } from './raw.ts';
import { SourceRow, UnitRow } from './registertables.ts';
import { readReports } from './reports.ts';
import type { DataSet, Edition, Framework } from './tables.ts';
import { readTargets } from './targettables.ts';
import { readTree, type ReadFile, type Tree } from './tree.ts';

export interface Read {
  readonly data: DataSet;
  readonly problems: Problem[];
  readonly notices: Notice[];
}

const id = ['id'];
const editionTables = Object.values(tablesOf).flat();

const provinceTable = '/provinces.csv';

/** The data folders among files: `data`, and each folder in it that has provinces of its own, as the fictional one. */
export const rootsOf = (files: readonly string[]): string[] =>
  files
    .filter((file) => file.endsWith(provinceTable))
    .map((file) => file.slice(0, -provinceTable.length))
    .toSorted();

/**
 * All of a data folder as typed rows. Pure but for the two functions it is given. Tables must stand where
 * `data/README.md` says; a table that nobody reads is a problem, so that a misnamed file is not lost in silence. Maps and
 * texts are passed over, and so is a folder with provinces of its own, which is read by itself.
 */
export function readData(readFile: ReadFile, listFiles: () => string[], root = 'data'): Read {
  const files = listFiles();
  const apart = rootsOf(files).filter((other) => other.startsWith(`${root}/`));
  const isIn = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
  const own = files.filter((file) => isIn(root)(file) && !apart.some((other) => isIn(other)(file)));
  const tree = readTree(readFile, () => own, root);
  const label = (column: string, row: Readonly<Record<string, string | undefined>>): string =>
    column === 'value' ? (row['metric'] ?? column) : column;

  const readEdition = ({ folder, meta }: Described, frameworks: readonly Framework[]): Edition[] => {
    // A file that is lost would take its figures from the pages unseen. A fictional edition has reported values alone.
    const table = { optional: true, absent: meta?.kind !== 'ranking' || meta.simulated === true };
    const results = tree.table(`${folder}/results.csv`, ResultRow, {
      ...table,
      key: ['unit', 'metric', 'pillar', 'indicator'],
      label,
    });
    const statements = tree.table(`${folder}/statements.csv`, StatementRow, { ...table, key: id });
    const remarks = tree.table(`${folder}/remarks.csv`, RemarkRow, {
      ...table,
      absent: table.absent || isNational(meta),
      key: id,
    });
    const afterMerger = tree.table(`${folder}/after-merger.csv`, AfterMergerRow, {
      ...table,
      absent: true,
      key: ['unit', 'source'],
    });
    if (meta?.kind !== 'ranking') return [];
    return [{ meta, raw: readRaw(tree, folder, meta, frameworks), results, statements, remarks, afterMerger }];
  };

  const readFramework = (folder: string): Framework[] => {
    const meta = tree.json(`${folder}/framework.json`, FrameworkFile);
    // Of some frameworks no source names the pillars.
    const pillars = tree.table(`${folder}/pillars.csv`, PillarRow, { optional: true, key: ['level', 'code'] });
    const indicators = tree.table(`${folder}/indicators.csv`, IndicatorRow, {
      optional: true,
      absent: true,
      key: ['level', 'pillar', 'code'],
    });
    if (meta === undefined) return [];
    tree.expectId(`${folder}/framework.json`, meta.id, folder.split('/').at(-1) ?? '');
    return [{ meta, pillars, indicators }];
  };

  const frameworks = tree.folders('framework.json', ['pillars.csv', 'indicators.csv']).flatMap(readFramework);
  const described = tree.folders('edition.json', editionTables).map((folder) => describe(tree, folder));
  const foldersOf = (wanted: EditionKind) => described.flatMap(({ folder, kind }) => (kind === wanted ? [folder] : []));
  const metas = described.flatMap(({ meta }) => meta ?? []);
  const editions = described.flatMap((one) => (one.kind === 'ranking' ? readEdition(one, frameworks) : []));
  const data: DataSet = {
    sources: tree.table(`${root}/sources.csv`, SourceRow, { key: id }),
    provinces: readProvinces(tree, root, apart),
    boundaries: readBoundaries(tree, root),
    units: tree.table(`${root}/units.csv`, UnitRow, { key: ['code', 'valid_from'] }),
    frameworks,
    editions,
    targetEditions: metas.filter((meta) => meta.kind === 'targets'),
    planEditions: metas.filter((meta) => meta.kind === 'plan'),
    ...readTargets(tree, foldersOf('targets')),
    ...readPlans(tree, foldersOf('plan')),
    ...readClaims(tree, root),
    afterMerger: editions.flatMap(({ meta, afterMerger }) => afterMerger.map((row) => ({ ...row, edition: meta.id }))),
    ...readReports(tree, root),
    // A data folder of which nothing must be asked for tells nobody how.
    access: tree.table(`${root}/access/steps.csv`, AccessRow, { absent: true, key: id }),
  };
  tree.reportUnread();
  return { data, problems: tree.problems.sort(compareProblems), notices: tree.notices.sort(compareProblems) };
}

/** Rankings of provinces: no report speaks of single ones. */
const isNational = (meta: Description | undefined): boolean => meta?.kind === 'ranking' && meta.province === null;

/** A folder with an edition: what it says of itself, if that can be read, and its kind. */
interface Described {
  readonly folder: string;
  readonly kind: EditionKind;
  readonly meta: Description | undefined;
}

/** What is said of an edition that lies beside the folders of provinces. */
function misplaced(folder: string, top: string, id: string): string {
  const wanted = /^[^/]+\/[^/]+$/.test(id) ? `${top}/${id}, the folder of its id` : `${top}/<province>/<edition>`;
  return `stands in ${folder} (expected in ${wanted})`;
}

/** A description that cannot be read leaves the kind to the tables beside it: their faults are told in the same run. */
function describe(tree: Tree, folder: string): Described {
  const file = `${folder}/edition.json`;
  const meta = tree.json(file, Description);
  const [top = '', ...below] = folder.split('/');
  // A data folder of one province may itself be the folder of that province.
  const own = folder.split('/').slice(-2).join('/');
  if (meta && (below.length > 1 || meta.id === own)) tree.expectId(file, meta.id, own);
  else if (meta) tree.problems.push({ file, message: misplaced(folder, top, meta.id) });
  const guessed = (['plan', 'targets'] as const).find((kind) =>
    tablesOf[kind].some((name) => tree.hasFile(`${folder}/${name}`)),
  );
  return { folder, kind: meta?.kind ?? guessed ?? 'ranking', meta };
}

function readClaims(tree: Tree, root: string): Pick<DataSet, 'claimTopics' | 'claims' | 'operands' | 'readings'> {
  const folder = `${root}/claims`;
  const options = { absent: !tree.has(folder) };
  return {
    claimTopics: tree.table(`${folder}/topics.csv`, ClaimTopicRow, { ...options, key: ['code'] }),
    claims: tree.table(`${folder}/claims.csv`, ClaimRow, { ...options, key: id }),
    operands: tree.table(`${folder}/operands.csv`, OperandRow, {
      ...options,
      optional: true,
      key: ['claim', 'name'],
    }),
    readings: tree.table(`${folder}/readings.csv`, ReadingRow, {
      ...options,
      optional: true,
      key: ['claim', 'order'],
    }),
  };
}

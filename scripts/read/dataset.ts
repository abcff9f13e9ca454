import { Description, tablesOf, type EditionKind } from './description.ts';
import { joined, readGoals } from './goals.ts';
import { readTree, type Tree } from './tree.ts';
import { readRaw } from './raw.ts';
import { readReports } from './reports.ts';
import { compareProblems, type Notice, type Problem } from './problem.ts';
import * as tables from './tables.ts';
import type { DataSet, Edition, Framework } from './tables.ts';

export interface Read {
  readonly data: DataSet;
  readonly problems: Problem[];
  readonly notices: Notice[];
}

/** Bytes of a file by its path from the root of the project (`data/units.csv`), undefined where there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

const id = ['id'];
const editionTables = Object.values(tablesOf).flat();

/** The fictional province lies in a folder of its own, laid out like `data/` and read by itself. */
export const sampleRoot = 'data/tinh-mau';

/**
 * All of a data folder as typed rows. Pure but for the two functions it is given. Tables must stand where
 * `data/README.md` says; a table that nobody reads is a problem, so that a misnamed file is not lost in silence. Maps and
 * texts are passed over, and so is the fictional province where it is not itself the root.
 */
export function readData(readFile: ReadFile, listFiles: () => string[], root = 'data'): Read {
  const within = (file: string): boolean =>
    file.startsWith(`${root}/`) && (root === sampleRoot || !file.startsWith(`${sampleRoot}/`));
  const tree = readTree(readFile, () => listFiles().filter(within), root);
  const label = (column: string, row: Readonly<Record<string, string | undefined>>): string =>
    column === 'value' ? (row['metric'] ?? column) : column;

  const readEdition = ({ folder, meta }: Described, frameworks: readonly Framework[]): Edition[] => {
    const table = { optional: true, absent: true };
    const results = tree.table(`${folder}/results.csv`, tables.ResultRow, {
      ...table,
      key: ['unit', 'metric', 'pillar', 'indicator'],
      label,
    });
    const statements = tree.table(`${folder}/statements.csv`, tables.StatementRow, { ...table, key: id });
    const remarks = tree.table(`${folder}/remarks.csv`, tables.RemarkRow, { ...table, key: id });
    if (meta?.kind !== 'ranking') return [];
    return [{ meta, raw: readRaw(tree, folder, meta, frameworks), results, statements, remarks }];
  };

  const readFramework = (folder: string): Framework[] => {
    const meta = tree.json(`${folder}/framework.json`, tables.FrameworkFile);
    const pillars = tree.table(`${folder}/pillars.csv`, tables.PillarRow, { key: ['level', 'code'] });
    const indicators = tree.table(`${folder}/indicators.csv`, tables.IndicatorRow, {
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
  const metas = described.flatMap(({ meta }) => meta ?? []);
  const data: DataSet = {
    sources: tree.table(`${root}/sources.csv`, tables.SourceRow, { key: id }),
    units: tree.table(`${root}/units.csv`, tables.UnitRow, { key: ['code', 'valid_from'] }),
    frameworks,
    editions: described.flatMap((one) => (one.kind === 'ranking' ? readEdition(one, frameworks) : [])),
    targetEditions: metas.filter((meta) => meta.kind === 'targets'),
    planEditions: metas.filter((meta) => meta.kind === 'plan'),
    ...joined(described.flatMap(({ folder, kind }) => (kind === 'ranking' ? [] : [readGoals(tree, folder, kind)]))),
    ...readClaims(tree, root),
    afterMerger: tree.table(`${root}/viet-nam/dti-2024/after-merger.csv`, tables.AfterMergerRow, {
      optional: true,
      absent: true,
      key: ['unit_name'],
    }),
    ...readReports(tree, root),
  };
  tree.reportUnread();
  return { data, problems: tree.problems.sort(compareProblems), notices: tree.notices.sort(compareProblems) };
}

/** A folder with an edition: what it says of itself, if that can be read, and its kind. */
interface Described {
  readonly folder: string;
  readonly kind: EditionKind;
  readonly meta: Description | undefined;
}

/** A description that cannot be read leaves the kind to the tables beside it: their faults are told in the same run. */
function describe(tree: Tree, folder: string): Described {
  const file = `${folder}/edition.json`;
  const meta = tree.json(file, Description);
  if (meta) tree.expectId(file, meta.id, folder.split('/').slice(-2).join('/'));
  const guessed = (['plan', 'targets'] as const).find((kind) =>
    tablesOf[kind].some((name) => tree.hasFile(`${folder}/${name}`)),
  );
  return { folder, kind: meta?.kind ?? guessed ?? 'ranking', meta };
}

function readClaims(tree: Tree, root: string): Pick<DataSet, 'claims' | 'operands' | 'readings'> {
  const folder = `${root}/claims`;
  const options = { absent: !tree.has(folder) };
  return {
    claims: tree.table(`${folder}/claims.csv`, tables.ClaimRow, { ...options, key: id }),
    operands: tree.table(`${folder}/operands.csv`, tables.OperandRow, {
      ...options,
      optional: true,
      key: ['claim', 'name'],
    }),
    readings: tree.table(`${folder}/readings.csv`, tables.ReadingRow, {
      ...options,
      optional: true,
      key: ['claim', 'order'],
    }),
  };
}

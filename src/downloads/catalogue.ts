/** Every file below `/du-lieu/`: its name, which does not change, its family, and how it is made. */
import { rankingFile, reportsFile } from '../model/addresses.ts';
import type { Level, UnitId } from '../model/ids.ts';
import type { GoalEdition, Passage, PlanEdition, Province, Ranking, TargetsEdition, Unit } from '../model/scored.ts';
import { fileName } from '../model/sitepages.ts';
import { isNational } from '../model/views.ts';
import { reportedPlaces } from '../telling/passages.ts';
import { checkTable } from './checks.ts';
import { planTable } from './plan.ts';
import { planWorkTable } from './planwork.ts';
import { rankingTable } from './rankings.ts';
import { reportTable } from './reports.ts';
import { sourceTable } from './sources.ts';
import type { DownloadData, DownloadTable } from './table.ts';
import { targetTable } from './targets.ts';
import { unitTable } from './units.ts';

export type Family = 'ranking' | 'targets' | 'plan' | 'planwork' | 'reports' | 'checks' | 'sources' | 'units';

export interface Download {
  readonly name: string;
  readonly family: Family;
  /** Of a ranking file: the ranking it holds. */
  readonly ranking?: string;
  /** Of a file of reports: the province. */
  readonly place?: string;
  /** Of a file of targets or of a plan: its edition. */
  readonly goals?: GoalEdition;
  readonly make: (data: DownloadData) => DownloadTable;
}

function finder(units: readonly Unit[]): (id: UnitId) => Unit {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`no unit "${id}" in the scored data`);
    return found;
  };
}

/** The file of a ranking: named like its page, so that a new edition needs no line here. */
const rankingDownload = (ranking: Ranking): Download => ({
  name: fileName(rankingFile(ranking)),
  family: 'ranking',
  ranking: ranking.id,
  make: ({ rankings, units }) => {
    const found = rankings.find((r) => r.id === ranking.id);
    if (!found) throw new Error(`no ranking "${ranking.id}" in the scored data`);
    const unitOf = finder(units);
    return rankingTable(found, (row) => unitOf(row.unit));
  },
});

const levels: readonly Level[] = ['department', 'district', 'commune', 'province'];

/** Newest first, then by level. */
const byYear = (a: Ranking, b: Ranking): number => b.year - a.year || levels.indexOf(a.level) - levels.indexOf(b.level);

/** Rankings as files. */
const rankingDownloads = (rankings: readonly Ranking[]): Download[] => rankings.toSorted(byYear).map(rankingDownload);

/** What the reports of each province say. */
const reportDownloads = (reports: readonly Passage[], homes: readonly Province[]): Download[] =>
  reportedPlaces(reports, homes).map(({ home, passages }) => ({
    name: fileName(reportsFile(home)),
    family: 'reports',
    place: home.name,
    make: () => reportTable(passages),
  }));

const nameOf = ({ file }: GoalEdition): string => fileName(file);

const ownOf = <T extends { readonly edition: string }>(rows: readonly T[], { id }: GoalEdition): T[] =>
  rows.filter(({ edition }) => edition === id);

const targetsDownload = (goals: TargetsEdition): Download => ({
  name: nameOf(goals),
  family: 'targets',
  goals,
  make: ({ targets, units }) => targetTable(ownOf(targets, goals), finder(units)),
});

/** A plan is two files: what is aimed at, and what is to be done. */
const planDownloads = (goals: PlanEdition): Download[] => [
  { name: nameOf(goals), family: 'plan', goals, make: ({ plan }) => planTable(ownOf(plan, goals)) },
  {
    name: `${nameOf(goals)}-noi-dung`,
    family: 'planwork',
    goals,
    make: ({ plan }) => planWorkTable(ownOf(plan, goals)),
  },
];

/** The files of targets and plans, newest first. */
function goalDownloads(editions: readonly GoalEdition[]): Download[] {
  const newestFirst = editions.toSorted((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
  return [
    ...newestFirst.filter((one) => one.kind === 'targets').map(targetsDownload),
    ...newestFirst.filter((one) => one.kind === 'plan').flatMap(planDownloads),
  ];
}

/**
 * All files on offer, in the order of the catalogue: provinces, targets and plans, reports, the country, then what
 * concerns all.
 */
export const downloads = (
  rankings: readonly Ranking[],
  reports: readonly Passage[],
  homes: readonly Province[],
  goals: readonly GoalEdition[],
): readonly Download[] => [
  ...rankingDownloads(rankings.filter((ranking) => !isNational(ranking))),
  ...goalDownloads(goals),
  ...reportDownloads(reports, homes),
  ...rankingDownloads(rankings.filter(isNational)),
  { name: 'doi-chieu', family: 'checks', make: ({ checks }) => checkTable(checks) },
  { name: 'nguon', family: 'sources', make: ({ sources }) => sourceTable(sources) },
  { name: 'don-vi', family: 'units', make: ({ units }) => unitTable(units) },
];

/** The editions of goals with their rows, and the provinces that have some. */
import type { GoalEdition, PlanEdition, PlanSum, PlanTask, Source, Target, TargetsEdition } from '../model/scored.ts';
import type { Unit } from '../model/scored.ts';
import type { UnitId } from '../model/ids.ts';
import { langParam } from '../words/locale.ts';
import { builtLocales } from './paths.ts';
import { goalEditions, plan, planSums, rankings, source, targets, unit, unitsWithPage } from './scored.ts';

const newestFirst = (a: GoalEdition, b: GoalEdition): number => b.year - a.year || (a.id < b.id ? -1 : 1);

export const targetsEditions: readonly TargetsEdition[] = goalEditions
  .filter((edition) => edition.kind === 'targets')
  .toSorted(newestFirst);
export const planEditions: readonly PlanEdition[] = goalEditions
  .filter((edition) => edition.kind === 'plan')
  .toSorted(newestFirst);

/** An edition of goals that must exist: rows name it. */
export function goalEdition(id: string): GoalEdition {
  const found = goalEditions.find((edition) => edition.id === id);
  if (!found) throw new Error(`no edition of goals "${id}" in the scored data`);
  return found;
}

const inOrder = <T extends { readonly edition: string; readonly order: number }>(rows: readonly T[], id: string): T[] =>
  rows.filter(({ edition }) => edition === id).sort((a, b) => a.order - b.order);

/** The rows of one edition, as printed. */
export const targetsIn = ({ id }: Pick<TargetsEdition, 'id'>): readonly Target[] => inOrder(targets, id);
export const tasksIn = ({ id }: Pick<PlanEdition, 'id'>): readonly PlanTask[] => inOrder(plan, id);
export const sumsIn = ({ id }: Pick<PlanEdition, 'id'>): readonly PlanSum[] =>
  planSums.filter(({ edition }) => edition === id);

/** A province that has targets or a plan. */
export interface GoalPlace {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** Path of its hub, with both slashes. */
  readonly hub: string;
  readonly province: Unit;
  /** Newest first, as are the plans. */
  readonly targets: readonly TargetsEdition[];
  readonly plans: readonly PlanEdition[];
  /** Units with a page. */
  readonly units: readonly Unit[];
  /** The document that sets up the ranking of its own, of which nothing is published. */
  readonly ownIndex: Source | undefined;
  /** Whether a ranking of its units is here: its hub and its scorecards are then those of a ranked place. */
  readonly ranked: boolean;
}

function placeOf({ place }: GoalEdition): GoalPlace {
  const own = <T extends GoalEdition>(editions: readonly T[]) =>
    editions.filter((one) => one.place.code === place.code);
  const ownIndex = own(goalEditions).find((edition) => edition.ownIndex !== undefined)?.ownIndex;
  return {
    ...place,
    hub: `/${place.slug}/`,
    province: unit(place.code as UnitId),
    targets: own(targetsEditions),
    plans: own(planEditions),
    units: unitsWithPage(place.code),
    ownIndex: ownIndex && source(ownIndex),
    ranked: rankings.some(({ province, level }) => province === place.code && level !== 'province'),
  };
}

/** All provinces with goals, by code. */
export const goalPlaces: ReadonlyMap<string, GoalPlace> = new Map(
  goalEditions.map((edition) => [edition.place.code, placeOf(edition)]),
);

/** A place that must have goals: an edition or a page names it. */
export function goalPlace(find: Partial<Pick<GoalPlace, 'code' | 'slug'>>): GoalPlace {
  const found = [...goalPlaces.values()].find(({ code, slug }) => code === find.code || slug === find.slug);
  if (!found) throw new Error(`no targets and no plan of "${find.code ?? find.slug}" in the scored data`);
  return found;
}

const pathsOf = <T extends GoalEdition>(editions: readonly T[]) =>
  builtLocales.flatMap((locale) =>
    editions.map((edition) => ({
      params: { lang: langParam(locale), place: edition.place.slug, year: String(edition.year) },
      props: { locale, edition },
    })),
  );

/** Addresses of the pages of targets and of plans, in both languages. */
export const targetsPaths = () => pathsOf(targetsEditions);
export const planPaths = () => pathsOf(planEditions);

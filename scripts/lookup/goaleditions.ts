/** Editions of goals: the province that each is of, where a reader finds it, and the day on which its units stood. */
import { goalsFile, goalsPath } from '../../src/model/addresses.ts';
import type { GoalEdition } from '../../src/model/goals.ts';
import type { PlanFile } from '../read/plantables.ts';
import type { DataSet } from '../read/tables.ts';
import type { TargetsFile } from '../read/targettables.ts';
import { provinceOf } from './provinces.ts';

/** What an edition of goals says of itself. */
export type GoalFile = TargetsFile | PlanFile;

type Goals = Pick<DataSet, 'provinces' | 'targetEditions' | 'planEditions'>;

/** All editions of goals, those of targets first. */
export const goalFiles = ({ targetEditions, planEditions }: Omit<Goals, 'provinces'>): GoalFile[] => [
  ...targetEditions,
  ...planEditions,
];

/** Place, page and file of an edition. The check stage has seen to it that its province has pages. */
export function goalAddress(
  data: Pick<DataSet, 'provinces'>,
  { id, kind, province, year }: GoalFile,
): Pick<GoalEdition, 'place' | 'path' | 'file'> {
  const home = provinceOf(data, province);
  if (!home) throw new Error(`${id}: province "${province}" is not in provinces.csv`);
  const place = { code: home.id, slug: home.slug, name: home.name };
  return { place, path: goalsPath({ kind, place, year }), file: goalsFile({ kind, place, year }) };
}

/** The day whose units an edition names: that of its province, whose units have pages. Undefined where it has none. */
export function goalDayWhereKnown(data: Goals, edition: string): string | undefined {
  const file = goalFiles(data).find(({ id }) => id === edition);
  return provinceOf(data, file?.province)?.asOf;
}

/** The day whose units an edition names. The check stage has seen to it that its province has pages. */
export function goalDay(data: Goals, edition: string): string {
  const day = goalDayWhereKnown(data, edition);
  if (day === undefined) throw new Error(`${edition}: its province is not in provinces.csv`);
  return day;
}

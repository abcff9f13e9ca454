import type { EditionId } from '../../src/model/ids.ts';
import type { EditionKind } from './description.ts';
import * as tables from './goaltables.ts';
import type { GoalData } from './goaltables.ts';
import type { Tree } from './tree.ts';

type GoalRows = Omit<GoalData, 'targetEditions' | 'planEditions'>;

const none: GoalRows = {
  groups: [],
  targets: [],
  tasks: [],
  taskTargets: [],
  baselines: [],
  actions: [],
  platforms: [],
};

/** The rows of one edition of goals, each with the edition whose folder it lies in. */
export function readGoals(tree: Tree, folder: string, kind: Exclude<EditionKind, 'ranking'>): GoalRows {
  const edition = folder.split('/').slice(-2).join('/') as EditionId;
  const own = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, edition }));
  const key = ['id'];
  if (kind === 'targets')
    return {
      ...none,
      groups: own(tree.table(`${folder}/groups.csv`, tables.GroupRow, { key: ['code'] })),
      targets: own(tree.table(`${folder}/targets.csv`, tables.TargetRow, { key })),
    };
  const mayLack = { key, optional: true, absent: true };
  return {
    ...none,
    tasks: own(tree.table(`${folder}/tasks.csv`, tables.TaskRow, { key })),
    taskTargets: own(tree.table(`${folder}/targets.csv`, tables.TaskTargetRow, { key })),
    baselines: own(tree.table(`${folder}/baselines.csv`, tables.BaselineRow, { key })),
    actions: own(tree.table(`${folder}/actions.csv`, tables.ActionRow, mayLack)),
    platforms: own(tree.table(`${folder}/platforms.csv`, tables.PlatformRow, mayLack)),
  };
}

/** The rows of all editions, table by table. */
export const mergedRows = (all: readonly GoalRows[]): GoalRows => ({
  groups: all.flatMap(({ groups }) => groups),
  targets: all.flatMap(({ targets }) => targets),
  tasks: all.flatMap(({ tasks }) => tasks),
  taskTargets: all.flatMap(({ taskTargets }) => taskTargets),
  baselines: all.flatMap(({ baselines }) => baselines),
  actions: all.flatMap(({ actions }) => actions),
  platforms: all.flatMap(({ platforms }) => platforms),
});

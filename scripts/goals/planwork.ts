/** What the plan prints under each task: its lines of "Nội dung thực hiện", and the platforms that one of them lists. */
import type { Texts, PlanAction, PlanPlatform } from '../../src/model/scored.ts';
import type { DataSet } from '../read/tables.ts';

interface Noted {
  readonly note?: string | undefined;
  readonly note_en?: string | undefined;
}

const noteOf = ({ note, note_en: en }: Noted): Texts | undefined =>
  note === undefined ? undefined : { vi: note, en: en ?? note };

/** A task of an edition: other plans have tasks of the same number. */
export interface TaskKey {
  readonly edition: string;
  readonly id: string;
}

/** Whether a row belongs to a task. */
export const ofTask =
  ({ edition, id }: TaskKey) =>
  (row: { readonly edition: string; readonly task: string }): boolean =>
    row.edition === edition && row.task === id;

type Row = Parameters<ReturnType<typeof ofTask>>[0] & { readonly order: number };

const inOrder = <T extends Row>(rows: readonly T[], task: TaskKey): T[] =>
  rows.filter(ofTask(task)).sort((a, b) => a.order - b.order);

/** The lines of a task in printed order; the Vietnamese text is the quote itself. */
export const scoreActions = ({ actions }: Pick<DataSet, 'actions'>, task: TaskKey): PlanAction[] =>
  inOrder(actions, task).map((row) => ({
    id: row.id,
    text: { vi: row.quote, en: row.text_en },
    sources: row.source,
    note: noteOf(row),
  }));

/** The platforms of a task in printed order, with the state that is printed beside the name, where one is. */
export const scorePlatforms = ({ platforms }: Pick<DataSet, 'platforms'>, task: TaskKey): PlanPlatform[] =>
  inOrder(platforms, task).map((row) => ({
    id: row.id,
    name: { vi: row.name, en: row.name_en },
    statePrinted: row.state_printed,
    sources: row.source,
    quote: row.quote,
    note: noteOf(row),
  }));

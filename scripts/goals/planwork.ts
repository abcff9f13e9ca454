/** What the plan prints under each task: its lines of "Nội dung thực hiện", and the platforms that one of them lists. */
import { inEachLanguage } from '../../src/model/languages.ts';
import type { PlanAction, PlanPlatform } from '../../src/model/scored.ts';
import { inEveryLanguage } from '../../src/model/texts.ts';
import type { DataSet } from '../read/tables.ts';

/** A task of an edition: other plans have tasks of the same number. */
interface TaskKey {
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
    text: inEachLanguage((locale) => row.text[locale] ?? row.quote),
    sources: row.source,
    note: inEveryLanguage(row.note),
  }));

/** The platforms of a task in printed order, with the state that is printed beside the name, where one is. */
export const scorePlatforms = ({ platforms }: Pick<DataSet, 'platforms'>, task: TaskKey): PlanPlatform[] =>
  inOrder(platforms, task).map((row) => ({
    id: row.id,
    name: row.name,
    statePrinted: row.state_printed,
    sources: row.source,
    quote: row.quote,
    note: inEveryLanguage(row.note),
  }));

import type { SourceId } from '../model/ids.ts';
import { sourceLocale } from '../model/languages.ts';
import type { Texts, PlanTask } from '../model/scored.ts';
import { sourceText } from '../model/texts.ts';
import { list, tableOf, textColumns, type DownloadTable } from './table.ts';

interface Entry {
  readonly task: PlanTask;
  readonly kind: 'action' | 'platform';
  readonly id: string;
  readonly text: Texts;
  readonly state?: string | undefined;
  readonly quote: string;
  readonly sources: readonly SourceId[];
  readonly note?: Texts | undefined;
}

const entriesOf = (task: PlanTask): Entry[] => [
  ...task.actions.map((action): Entry => ({ ...action, task, kind: 'action', quote: action.text[sourceLocale] })),
  ...task.platforms.map(({ name, statePrinted, ...platform }): Entry => ({
    ...platform,
    task,
    kind: 'platform',
    text: name,
    state: sourceText(statePrinted),
  })),
];

/** What is to be done under each task, and the platforms that a task lists: a row each. */
export function planWorkTable(plan: readonly PlanTask[]): DownloadTable {
  return tableOf(plan.flatMap(entriesOf), {
    id: ({ id }) => id,
    task_id: ({ task }) => task.id,
    kind: ({ kind }) => kind,
    ...textColumns('text', ({ text }: Entry) => text),
    state_printed: ({ state }) => state,
    quote: ({ quote }) => quote,
    sources: ({ sources }) => list(sources),
    ...textColumns('note', ({ note }: Entry) => note),
  });
}

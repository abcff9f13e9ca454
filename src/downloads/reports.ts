import { sourceLocale } from '../model/languages.ts';
import type { Passage, PassageFigure } from '../model/scored.ts';
import { list, tableOf, textColumns, type DownloadTable } from './table.ts';

interface Entry {
  readonly passage: Passage;
  readonly figure?: PassageFigure;
}

/** A row a figure; passages without figures keep a row of their own. */
const entriesOf = (passages: readonly Passage[]): Entry[] =>
  passages
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .flatMap((passage): Entry[] =>
      passage.figures.length === 0 ? [{ passage }] : passage.figures.map((figure) => ({ passage, figure })),
    );

/** What the reports of a province say. Notes are those of the figure where it has some, else of the passage. */
export const reportTable = (passages: readonly Passage[]): DownloadTable =>
  tableOf(entriesOf(passages), {
    passage_id: ({ passage }) => passage.id,
    section: ({ passage }) => passage.section,
    topic: ({ passage }) => passage.topic.code,
    sense: ({ passage }) => passage.sense,
    ...textColumns('gist', ({ passage }: Entry) => passage.gist),
    lead_ids: ({ passage }) => list(passage.leads),
    leads_printed: ({ passage }) => passage.leadsPrinted,
    figure_id: ({ figure }) => figure?.id,
    ...textColumns('label', ({ figure }: Entry) => figure?.label),
    value: ({ figure }) => figure?.value.value,
    value_grade: ({ figure }) => figure?.value.grade,
    value_printed: ({ figure }) => figure?.value.verbatim,
    unit: ({ figure }) => figure?.unit?.[sourceLocale],
    quote: ({ passage }) => passage.quote,
    sources: ({ passage }) => list(passage.sources),
    ...textColumns('note', ({ passage, figure }: Entry) => figure?.value.note ?? passage.note),
    source_standing: ({ passage }) => passage.standing ?? 'official',
  });

import type { Source } from '../model/scored.ts';
import { tableOf, translatableColumns, type DownloadTable } from './table.ts';

/** One row a document or article. */
export const sourceTable = (sources: readonly Source[]): DownloadTable =>
  tableOf(sources, {
    source_id: (source) => source.id,
    ...translatableColumns('title', ({ title }: Source) => title),
    ...translatableColumns('issuer', ({ issuer }: Source) => issuer),
    number: (source) => source.number,
    date: (source) => source.date,
    url: (source) => source.url,
    standing: (source) => source.standing,
    access: (source) => source.access,
    ...translatableColumns('note', ({ note }: Source) => note),
  });

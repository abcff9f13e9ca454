import type { Source } from '../model/scored.ts';
import { tableOf, type DownloadTable } from './table.ts';

/** One row a document or article. */
export const sourceTable = (sources: readonly Source[]): DownloadTable =>
  tableOf(sources, {
    source_id: (source) => source.id,
    title: (source) => source.title,
    issuer: (source) => source.issuer,
    number: (source) => source.number,
    date: (source) => source.date,
    url: (source) => source.url,
    standing: (source) => source.standing,
    access: (source) => source.access,
    note: (source) => source.note,
  });

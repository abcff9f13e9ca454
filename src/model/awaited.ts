/** What stands in documents that were not released: the values that will be known the day they are. */
import type { Value } from './grade.ts';
import type { SourceId } from './ids.ts';
import type { Ranking, Source } from './scored.ts';

/** Missing scores and ranks of one ranking: those that stand in one document, or of which no source says where. */
export interface Awaited {
  readonly ranking: Ranking;
  readonly scores: number;
  readonly ranks: number;
}

/** Whether a source names the document that holds what is missing of a ranking, and that document was not released. */
export const isWithheld = ({ annex }: Pick<Ranking, 'annex'>): boolean => annex !== undefined && !annex.released;

/** A value that is only bounded stands in the annex of its ranking just as one of which nothing is known. */
const standsIn = (value: Value, id: SourceId, { annex }: Ranking): boolean =>
  (value.grade === 'unpublished' && value.document === id) ||
  (value.grade === 'bounded' && value.statements.length > 0 && annex?.document === id);

/** The rankings with values of which something is so, and how many these are. */
const counted = (rankings: readonly Ranking[], isSo: (value: Value, ranking: Ranking) => boolean): Awaited[] =>
  rankings
    .map((ranking) => ({
      ranking,
      scores: ranking.rows.filter((row) => isSo(row.score, ranking)).length,
      ranks: ranking.rows.filter((row) => isSo(row.rank, ranking)).length,
    }))
    .filter(({ scores, ranks }) => scores + ranks > 0);

/** The rankings whose values a document withholds. */
const awaited = (id: SourceId, rankings: readonly Ranking[]): Awaited[] =>
  counted(rankings, (value, ranking) => standsIn(value, id, ranking));

/** The rankings with values of which no source says in what document they stand. */
export const awaitedNowhere = (rankings: readonly Ranking[]): Awaited[] =>
  counted(
    rankings,
    (value, { annex }) =>
      (value.grade === 'unpublished' && value.document === undefined) ||
      (value.grade === 'bounded' && value.statements.length > 0 && annex === undefined),
  );

/** A document that was not released and is the annex of no ranking: what it withholds is a framework. */
export const withholdsFramework = ({ id, access }: Source, rankings: readonly Ranking[]): boolean =>
  access === 'not-released' && !rankings.some(({ annex }) => annex?.document === id);

/** The rankings whose values must be looked for in a document: none where it was read whole. */
export const awaitedIn = ({ id, access }: Source, rankings: readonly Ranking[]): Awaited[] =>
  access === 'full' ? [] : awaited(id, rankings);

/** Whether a document holds anything that is missing here. */
export const isAwaited = (source: Source, rankings: readonly Ranking[]): boolean =>
  withholdsFramework(source, rankings) || awaitedIn(source, rankings).length > 0;

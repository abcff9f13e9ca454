/** The documents that set the indices up, as the data name them. */
import type { SourceId } from '../../model/ids.ts';
import type { Ranking } from '../../model/scored.ts';

/**
 * The newest document in which an authority set up the index of national rankings (of which the oldest come first), and the
 * first year that it served. Undefined where only papers or copies tell of the frameworks.
 */
export function officialFramework(
  rankings: readonly Ranking[],
  approves: (document: SourceId) => boolean,
): { readonly document: SourceId; readonly year: number } | undefined {
  const document = rankings.findLast(
    ({ frameworkDocument: of }) => of !== undefined && approves(of),
  )?.frameworkDocument;
  const year = rankings.find(({ frameworkDocument }) => frameworkDocument === document)?.year;
  return document === undefined || year === undefined ? undefined : { document, year };
}

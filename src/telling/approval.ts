/** Who approved the results of an edition, as far as its document says. */
import type { SourceId } from '../model/ids.ts';
import type { Lookups } from './context.ts';

/**
 * Whether results may be said to be approved in the document that an edition rests on: an authority approves, a paper or a
 * copy only tells of it. The generator of the fictional province, which has no page, stands for its authority.
 */
export const approves = (id: SourceId, { sources }: Pick<Lookups, 'sources'>): boolean =>
  (sources.get(id)?.standing ?? 'official') === 'official';

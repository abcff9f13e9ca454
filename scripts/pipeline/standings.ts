/**
 * What documents say of values: beside each printed one, where it was read if that is no document of an authority; beside each
 * missing one, whether the document that holds it was released.
 */
import { isWithheld } from '../../src/model/awaited.ts';
import type { Unofficial } from '../../src/model/grade.ts';
import type { Scored } from '../../src/model/scored.ts';

interface Documents {
  /** The standing of those that are not official. */
  readonly standings: ReadonlyMap<unknown, Unofficial>;
  readonly released: ReadonlySet<unknown>;
}

/** Anything that holds values, with the standing of the first document of each that is published. */
function told(thing: unknown, documents: Documents): unknown {
  if (typeof thing !== 'object' || thing === null) return thing;
  if (Array.isArray(thing)) return thing.map((item: unknown) => told(item, documents));
  const held: Record<string, unknown> = Object.fromEntries(
    Object.entries(thing).map(([key, value]) => [key, told(value, documents)]),
  );
  const { grade, sources, document } = held;
  if (grade === 'unpublished' && documents.released.has(document)) return { ...held, released: true };
  const standing = grade === 'published' && Array.isArray(sources) ? documents.standings.get(sources[0]) : undefined;
  return standing ? { ...held, standing } : held;
}

/** Collections whose entries hold published values, beside the rankings. */
const holders = ['goal-editions', 'targets', 'plan', 'plan-sums', 'after-merger', 'reports'] as const;

/** Nothing of a fictional ranking was printed: its many rows need no look. */
const isFictional = ({ rows }: Scored['rankings'][number]): boolean =>
  rows.some(({ score }) => score.grade === 'simulated');

/**
 * The scored collections in which each published value, target and passage says where it was read: in the press or in a copy
 * (what stands in an official document says nothing), and each missing value and annex whether its document was released, and each
 * ranking whether what it lacks may stand in a part that could not be read.
 */
export function withStandings(scored: Scored): Scored {
  const standings: Documents['standings'] = new Map(
    scored.sources.flatMap(({ id, standing }) => (standing === 'official' ? [] : [[id, standing] as const])),
  );
  const released = new Set(scored.sources.flatMap(({ id, access }) => (access === 'not-released' ? [] : [id])));
  if (standings.size + released.size === 0) return scored;
  const documents: Documents = { standings, released };
  // The entries come back in the same form: only `standing` and `released` are added.
  const entries = holders.map((name) => [name, told(scored[name], documents)]);
  const result = { ...scored, ...(Object.fromEntries(entries) as Pick<Scored, (typeof holders)[number]>) };
  const whole = new Set(scored.sources.flatMap(({ id, access }) => (access === 'full' ? [id] : [])));
  const ofRanking = (ranking: Scored['rankings'][number]) => {
    const found = told(ranking, documents) as typeof ranking;
    const annex =
      found.annex && (released.has(found.annex.document) ? { ...found.annex, released: true as const } : found.annex);
    const isUnread = !isWithheld({ annex }) && !whole.has(annex?.document ?? ranking.decision);
    return { ...found, annex, ...(isUnread ? { unread: true as const } : {}) };
  };
  const rankings = scored.rankings.map((one) => (isFictional(one) ? one : ofRanking(one)));
  const ofTarget = (target: Scored['targets'][number]) => {
    const standing = standings.get(target.source);
    return standing ? { ...target, standing } : target;
  };
  const ofQuote = <T extends { readonly sources: readonly unknown[] }>(quoted: T): T => {
    const standing = standings.get(quoted.sources[0]);
    return standing ? { ...quoted, standing } : quoted;
  };
  return {
    ...result,
    rankings,
    targets: result.targets.map(ofTarget),
    reports: result.reports.map(ofQuote),
    'access-steps': result['access-steps'].map(ofQuote),
  };
}

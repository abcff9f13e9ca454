/** Ranks in pillars whose points were not printed: a rank stands by itself, beside a score that is not published. */
import type { Level } from '../../src/model/ids.ts';
import type { Part } from '../../src/model/scored.ts';
import { resultIn } from '../figure/values.ts';
import { frameworkAt } from '../lookup/framework.ts';
import { absentIn, resultsOf } from '../lookup/results.ts';
import type { Edition, Framework } from '../read/tables.ts';
import { movedRank } from './moved.ts';

/**
 * The parts of every unit by code, in the order of the framework, with each pillar rank that is printed without a score or
 * follows from the places that a unit moved in that pillar. Ranks and scores that are known already stay as they are.
 */
export function withRankedParts(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  editions: readonly Edition[],
  parts: ReadonlyMap<string, readonly Part[]>,
): ReadonlyMap<string, readonly Part[]> {
  const meta = edition.meta.levels[level];
  if (meta === undefined || edition.meta.simulated) return parts;
  const codes = frameworkAt(framework, level).pillars.map(({ code }) => code);
  const rankOf = (code: string, pillar: string): Part['rank'] => {
    const printed = resultsOf(edition, code).find(
      (row) => row.metric === 'rank' && row.pillar === pillar && row.indicator === undefined,
    );
    return printed ? resultIn(edition, printed) : movedRank({ code, level, pillar }, edition, editions);
  };
  return new Map(
    [...parts].map(([code, own]) => {
      const ranked = codes.flatMap((pillar): Part[] => {
        const known = own.find((part) => part.pillar === pillar);
        const rank = known?.rank ?? rankOf(code, pillar);
        if (known) return [rank ? { ...known, rank } : known];
        return rank ? [{ pillar, score: absentIn(meta), rank }] : [];
      });
      return [code, [...ranked, ...own.filter(({ pillar }) => !codes.includes(pillar))]];
    }),
  );
}

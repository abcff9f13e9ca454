/** Pillar ranks: the places of units in one pillar, where its points are known of all of them but its ranks were not printed. */
import { isDefined } from '../../src/model/defined.ts';
import { pointOf } from '../../src/model/grade.ts';
import type { Level } from '../../src/model/ids.ts';
import type { Part } from '../../src/model/scored.ts';
import { sortedSources } from '../figure/values.ts';
import { frameworkAt } from '../lookup/framework.ts';
import type { Edition, Framework } from '../read/tables.ts';
import { placeValue } from './place.ts';
import { rank } from './rank.ts';

/**
 * The parts of every unit by code, with a rank wherever a unit's pillar has points but no printed rank and so have the
 * pillars of all others. As with totals, one unknown score leaves all places of that pillar open. The pillars of an index
 * (0 to 1) are printed rounded or derived from rounded figures: their places come from intervals, where they are derived.
 */
export function withPillarRanks(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  parts: ReadonlyMap<string, readonly Part[]>,
): ReadonlyMap<string, readonly Part[]> {
  if (edition.meta.scale === 'index') return parts;
  const units = [...parts.values()];
  const ranked = new Map<Part, Part>();
  for (const { code, role, scored } of frameworkAt(framework, level).pillars) {
    if (role !== 'pillar' || !scored) continue;
    const own = units.map((list) => list.find(({ pillar }) => pillar === code));
    const points = own.map((part) => pointOf(part?.score));
    if (!points.every(isDefined)) continue;
    const sources = sortedSources(...own.map((part) => part?.score));
    const table = { formula: 'rank(pillar)', sources, open: 0, simulated: edition.meta.simulated ?? false };
    const places = rank(points);
    for (const [i, part] of own.entries())
      if (part && part.rank === undefined && places[i] !== undefined)
        ranked.set(part, { ...part, rank: placeValue(places[i], table) });
  }
  return new Map([...parts].map(([unit, list]) => [unit, list.map((part) => ranked.get(part) ?? part)]));
}

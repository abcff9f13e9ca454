/** Weighing: the parts that a total is made of, the weight of each, and the share of it that every unit reached. */
import { fsum } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { clean } from '../../src/model/dust.ts';
import { pointOf } from '../../src/model/grade.ts';
import { inEachLanguage } from '../../src/model/languages.ts';
import type { Ranking, RankingRow, Weighing } from '../../src/model/scored.ts';
import type { Texts } from '../../src/model/texts.ts';
import type { Framework } from '../read/tables.ts';

/** Parts of a ranking, and the shares (0 to 1) of its rows, in the order of the rows. */
export interface Weighed {
  readonly parts: Weighing['parts'];
  readonly shares: readonly (readonly number[])[];
}

const scoreIn = (row: RankingRow, code: string): number | undefined =>
  pointOf(row.parts.find(({ pillar }) => pillar === code)?.score);

/** The shares of all rows, or nothing: among some of the units a rank would mean something else. */
function complete(
  parts: Weighing['parts'],
  rows: readonly RankingRow[],
  shareOf: (row: RankingRow, part: Weighing['parts'][number]) => number | undefined,
): Weighed | undefined {
  if (parts.length === 0 || rows.length === 0) return undefined;
  const shares = rows.map((row) => parts.map((part) => shareOf(row, part)));
  return shares.every((own): own is number[] => own.every(isDefined)) ? { parts, shares } : undefined;
}

const namesOf = (rows: Framework['pillars']): Texts =>
  inEachLanguage((locale) => rows.map(({ name }) => name[locale]).join(', '));

/** Code of the components that are not printed one by one. */
const restCode = 'con-lai';

/**
 * An index from 0 to 1 whose framework publishes the weight of each component: the components that are printed, and all
 * the others as one, whose share is what is left of the total once the printed ones are taken off (structure of
 * QĐ 922/QĐ-BTTTT, 2022: 1000 points).
 */
function byIndex(ranking: Ranking, framework: Framework): Weighed | undefined {
  const weighted = framework.pillars
    .filter((p) => p.level === ranking.level && p.role === 'index' && (p.weight ?? 0) > 0)
    .toSorted((a, b) => a.order - b.order);
  const isPrinted = ({ code }: { code: string }) => ranking.rows.some((row) => isDefined(scoreIn(row, code)));
  const hidden = weighted.filter((p) => !isPrinted(p));
  const last = hidden.at(-1);
  // The others stand where the last of them stood.
  const parts = weighted
    .filter((p) => p === last || isPrinted(p))
    .map((p) => {
      const own = p === last ? hidden : [p];
      return {
        code: p === last ? restCode : p.code,
        name: namesOf(own),
        points: fsum(own, ({ weight = 0 }) => weight),
      };
    });
  const total = fsum(parts, ({ points }) => points);
  return complete(parts, ranking.rows, (row, part) => {
    if (part.code !== restCode) return scoreIn(row, part.code);
    const score = pointOf(row.score);
    const printed = parts
      .filter(({ code }) => code !== restCode)
      .map(({ code, points }) => [scoreIn(row, code), points]);
    if (score === undefined || !printed.every(([value]) => isDefined(value))) return undefined;
    const rest = total * score - fsum(printed, ([value = 0, points = 0]) => points * value);
    // Sums of printed decimals: what lies beyond twelve digits is binary dust.
    return clean(rest / part.points);
  });
}

/** A total of points: the pillars that are scored, each with its maximum. */
function byPillar(ranking: Ranking): Weighed | undefined {
  const parts = ranking.pillars
    .filter(({ role, scored }) => role === 'pillar' && scored)
    .toSorted((a, b) => a.order - b.order)
    .map(({ code, name, maxPoints }) => ({ code, name, points: maxPoints ?? 0 }));
  if (parts.some(({ points }) => points <= 0)) return undefined;
  return complete(parts, ranking.rows, (row, { code, points }) => {
    const score = scoreIn(row, code);
    return score === undefined ? undefined : score / points;
  });
}

/**
 * The parts of a ranking that a reader can weigh anew, where what is published suffices: of an index, those of which the
 * framework publishes the weight; of points, the pillars. Undefined where the value of a part is not known for every unit.
 */
export const weighingOf = (ranking: Ranking, framework: Framework | undefined): Weighed | undefined =>
  ranking.scale === 'points' ? byPillar(ranking) : framework && byIndex(ranking, framework);

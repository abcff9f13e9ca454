/** A pillar of the provincial DTI worked out in front of the reader. */
import { fsum } from 'd3';
import { formatNumber, parsePrinted } from '../../model/format.ts';
import { pointOf, type Unofficial } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import { sourceLocale } from '../../model/languages.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';

/** Index values of the DTI are printed with four decimals. */
const indexDecimals = 4;

/**
 * The formula of a recomputed pillar, "(1000 × 0,6214 − … + 200 × 0,7571) / 700", with the figures of another province in
 * the place of its own; weights and divisor stay. `values` are the total, the activity indices in order, and the pillar's
 * own activity index. Undefined where the formula has another form.
 */
export function withFigures(
  formula: string,
  values: readonly number[],
): { formula: string; value: number } | undefined {
  const terms = [...formula.matchAll(/([−+]?) ?(\d+) × [\d.,]+/g)];
  const divisor = parsePrinted(/ \/ (\d+)$/.exec(formula)?.[1] ?? '');
  if (divisor === undefined || terms.length !== values.length) return undefined;
  const parts = terms.map(([, sign, weight], i) => ({
    sign: sign || '+',
    weight: Number(weight),
    value: values[i] ?? 0,
  }));
  const sum = fsum(parts, (p) => (p.sign === '−' ? -1 : 1) * p.weight * p.value);
  const shown = parts
    .map((p, i) => `${i === 0 ? '' : ` ${p.sign} `}${p.weight} × ${formatNumber(p.value, sourceLocale, indexDecimals)}`)
    .join('');
  return { formula: `(${shown}) / ${divisor}`, value: sum / divisor };
}

interface PillarExample {
  readonly pillar: string;
  readonly printed: number;
  /** Where the printed one was read, if not in an official document. */
  readonly standing: Unofficial | undefined;
  readonly formula: string;
  readonly value: number;
}

const score = (row: RankingRow, pillar: string): number | undefined =>
  pointOf(row.parts.find((part) => part.pillar === pillar)?.score);

const isRecomputed = (row: RankingRow): boolean => row.parts.some((part) => part.score.grade === 'recomputed');

/** Whether pillars of some province had to be worked out. */
export const isWorkedOut = ({ rows }: Ranking): boolean => rows.some(isRecomputed);

/**
 * A province whose printed pillars the method can be held against, in the newest ranking that has one; where none has, the
 * newest with pillars that were worked out, so that somebody is told.
 */
export function exampleRow(
  rankings: readonly Ranking[],
  units: readonly UnitId[],
): { readonly ranking: Ranking; readonly row: RankingRow } | undefined {
  const rows = rankings
    .filter(isWorkedOut)
    .flatMap((ranking) => ranking.rows.filter(({ unit }) => units.includes(unit)).map((row) => ({ ranking, row })));
  return rows.findLast(({ ranking, row }) => findExamples(ranking, row).length > 0) ?? rows.at(-1);
}

/**
 * The pillars of a province that were printed, each beside what the method gives for it. Throws where other provinces have
 * recomputed pillars and none can be worked out for this one: then the form of the formulas has changed.
 */
export function pillarExamples(ranking: Ranking, row: RankingRow): PillarExample[] {
  const examples = findExamples(ranking, row);
  if (examples.length === 0 && isWorkedOut(ranking))
    throw new Error(`ranking ${ranking.id} has recomputed pillars, but no example can be worked out for ${row.unit}`);
  return examples;
}

function findExamples(ranking: Ranking, row: RankingRow): PillarExample[] {
  const activities = ranking.pillars.filter(({ code }) => code.startsWith('hoat-dong-')).map(({ code }) => code);
  const figures = [pointOf(row.score), ...activities.map((code) => score(row, code))];
  return activities.flatMap((code) => {
    const pillar = code.replace(/^hoat-dong-/, '');
    const printed = row.parts.find((part) => part.pillar === pillar)?.score;
    const other = ranking.rows
      .flatMap((r) => r.parts)
      .find((p) => p.pillar === pillar && p.score.grade === 'recomputed');
    const own = score(row, code);
    const known = figures.filter((value) => value !== undefined);
    if (printed?.grade !== 'published' || other?.score.grade !== 'recomputed') return [];
    if (printed.value === undefined || own === undefined || known.length !== figures.length) return [];
    const worked = withFigures(other.score.formula, [...known, own]);
    return worked ? [{ pillar, printed: printed.value, standing: printed.standing, ...worked }] : [];
  });
}

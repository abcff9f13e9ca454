/** Scores of a level that come from what its units reported, by the rules of the framework. */
import { isDefined } from '../../src/model/defined.ts';
import type { Value } from '../../src/model/grade.ts';
import type { Detail, Part } from '../../src/model/scored.ts';
import { frameworkAt } from '../lookup/framework.ts';
import type { LevelData, ScoredUnit } from '../lookup/level.ts';
import { absentIn, tableSource, type UnitRow } from '../lookup/results.ts';
import { placeValue } from '../rank/place.ts';
import { rank } from '../rank/rank.ts';
import type { RawTable } from '../read/tables.ts';
import { composite, type Composite } from '../rules/composite.ts';
import { ruleOf } from '../rules/rule.ts';

/** All that follows from the raw values of each unit of a level, in the order of the units; undefined where the edition has none of it. */
export function reportedScores({
  edition,
  level,
  meta,
  framework,
  units,
}: Omit<LevelData, 'editions' | 'boundOf'>): ScoredUnit[] | undefined {
  const table = edition.raw.find((one) => one.level === level);
  if (table === undefined) return undefined;
  const { pillars: listed, indicators } = frameworkAt(framework, level);
  const pillars = listed.filter(({ role }) => role === 'pillar');
  const columns = columnsOf(table, units);
  // The check stage has seen to it that the indicators of scored pillars have rules.
  const rules = indicators.flatMap((row) => ruleOf(row) ?? []);
  const ruleAt = new Map(rules.map(({ code }, i) => [code, i]));
  const scored = composite({ pillars, indicators: rules }, columns, units.length);
  const sources = [tableSource(meta, edition)];
  const scoreOf = (points: number | undefined): Value => {
    if (!isDefined(points)) return absentIn(meta);
    // Not a digit is cut: units whose points tie, and only these, share a rank.
    return edition.meta.simulated
      ? { grade: 'simulated', value: points }
      : { grade: 'recomputed', value: points, formula: 'Σ', sources };
  };
  const hasReported = units.map((_, unit) => [...columns.values()].some((column) => isDefined(column[unit])));
  const isOpen = (points: number | undefined, unit: number): boolean =>
    !isDefined(points) && hasReported[unit] === true;
  const partsOf = pillars.flatMap((pillar, i) => {
    if (!pillar.scored) return [];
    const sums = scored.map((unit) => unit.pillars[i]);
    const places = rank(sums);
    const open = sums.filter(isOpen).length;
    const ranked = { formula: 'rank(pillar)', sources, open, simulated: edition.meta.simulated ?? false };
    const part = (unit: number): Part => ({
      pillar: pillar.code,
      score: scoreOf(scored[unit]?.pillars[i]),
      rank: isDefined(places[unit]) ? placeValue(places[unit], ranked) : undefined,
    });
    return [part];
  });
  const detailOf = (points: Composite['points'], unit: number): Detail => ({
    grade: edition.meta.simulated ? 'simulated' : 'recomputed',
    points: indicators.map(({ code }) => points[ruleAt.get(code) ?? -1] ?? null),
    raw: indicators.map(({ code }) => columns.get(code)?.[unit] ?? null),
    sources,
  });
  return units.map((unit, i) => ({
    unit,
    score: scoreOf(scored[i]?.total),
    isOpen: isOpen(scored[i]?.total, i),
    parts: partsOf.map((part) => part(i)),
    detail: detailOf(scored[i]?.points ?? [], i),
  }));
}

/** Raw values by indicator, one a unit in the order of the units; undefined where a unit has no row. */
function columnsOf({ indicators, rows }: RawTable, units: readonly UnitRow[]): Map<string, (number | undefined)[]> {
  const byUnit = new Map(rows.map((row) => [row.unit, row.values]));
  const values = units.map(({ code }) => byUnit.get(code) ?? []);
  return new Map(indicators.map((code, i) => [code, values.map((own) => own[i])]));
}

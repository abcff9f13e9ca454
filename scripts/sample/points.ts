import { rank } from '../rank/rank.ts';
import { fieldsOf } from '../read/columns.ts';
import { IndicatorRow } from '../read/frameworktables.ts';
import { composite, type Composite } from '../rules/composite.ts';
import { ruleOf } from '../rules/rule.ts';
import { simulation } from './edition.ts';
import { indicatorRows, pillarsAt } from './framework.ts';
import { type AssessedLevel } from './levels.ts';
import type { Report } from './scores/reports.ts';

/** Points and rank of a unit in an edition. */
export interface Earned extends Composite {
  readonly rank: number | undefined;
}

const rows = indicatorRows(simulation).map((row) =>
  IndicatorRow.parse(
    fieldsOf(Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, asCell(cell)])), IndicatorRow),
  ),
);

/** A cell as it would be read from the table. */
function asCell(cell: string | number | undefined): string | undefined {
  return cell === undefined ? undefined : String(cell);
}

/** What the reports of a level earn, unit by unit, by the scoring engine that scores every edition. */
export function earnedIn(level: AssessedLevel, report: Report): Earned[] {
  const indicators = rows.filter((row) => row.level === level).flatMap((row) => ruleOf(row) ?? []);
  const raw = new Map(indicators.map(({ code }, i) => [code, report.map((values) => values[i])]));
  const pillars = pillarsAt[level].map(({ code, unscored }) => ({ code, scored: unscored !== true }));
  const scores = composite({ pillars, indicators }, raw, report.length);
  const ranks = rank(scores.map(({ total }) => total));
  return scores.map((score, i) => ({ ...score, rank: ranks[i] }));
}

/** score → rank → bound → reconcile, as one pure function from the checked data to the scored JSON. */
import type { EditionId, Level, UnitId } from '../../src/model/ids.ts';
import type { Scored } from '../../src/model/scored.ts';
import { explainBounds } from '../bounds/explain/explanations.ts';
import { unique } from '../figure/values.ts';
import { formulaFunctions } from '../formula/functions.ts';
import { scoreGoalEditions } from '../goals/editions.ts';
import { scorePlan } from '../goals/plan.ts';
import { scorePlanSums } from '../goals/plansums.ts';
import { withCheckVerdicts } from '../goals/planverdicts.ts';
import { scoreTargets } from '../goals/targets.ts';
import { subjectPaths } from '../lookup/addresses.ts';
import { scoreBoundaries } from '../lookup/boundaries.ts';
import { frameworkAt, indicatorOf } from '../lookup/framework.ts';
import { scoreProvince } from '../lookup/provinces.ts';
import { register } from '../lookup/register.ts';
import { resolve, scoreUnits, type UnitRegister } from '../lookup/units.ts';
import { withAllRanges } from '../ranges/ranges.ts';
import { ordered } from '../read/order.ts';
import type { DataSet, Edition } from '../read/tables.ts';
import { meanChecks } from '../reconcile/meancheck.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { accountsOf } from '../score/accounts.ts';
import { scoreAfterMerger } from '../score/aftermerger.ts';
import { withReached } from '../score/reached.ts';
import { scoreRankings, type Bounding } from './rankingrows.ts';
import { scoreReports } from './reports.ts';
import { withStandings } from './standings.ts';

function statementsOf(
  { meta, statements }: Edition,
  known: UnitRegister,
  frameworks: DataSet['frameworks'],
): Scored['statements'] {
  const framework = frameworks.find(({ meta: of }) => of.id === meta.framework);
  const nameOf = (level: Level, code: string | undefined) => {
    const found = frameworkAt(framework, level).indicators.find((row) => row.code === code);
    return found && indicatorOf(found).name;
  };
  return statements.map(
    ({ id, level, kind, units, pillar, indicator, value, low, high, value_verbatim, source, quote, note }) => ({
      id,
      edition: meta.id as EditionId,
      level,
      kind,
      units: (units ?? []).map((code) => resolve(known, code, meta.as_of)),
      pillar,
      indicator,
      indicatorName: nameOf(level, indicator),
      value,
      low,
      high,
      verbatim: value_verbatim,
      sources: source,
      quote,
      note,
    }),
  );
}

function remarksOf({ meta, remarks }: Edition, known: UnitRegister): Scored['remarks'] {
  return remarks.map(({ id, level, unit, pillar, indicator, sense, source, quote, note }) => ({
    id,
    edition: meta.id as EditionId,
    level,
    unit: unit === undefined ? undefined : resolve(known, unit, meta.as_of),
    pillar,
    indicator,
    sense,
    sources: source,
    quote,
    note,
  }));
}

/** What the stage `bound` found; it needs a solver, which is no matter of this function. */
export type BoundStage = Pick<Scored, 'facts' | 'bounds'>;

/** Bounds as values, by `<ranking>/<unit>/<metric>`. */
function boundingOf({ facts, bounds }: BoundStage): Bounding {
  const sourcesByFact = new Map(facts.map((fact) => [fact.id, fact.sources]));
  return new Map(
    bounds.map(({ id, metric, low, high, lowBy, highBy }) => {
      const statements = unique([...lowBy, ...highBy]);
      const sources = unique(statements.flatMap((statement) => sourcesByFact.get(statement) ?? []));
      const unset = lowBy.length === 0 ? 'low' : highBy.length === 0 ? 'high' : undefined;
      // Ranks run from first to last in any case; of a score only the end that sentences set says something.
      return [id, { grade: 'bounded', low, high, open: metric === 'score' ? unset : undefined, statements, sources }];
    }),
  );
}

/** All scored collections, the same from rows in any order. */
export function scoreAll(rows: DataSet, bound: BoundStage = { facts: [], bounds: [] }): Scored {
  const data = ordered(rows);
  const known = register(data.units);
  const units = scoreUnits(data, known);
  const homes = new Set<string>(data.provinces.map(({ code }) => code));
  const nameOf = new Map<string, string>(units.map((unit) => [unit.id, unit.fullName]));
  const scored = scoreRankings(data, known, boundingOf(bound)).map(withReached);
  const rankings = withAllRanges(scored, data.frameworks);
  const targets = scoreTargets(data, known);
  const plan = scorePlan(data, known);
  const sums = scorePlanSums(plan, (id) => nameOf.get(id as UnitId) ?? id);
  const checks = reconcile(
    data,
    formulaFunctions(rankings, targets, plan, known),
    meanChecks(rankings, new Set(data.claims.flatMap(({ formula }) => formula ?? [])), data.claimTopics),
  );
  return withStandings({
    sources: data.sources.map(({ at: _, ...row }) => row),
    provinces: data.provinces.map(scoreProvince),
    boundaries: data.boundaries.map(scoreBoundaries),
    units,
    rankings,
    accounts: accountsOf(rankings),
    statements: data.editions.flatMap((edition) => statementsOf(edition, known, data.frameworks)),
    facts: bound.facts,
    bounds: bound.bounds,
    explanations: explainBounds({ rankings, bounds: bound.bounds, facts: bound.facts, units }),
    remarks: data.editions.flatMap((edition) => remarksOf(edition, known)),
    'goal-editions': scoreGoalEditions(data, { targets, plan, sums, checks }, known),
    targets,
    plan: withCheckVerdicts(plan, checks, subjectPaths(data)),
    'plan-sums': sums,
    'claim-topics': data.claimTopics.map(({ code, order, name }) => ({
      id: code,
      order,
      name,
    })),
    checks,
    reports: scoreReports(data, known),
    'access-steps': data.access.map(({ at: _, source, ...row }) => ({ ...row, sources: source })),
    'after-merger': data.editions.flatMap((edition) => scoreAfterMerger(edition, rankings, units, homes)),
  });
}

import { checkAttained } from './check/attained.ts';
import { checkCitations } from './check/citations.ts';
import { contextOf } from './check/context.ts';
import { checkEditions } from './check/editions.ts';
import { checkFormulas } from './check/formulas.ts';
import { checkFrameworks } from './check/frameworks.ts';
import { checkMoved } from './check/moved.ts';
import { checkNotes } from './check/notes.ts';
import { checkPlanWork } from './check/planwork.ts';
import { checkQuoted } from './check/quoted.ts';
import { checkRanks } from './check/ranks.ts';
import { checkRaw } from './check/raw.ts';
import { checkReadings } from './check/readings.ts';
import { checkReferences } from './check/references.ts';
import { checkReports } from './reports/check.ts';
import { checkResults } from './check/results.ts';
import { checkShares } from './check/shares.ts';
import { checkStatements } from './check/statements.ts';
import { checkUniqueness } from './check/uniqueness.ts';
import { checkUnits } from './check/units.ts';
import { checkVerbatim } from './check/verbatim.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { DataSet } from './tables.ts';

/**
 * Everything in the data that contradicts other data: sources, units, pillars and rows that do not exist, numbers beyond
 * their limits, ranks out of order. All of it at once, in the order of files and lines; none where the data is sound.
 */
export function check(data: DataSet): Problem[] {
  const context = contextOf(data);
  return [
    ...checkCitations(context),
    ...checkUnits(context),
    ...checkFrameworks(context),
    ...checkEditions(context),
    ...checkResults(context),
    ...checkRaw(context),
    ...checkRanks(context),
    ...checkStatements(context),
    ...checkAttained(context),
    ...checkMoved(context),
    ...checkReferences(context),
    ...checkReports(context),
    ...checkFormulas(data),
    ...checkReadings(data),
    ...checkNotes(data),
    ...checkShares(data),
    ...checkPlanWork(data),
    ...checkVerbatim(data),
    ...checkQuoted(data),
    ...checkUniqueness(data),
  ].sort(compareProblems);
}

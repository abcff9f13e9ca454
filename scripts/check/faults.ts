import { compareProblems, type Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { checkAccess } from './access.ts';
import { checkAddresses } from './addresses.ts';
import { checkAttained } from './attained.ts';
import { checkCitations } from './citations.ts';
import { checkClaimTopics } from './claimtopics.ts';
import { contextOf } from './context.ts';
import { checkEditions } from './editions.ts';
import { checkFormulas } from './formulas.ts';
import { checkFrameworks } from './frameworks.ts';
import { checkGlosses } from './glosses.ts';
import { checkGoals } from './goals.ts';
import { checkMaps } from './maps.ts';
import { checkMoved } from './moved.ts';
import { checkNotes } from './notes.ts';
import { checkOrders } from './orders.ts';
import { checkPlanWork } from './planwork.ts';
import { checkProvinces } from './provinces.ts';
import { checkQuoted } from './quoted.ts';
import { checkRanks } from './ranks.ts';
import { checkRaw } from './raw.ts';
import { checkReadings } from './readings.ts';
import { checkReferences } from './references.ts';
import { checkReports } from './reports.ts';
import { checkResults } from './results.ts';
import { checkShares } from './shares.ts';
import { checkStatements } from './statements.ts';
import { checkSubjects } from './subjects.ts';
import { checkTargetCells } from './targetcells.ts';
import { checkUniqueness } from './uniqueness.ts';
import { checkUnits } from './units.ts';
import { checkVerbatim } from './verbatim.ts';

/**
 * Everything in the data that contradicts other data: sources, units, pillars and rows that do not exist, numbers beyond
 * their limits, ranks out of order. All of it at once, in the order of files and lines; none where the data is sound.
 */
export function check(data: DataSet): Problem[] {
  const context = contextOf(data);
  return [
    ...checkCitations(context),
    ...checkUnits(context),
    ...checkProvinces(context),
    ...checkAddresses(context),
    ...checkMaps(context),
    ...checkFrameworks(context),
    ...checkEditions(context),
    ...checkResults(context),
    ...checkRaw(context),
    ...checkRanks(context),
    ...checkStatements(context),
    ...checkAttained(context),
    ...checkMoved(context),
    ...checkGoals(context),
    ...checkReferences(context),
    ...checkReports(context),
    ...checkAccess(context),
    ...checkFormulas(data),
    ...checkReadings(data),
    ...checkSubjects(data),
    ...checkClaimTopics(data),
    ...checkNotes(data),
    ...checkTargetCells(data),
    ...checkShares(data),
    ...checkPlanWork(data),
    ...checkGlosses(data),
    ...checkVerbatim(data),
    ...checkQuoted(data),
    ...checkUniqueness(data),
    ...checkOrders(data),
  ].sort(compareProblems);
}

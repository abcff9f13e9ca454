/** The facts of a field: each printed figure or sentence that limits scores or ranks, with the rule it states. */
import { isDefined } from '../../src/model/defined.ts';
import type { EditionId } from '../../src/model/ids.ts';
import { readingOf } from '../../src/model/printed.ts';
import type { Fact } from '../../src/model/scored.ts';
import { isDisputed } from '../lookup/disputed.ts';
import { resolve, type UnitRegister } from '../lookup/units.ts';
import type { RowLocation } from '../read/located.ts';
import { byKeys } from '../read/order.ts';
import type { Edition } from '../read/tables.ts';
import type { Field } from './field.ts';
import { slotKey, type Rule } from './rules.ts';
import { isOfScores, statementRules, type EditionStatement } from './statements.ts';

/** A fact, where it stands, and what it states. */
export interface Given {
  readonly fact: Fact;
  readonly at: RowLocation;
  readonly rules: readonly Rule[];
}

type Result = Edition['results'][number];

/**
 * Facts in their fixed order: ranks, then scores, then statements; within these by id. The least telling come first,
 * because the search for reasons drops what it can in this order (a printed order says as much as its eight ranks).
 */
export function factsOf(field: Field, register: UnitRegister): Given[] {
  const found = field.editions.flatMap((_, index) => [
    ...resultFacts(field, index, register),
    ...statementFacts(field, index, register),
  ]);
  const known = found.flatMap(({ rules }) => rules);
  return found
    .map((given) => ({ ...given, rules: given.rules.filter((rule) => isTelling(rule, known)) }))
    .filter(({ rules }) => rules.length > 0)
    .sort(byKeys(({ fact }) => [{ rank: 0, score: 1 }[fact.kind] ?? 2, fact.id]));
}

/**
 * How many units have all points of a pillar limits nothing as long as it is not known how many points these are, nor how
 * many an indicator has that is excepted; and the points of an indicator limit nothing by themselves.
 */
function isTelling(rule: Rule, known: readonly Rule[]): boolean {
  const has = (kind: Rule['kind'], indicator?: string): boolean =>
    known.some(
      (other) =>
        other.kind === kind &&
        slotKey(other.slot) === slotKey(rule.slot) &&
        (!('indicator' in other) || other.indicator === indicator),
    );
  switch (rule.kind) {
    case 'full':
    case 'partial':
    case 'none':
      return has('maximum');
    case 'full-except':
      return has('maximum') && has('part-maximum', rule.indicator);
    case 'part-maximum':
      return has('maximum') && has('full-except', rule.indicator);
    default:
      return true;
  }
}

const numberOf = (field: Field, index: number, code: string, register: UnitRegister): number => {
  const day = field.editions[index]?.edition.meta.as_of ?? '';
  return field.units.indexOf(resolve(register, code, day));
};

/** Whether it is known among whom the ranks of an edition were given; if not, they are no facts about this level. */
export const ranksAreClear = (field: Field, index: number | undefined): boolean =>
  index !== undefined && field.editions[index]?.edition.meta.levels[field.level]?.rank_scope_unclear !== true;

function resultFacts(field: Field, index: number, register: UnitRegister): Given[] {
  const edition = field.editions[index]?.edition;
  if (!edition) return [];
  const isOwn = (row: Result): boolean =>
    row.indicator === undefined && register.at(row.unit, edition.meta.as_of)?.level === field.level;
  const totals = field.editions[index]?.printed.score ?? [];
  // What a printed total is made of says nothing of others (that it sums up is a check of its own).
  const isNew = (row: Result): boolean =>
    row.pillar === undefined || !totals.includes(numberOf(field, index, row.unit, register));
  return edition.results
    .filter((row) => isOwn(row) && isNew(row))
    .map((row) => {
      const unit = numberOf(field, index, row.unit, register);
      const id = [edition.meta.id, field.units[unit], row.metric, row.pillar].filter(isDefined);
      return {
        fact: {
          id: id.join('/'),
          edition: edition.meta.id as EditionId,
          level: field.level,
          kind: row.metric,
          units: [resolve(register, row.unit, edition.meta.as_of)],
          pillar: row.pillar,
          value: row.value,
          verbatim: row.value_verbatim,
          sources: row.source,
          quote: row.quote,
          note: row.note,
        },
        at: row.at,
        rules: resultRules(row, unit, index, ranksAreClear(field, index)),
      };
    });
}

/** A value that could not be read states nothing. */
function resultRules(row: Result, unit: number, edition: number, isRanked: boolean): Rule[] {
  const slot = { edition, pillar: row.pillar };
  if (row.value === undefined) return [];
  if (row.metric === 'rank') return isRanked ? [{ kind: 'rank', slot, unit, rank: row.value }] : [];
  const reading = readingOf(row.value, row.value_verbatim);
  return reading ? [{ kind: 'score', slot, unit, ...reading }] : [];
}

function statementFacts(field: Field, index: number, register: UnitRegister): Given[] {
  const edition = field.editions[index]?.edition;
  if (!edition) return [];
  const isOwn = (row: EditionStatement): boolean => row.level === field.level && isOfScores(row);
  return edition.statements.filter(isOwn).map((row) => ({
    fact: {
      id: row.id,
      edition: edition.meta.id as EditionId,
      level: row.level,
      kind: row.kind,
      units: (row.units ?? []).map((code) => resolve(register, code, edition.meta.as_of)),
      pillar: row.pillar,
      value: row.value,
      low: row.low,
      high: row.high,
      verbatim: row.value_verbatim,
      sources: row.source,
      quote: row.quote,
      note: row.note,
    },
    at: row.at,
    rules: statementRules(row, (code) => numberOf(field, index, code, register), {
      edition: index,
      rankedNow: ranksAreClear(field, index),
      previous: field.editions[index]?.previous,
      disputed: isDisputed(row, edition),
      rankedBefore: ranksAreClear(field, field.editions[index]?.previous),
    }),
  }));
}

import { evaluate, namesIn } from '../formula/formula.ts';
import { functionNames } from '../formula/functions.ts';
import { intervalOf } from '../formula/operand.ts';
import { problemAt } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

type Claim = DataSet['claims'][number];
type Operand = DataSet['operands'][number];

/** Formulas of claims and readings: readable, over operands of the claim and functions there are, without division by 0. */
export function checkFormulas({ claims, readings, operands }: DataSet): Problem[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [
    ...claims.map((row) => ({ row, claim: row, formula: row.formula })),
    ...readings.map((row) => ({ row, claim: byId.get(row.claim), formula: row.formula })),
  ].flatMap(({ row, claim, formula }) => {
    if (formula === undefined || claim === undefined) return [];
    // An operand of no claim is told elsewhere, and may have been meant for this one.
    const own = operands.filter((operand) => operand.claim === claim.id || !byId.has(operand.claim));
    return faultsOf(formula, claim, own).map((message) => problemAt(row, 'formula', message));
  });
}

const known: readonly string[] = ['round', ...functionNames];
/** What a function gives is not known before the scores; a formula that stops at one is sound so far. */
const functions = Object.fromEntries(functionNames.map((name) => [name, () => undefined]));

function faultsOf(formula: string, claim: Claim, operands: readonly Operand[]): string[] {
  const names = operands.map((operand) => operand.name);
  try {
    const used = namesIn(formula);
    const unknown = [
      ...lacking(used.operands, names).map((name) => `operand "${name}" is not in operands.csv${hint(name, names)}`),
      ...lacking(used.functions, known).map((name) => `function "${name}" does not exist${hint(name, known)}`),
    ];
    if (unknown.length > 0) return unknown;
    evaluate(formula, { names: new Map(operands.map((o) => [o.name, intervalOf(o, claim)])), functions });
    return [];
  } catch (error) {
    if (error instanceof Error) return [error.message];
    throw error;
  }
}

const lacking = (used: readonly string[], there: readonly string[]): string[] =>
  [...new Set(used)].filter((name) => !there.includes(name));

const hint = (name: string, names: readonly string[]): string => nearestHint(nearest(name, [...names]));

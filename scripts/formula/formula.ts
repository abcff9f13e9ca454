import jsep, { type Expression } from 'jsep';
import { between, formatNumber } from '../../src/model/format.ts';
import { inEachLanguage, type Locale } from '../../src/model/languages.ts';
import type { Texts } from '../../src/model/texts.ts';
import * as interval from '../figure/interval.ts';
import type { Interval } from '../figure/interval.ts';
import { formulaWords } from './words.ts';

/** A function of a formula: `mean_of("viet-nam/dti-2022")`. Undefined where the data do not hold the value. */
export type FormulaFunction = (...args: (string | number)[]) => Interval | undefined;

/** What the names of a formula stand for. A name whose figure is not published maps to undefined. */
export interface Scope {
  readonly names: ReadonlyMap<string, Interval | undefined>;
  readonly functions: Readonly<Record<string, FormulaFunction>>;
}

class FormulaError extends Error {}

/** Thrown inside, caught by `evaluate`: a figure the formula needs is not published. */
class MissingFigure extends Error {}

const isNode = <T extends Expression['type']>(node: Expression, type: T): boolean => node.type === type;

function argument(node: unknown): string | number {
  const literal = node as jsep.Literal;
  if (literal.type !== 'Literal' || typeof literal.value === 'boolean')
    throw new FormulaError('arguments of a function are texts in double quotes or numbers');
  return literal.value as string | number;
}

function call(node: jsep.CallExpression, scope: Scope): Interval {
  const name = (node.callee as jsep.Identifier).name;
  if (name === 'round') {
    const [value, digits] = node.arguments;
    if (!value || !digits) throw new FormulaError('round needs a value and a number of decimals');
    const rounded = interval.roundTo(walk(value, scope).value, Number(argument(digits)));
    return interval.exact(rounded);
  }
  const known = scope.functions[name];
  if (!known)
    throw new FormulaError(`unknown function "${name}" (known: round, ${Object.keys(scope.functions).join(', ')})`);
  const result = known(...node.arguments.map(argument));
  if (!result) throw new MissingFigure();
  return result;
}

function walk(node: Expression, scope: Scope): Interval {
  if (isNode(node, 'Literal')) return interval.exact(Number((node as jsep.Literal).value));
  if (isNode(node, 'Identifier')) {
    const { name } = node as jsep.Identifier;
    if (!scope.names.has(name))
      throw new FormulaError(`unknown name "${name}" (known: ${[...scope.names.keys()].join(', ')})`);
    const value = scope.names.get(name);
    if (!value) throw new MissingFigure();
    return value;
  }
  if (isNode(node, 'UnaryExpression')) {
    const { operator, argument: inner } = node as jsep.UnaryExpression;
    if (operator === '-') return interval.negate(walk(inner, scope));
  }
  if (isNode(node, 'BinaryExpression')) {
    const { operator, left, right } = node as jsep.BinaryExpression;
    const [a, b] = [walk(left, scope), walk(right, scope)];
    if (operator === '+') return interval.add(a, b);
    if (operator === '-') return interval.add(a, interval.negate(b));
    if (operator === '*') return interval.multiply(a, b);
    if (operator === '/') return interval.divide(a, b);
  }
  if (isNode(node, 'CallExpression')) return call(node as jsep.CallExpression, scope);
  throw new FormulaError(`a formula holds numbers, names, + − * / and parentheses; found ${node.type}`);
}

/** Parses a formula; throws an Error that names it where it cannot be read. */
export function parseFormula(formula: string): Expression {
  try {
    return jsep(formula);
  } catch (error) {
    throw new FormulaError(`formula "${formula}": ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

/** Names of figures and of functions that a formula uses, in the order it is read. */
export function namesIn(formula: string): { readonly operands: string[]; readonly functions: string[] } {
  const operands: string[] = [];
  const functions: string[] = [];
  const visit = (node: Expression): void => {
    if (isNode(node, 'Identifier')) operands.push((node as jsep.Identifier).name);
    if (isNode(node, 'UnaryExpression')) visit((node as jsep.UnaryExpression).argument);
    if (isNode(node, 'BinaryExpression')) {
      visit((node as jsep.BinaryExpression).left);
      visit((node as jsep.BinaryExpression).right);
    }
    if (isNode(node, 'CallExpression')) {
      const { callee, arguments: given } = node as jsep.CallExpression;
      functions.push((callee as jsep.Identifier).name);
      given.forEach(visit);
    }
  };
  visit(parseFormula(formula));
  return { operands, functions };
}

/**
 * The value of a formula over printed figures, with the interval that rounding leaves open; undefined where a figure it
 * needs is not published. Throws on an unknown name or function.
 */
export function evaluate(formula: string, scope: Scope): Interval | undefined {
  const tree = parseFormula(formula);
  try {
    return walk(tree, scope);
  } catch (error) {
    if (error instanceof MissingFigure) return undefined;
    throw error instanceof Error ? new Error(`formula "${formula}": ${error.message}`, { cause: error }) : error;
  }
}

const signs: Record<string, string> = { '-': '−', '*': '×' };
const strength: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

function show(node: Expression, scope: Scope, locale: Locale, above = 0): string {
  if (isNode(node, 'UnaryExpression')) return `−${show((node as jsep.UnaryExpression).argument, scope, locale, 3)}`;
  if (isNode(node, 'BinaryExpression')) {
    const { operator, left, right } = node as jsep.BinaryExpression;
    const own = strength[operator] ?? 0;
    const rightFloor = operator === '-' || operator === '/' ? own + 1 : own;
    const text = `${show(left, scope, locale, own)} ${signs[operator] ?? operator} ${show(right, scope, locale, rightFloor)}`;
    return own < above ? `(${text})` : text;
  }
  if (isNode(node, 'CallExpression') && ((node as jsep.CallExpression).callee as jsep.Identifier).name === 'round') {
    const [value, digits] = (node as jsep.CallExpression).arguments;
    if (!value || !digits) throw new FormulaError('round needs a value and a number of decimals');
    return `${formulaWords.round[locale]}(${show(value, scope, locale)}${between(locale)}${argument(digits)})`;
  }
  try {
    return formatNumber(walk(node, scope).value, locale);
  } catch (error) {
    // A figure that is not published keeps its place in the formula, as a question mark.
    if (error instanceof MissingFigure) return '?';
    throw error;
  }
}

/** The formula as a reader sees it, with its numbers put in: "565,69 − 521,76". */
export function showFormula(formula: string, scope: Scope): Texts {
  const tree = parseFormula(formula);
  return inEachLanguage((locale) => show(tree, scope, locale));
}

/** The result of a formula, shown with two decimals more than the printed figure. */
export const showResult = (value: number, decimals: number): Texts =>
  inEachLanguage((locale) => formatNumber(Number(value.toFixed(decimals + 2)), locale));

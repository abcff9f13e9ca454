import { isDefined } from '../../src/model/defined.ts';
import { frameworkAt } from '../lookup/framework.ts';
import { problemAt } from '../read/located.ts';
import { editionFile } from '../read/paths.ts';
import type { Problem } from '../read/problem.ts';
import type { Edition, Framework, RawTable } from '../read/tables.ts';
import { ruleOf, type IndicatorRule } from '../rules/rule.ts';
import { rawFault, ruleFaults, spreadFault } from '../rules/rulefaults.ts';
import { unitLabel, type Context } from './context.ts';
import { memberFault } from './members.ts';

/**
 * Rules of indicators that cannot be followed, and raw values that no rule can take; every unit of a level has its row, and
 * nothing of the level is printed beside them.
 */
export function checkRaw(context: Context): Problem[] {
  const { frameworks, editions } = context.data;
  const ofRules = frameworks.flatMap(({ indicators }) =>
    indicators.flatMap((row) => ruleFaults(row).map(({ column, message }) => problemAt(row, column, message))),
  );
  const ofValues = editions.flatMap((edition) => edition.raw.flatMap((table) => tableFaults(table, edition, context)));
  return [...ofRules, ...methodFaults(context), ...ofValues];
}

const fileOf = ({ level }: RawTable): string => `raw-${level}.csv`;

function tableFaults(table: RawTable, edition: Edition, context: Context): Problem[] {
  const { level, rows } = table;
  const { meta } = edition;
  const ofEdition = (message: string): Problem => ({ file: editionFile(meta.id), message });
  if (meta.levels[level] === undefined) return [ofEdition(`${fileOf(table)} is of a level the edition does not have`)];
  if (meta.scale !== 'points')
    return [ofEdition(`scale is "${meta.scale}", but ${fileOf(table)} gives points (expected points)`)];
  const members = rows.flatMap((row) => {
    const fault = memberFault(row.unit, edition, context.register, level);
    return fault === undefined ? [] : [problemAt(row, 'unit', fault)];
  });
  const listed = new Set(rows.map(({ unit }) => unit));
  const absent = context.register
    .inForce(meta.as_of, level, meta.province ?? undefined)
    .filter(({ code }) => !listed.has(code));
  const file = rows[0]?.at.file ?? editionFile(meta.id);
  const missing = absent.map((unit) => ({
    file,
    message: `has no row of unit ${unitLabel(unit)} (expected one a unit; leave cells empty where nothing was reported)`,
  }));
  return [...members, ...missing, ...printedFaults(table, edition), ...columnFaults(table, edition, context)];
}

/** What is printed of a unit whose raw values are here: a score has one origin, so one of the two would be lost. */
function printedFaults(table: RawTable, { results }: Edition): Problem[] {
  const listed = new Set(table.rows.map(({ unit }) => unit));
  return results
    .filter(({ unit }) => listed.has(unit))
    .map((row) => {
      const message = `${row.metric} of unit "${row.unit}" is printed, but follows from ${fileOf(table)} too (expected one of them)`;
      return problemAt(row, 'unit', message);
    });
}

/** Indicators of the scored pillars that a table of raw values has, with its column. */
function columnsOf({ level, indicators }: RawTable, { meta }: Edition, { frameworks }: Context) {
  const { pillars, indicators: listed } = frameworkAt(frameworks.get(meta.framework), level);
  const scored = new Set(pillars.filter((pillar) => pillar.scored).map(({ code }) => code));
  return listed
    .filter(({ pillar }) => scored.has(pillar))
    .map((row) => ({ row, column: indicators.indexOf(row.code) }));
}

/** Indicators whose raw values have no rule; each once, however many editions share the framework. */
function methodFaults(context: Context): Problem[] {
  const asked = context.data.editions.flatMap((edition) =>
    edition.raw.flatMap((table) => columnsOf(table, edition, context).map(({ row }) => row)),
  );
  return [...new Set<Framework['indicators'][number]>(asked)]
    .filter((row) => ruleOf(row) === undefined)
    .map((row) =>
      problemAt(
        row,
        'method',
        `indicator "${row.code}" has no method or no max_points: its raw values cannot be scored`,
      ),
    );
}

const columnFaults = (table: RawTable, edition: Edition, context: Context): Problem[] =>
  columnsOf(table, edition, context).flatMap(({ row, column }) => {
    const rule = ruleOf(row);
    return rule ? [...valueFaults(rule, table.rows, column), ...spreadFaults(rule, table.rows, column)] : [];
  });

const valueFaults = (rule: IndicatorRule, rows: RawTable['rows'], i: number): Problem[] =>
  rows.flatMap((row) => {
    const value = row.values[i];
    const fault = isDefined(value) ? rawFault(rule, value) : undefined;
    return fault === undefined ? [] : [problemAt(row, rule.code, fault)];
  });

function spreadFaults(rule: IndicatorRule, rows: RawTable['rows'], i: number): Problem[] {
  const fault = spreadFault(
    rule,
    rows.map(({ values }) => values[i]),
  );
  const [first] = rows;
  return fault === undefined || first === undefined
    ? []
    : [problemAt({ at: { ...first.at, line: 1 } }, rule.code, fault)];
}

/** What sentences say of points to be had (all, none, all but those of one indicator), against printed points. */
import { dust } from '../../src/model/dust.ts';
import { readingOf } from '../../src/model/printed.ts';
import { frameworkAt } from '../lookup/framework.ts';
import { maximumOf } from '../lookup/maximum.ts';
import { locate, problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { Edition } from '../read/tables.ts';
import type { Context } from './context.ts';

type Statement = Edition['statements'][number];
type Result = Edition['results'][number];
type About = Pick<Statement, 'pillar' | 'indicator'>;

/** What a sentence forces a printed figure of a unit to be: `of` names what is printed, `most` the points to be had. */
interface Forced {
  readonly low: number;
  readonly high: number;
}

/**
 * Printed points that no reading makes agree with a sentence: a unit "đạt điểm tối đa" with fewer points, one that "chưa có
 * điểm" with some, or more units below the maximum than a count leaves. Told at the printed figure, with the place of the
 * sentence. Two sentences that name one unit both at the maximum and below it contradict each other as well.
 */
export function checkAttained(context: Context): Problem[] {
  return context.data.editions.flatMap((edition) =>
    edition.statements.flatMap((row) => [
      ...figureFaults(row, edition, context),
      ...countFaults(row, edition, context),
      ...sentenceFaults(row, edition),
    ]),
  );
}

function figureFaults(row: Statement, edition: Edition, context: Context): Problem[] {
  const units = unitsOf(row, edition);
  return scoresOf(row, edition, context).flatMap((result) => {
    if (units !== 'all' && !units.includes(result.unit)) return [];
    const forced = forcedBy(row, result, edition, context);
    const printed = result.value === undefined ? undefined : readingOf(result.value, result.value_verbatim);
    if (!forced || !printed || (printed.high >= forced.low - dust && printed.low <= forced.high + dust)) return [];
    const wanted = forced.low === forced.high ? `${forced.low}` : `${forced.low} to ${forced.high}`;
    const message = `score ${result.value} of ${nameOf(result)} contradicts ${labelOf(row)} at ${locate(row, row.units ? 'units' : 'value')} (expected ${wanted})`;
    return [problemAt(result, 'value', message)];
  });
}

/** What a sentence forces the printed figure of a unit that it is about to be; undefined where it forces nothing. */
function forcedBy(row: Statement, result: Result, edition: Edition, context: Context): Forced | undefined {
  const most = (about: About) => mostOf(about, row, edition, context);
  const [own, here] = [most(row), most(result)];
  const isPart = result.indicator !== undefined;
  switch (row.kind) {
    case 'units_at_max':
      // All points of a pillar are all points of each of its indicators; those of an indicator are the least of its pillar.
      if (result.indicator === row.indicator || isPart) return here === undefined ? undefined : point(here);
      return own === undefined ? undefined : { low: own, high: here ?? Infinity };
    case 'units_at_zero':
      return result.indicator === row.indicator || isPart ? point(0) : undefined;
    case 'units_at_max_except': {
      if (isPart) return here === undefined ? undefined : point(here);
      return own === undefined || here === undefined ? undefined : { low: here - own, high: here };
    }
    default:
      return undefined;
  }
}

const point = (value: number): Forced => ({ low: value, high: value });

/** Printed scores of the level that a sentence can be held against. */
const scoresOf = (row: Statement, { meta, results }: Edition, { register }: Context): Result[] =>
  row.pillar === undefined
    ? []
    : results.filter(
        (result) =>
          result.metric === 'score' &&
          register.at(result.unit, meta.as_of)?.level === row.level &&
          touches(row, result),
      );

/** Whether a figure belongs to what a sentence is about: its pillar, and of this the indicator or all that are meant. */
function touches(row: Statement, result: Result): boolean {
  if (result.pillar !== row.pillar) return false;
  if (result.indicator === undefined || row.indicator === undefined) return true;
  return row.kind === 'units_at_max_except' ? result.indicator !== row.indicator : result.indicator === row.indicator;
}

/** The units that a sentence is surely about: those that are named; all, where as many are counted as there are. */
function unitsOf(row: Statement, edition: Edition): readonly string[] | 'all' {
  if (row.units) return row.units;
  return row.value !== undefined && row.value === sizeOf(row, edition) ? 'all' : [];
}

/** How many units the level has; undefined where no source prints it. */
const sizeOf = ({ level }: Statement, { meta }: Edition): number | undefined =>
  meta.levels[level]?.units_assumed ? undefined : meta.levels[level]?.units;

/** The most points of a pillar or an indicator; undefined where nobody prints them, or where two differ. */
function mostOf(
  about: About,
  { level, source }: Statement,
  edition: Edition,
  { frameworks }: Context,
): number | undefined {
  const { pillars, indicators } = frameworkAt(frameworks.get(edition.meta.framework), level);
  const listed =
    about.indicator === undefined
      ? pillars.find(({ code }) => code === about.pillar)
      : indicators.find(({ pillar, code }) => pillar === about.pillar && code === about.indicator);
  const stated = edition.statements.filter(
    (row) => row.level === level && row.pillar === about.pillar && row.indicator === about.indicator,
  );
  return maximumOf({ max_points: listed?.max_points, source: listed?.source ?? source }, stated)?.points;
}

/** More units surely below the maximum (or above 0) than a count leaves. */
function countFaults(row: Statement, edition: Edition, context: Context): Problem[] {
  const [size, most] = [sizeOf(row, edition), mostOf(row, row, edition, context)];
  const isFull = row.kind === 'units_at_max';
  if ((!isFull && row.kind !== 'units_at_zero') || row.units || row.value === undefined || size === undefined)
    return [];
  const others = scoresOf(row, edition, context).filter((result) => {
    const printed = result.value === undefined ? undefined : readingOf(result.value, result.value_verbatim);
    if (result.indicator !== row.indicator || !printed) return false;
    return isFull ? most !== undefined && printed.high < most - dust : printed.low > dust;
  });
  // Where all units are meant, each figure is told by itself.
  if (others.length <= size - row.value || row.value === size) return [];
  const places = others.map((result) => locate(result, 'value')).join(', ');
  const message = `${labelOf(row)} of ${size} leaves ${size - row.value} units ${isFull ? 'below the maximum' : 'with points'}, but ${others.length} are printed: ${places}`;
  return [problemAt(row, 'value', message)];
}

/** A unit that one sentence names at the maximum and another one below it, in the same pillar or indicator. */
function sentenceFaults(row: Statement, edition: Edition): Problem[] {
  if (row.kind !== 'units_at_max' && row.kind !== 'units_at_max_except') return [];
  const units = unitsOf(row, edition);
  return edition.statements.flatMap((other) => {
    const isBelow = other.kind === 'units_partial' || other.kind === 'units_at_zero';
    if (!isBelow || other.level !== row.level || !isWithin(other, row)) return [];
    return (other.units ?? [])
      .filter((unit) => units === 'all' || units.includes(unit))
      .map((unit) => {
        const message = `unit "${unit}" is below the maximum here, and among ${labelOf(row)} at ${locate(row, row.units ? 'units' : 'value')}`;
        return problemAt(other, 'units', message);
      });
  });
}

/** Whether what is told of is the pillar or the indicator of a sentence about the maximum, or a part of it. */
function isWithin(other: About, row: Statement): boolean {
  if (other.pillar !== row.pillar) return false;
  if (row.kind === 'units_at_max_except') return other.indicator !== undefined && other.indicator !== row.indicator;
  return row.indicator === undefined || other.indicator === row.indicator;
}

const nameOf = ({ unit, pillar, indicator }: Result): string =>
  `unit ${unit} in ${indicator === undefined ? `pillar ${pillar}` : `indicator ${indicator}`}`;

const labelOf = ({ kind, value_verbatim: verbatim, value, id }: Statement): string =>
  `${kind} "${verbatim ?? value ?? ''}" (${id})`;

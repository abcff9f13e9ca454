/** Pillars at their maximum but for one indicator: a score that lies between the other points and all of them. */
import type { Level } from '../../src/model/ids.ts';
import { inEachLanguage } from '../../src/model/languages.ts';
import type { Part } from '../../src/model/scored.ts';
import type { Texts } from '../../src/model/texts.ts';
import { number, unique } from '../figure/values.ts';
import { frameworkAt } from '../lookup/framework.ts';
import { maximumOf, type Maximum } from '../lookup/maximum.ts';
import type { UnitRow } from '../lookup/results.ts';
import type { Edition, Framework } from '../read/tables.ts';
import { exceptedNote } from './maximumwords.ts';

/**
 * The pillar score of the units that have all its points but those of one indicator (`units_at_max_except`), by code: where
 * they are named or are all, and where the points of that indicator are published. Never a point: of the indicator itself
 * nothing is told. Where nobody prints its points, nothing follows but the maximum that holds for everyone.
 */
export function exceptedParts(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  pillar: string,
  most: Maximum,
  units: readonly UnitRow[],
): [code: string, part: Part][] {
  const own = edition.statements.filter((row) => row.level === level && row.pillar === pillar);
  const told = own.filter(({ kind }) => kind === 'units_at_max_except');
  const size = edition.statements.find((row) => row.kind === 'unit_count' && row.level === level);
  const codes = units.map(({ code }) => code);
  return told.flatMap((row) => {
    const isAll = row.units === undefined && row.value === codes.length && size?.value === codes.length;
    const listed = frameworkAt(framework, level).indicators.find(
      (one) => one.pillar === pillar && one.code === row.indicator,
    );
    const stated = own.filter(({ indicator }) => indicator === row.indicator);
    const excepted = maximumOf({ max_points: listed?.max_points, source: listed?.source ?? row.source }, stated);
    // Of two such sentences nobody knows which tells more.
    if (excepted === undefined || told.length > 1) return [];
    const low = most.points - excepted.points;
    const sources = unique([...row.source, ...most.sources, ...excepted.sources]);
    const score: Part['score'] = {
      grade: 'bounded',
      low,
      high: most.points,
      statements: [row.id],
      sources,
      note: noteOf(listed?.name, most.points, excepted.points, low),
    };
    return (row.units ?? (isAll ? codes : [])).map((code): [string, Part] => [code, { pillar, score }]);
  });
}

/** An indicator that the framework does not list has no name. */
const unlisted = inEachLanguage(() => 'một chỉ tiêu');

const noteOf = (name: Texts = unlisted, most: number, less: number, low: number): Texts =>
  inEachLanguage((locale) => exceptedNote[locale](name[locale], number(most), number(less), number(low)));

/** Pillars at their maximum: scores that nobody printed, but that follow from who reached all points of a pillar. */
import { isDefined } from '../../src/model/defined.ts';
import type { Level, SourceId } from '../../src/model/ids.ts';
import { inEachLanguage } from '../../src/model/languages.ts';
import type { Part } from '../../src/model/scored.ts';
import type { Texts } from '../../src/model/texts.ts';
import { number, recomputed, unique } from '../figure/values.ts';
import { frameworkAt } from '../lookup/framework.ts';
import { maximumOf } from '../lookup/maximum.ts';
import type { UnitRow } from '../lookup/results.ts';
import type { Edition, Framework } from '../read/tables.ts';
import { exceptedParts } from './excepted.ts';
import { everyUnitNote, namedNote, restNote } from './maximumwords.ts';

type Statement = Edition['statements'][number];

/** Units that have all points of a pillar, and how that is known. */
interface Holders {
  readonly codes: readonly string[];
  readonly formula: string;
  readonly note: Texts;
  readonly sources: readonly SourceId[];
}

/**
 * Pillars that a unit has all points of, by code of the unit: of a scored pillar whose maximum is published, where the units
 * that reached it are named, are all units, or are all but the named others ("14/18 đơn vị đạt 40 điểm tối đa", and four
 * that "chưa đạt điểm tối đa"). Counts that do not add up give nothing; neither does a fictional edition, which has no gaps.
 */
export function attainedParts(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  units: readonly UnitRow[],
): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  if (edition.meta.simulated) return parts;
  for (const pillar of frameworkAt(framework, level).pillars.filter(
    ({ role, scored }) => role === 'pillar' && scored,
  )) {
    const own = edition.statements.filter(
      (row) => row.level === level && row.pillar === pillar.code && row.indicator === undefined,
    );
    const most = maximumOf(pillar, own);
    const holders = most && holdersOf(own, sizeOf(edition, level), units);
    const held = new Set(holders?.codes);
    const excepted = most ? exceptedParts(edition, level, framework, pillar.code, most, units) : [];
    for (const [code, part] of excepted) if (!held.has(code)) parts.set(code, [...(parts.get(code) ?? []), part]);
    if (!most || !holders) continue;
    const { codes, formula, note } = holders;
    const sources = unique([...most.sources, ...holders.sources]);
    const score = { ...recomputed(most.points, formula, sources), note };
    for (const code of codes) parts.set(code, [...(parts.get(code) ?? []), { pillar: pillar.code, score }]);
  }
  return parts;
}

/** How many units a source counts at the level. */
const sizeOf = ({ statements }: Edition, level: Level): Statement | undefined =>
  statements.find((row) => row.kind === 'unit_count' && row.level === level && row.pillar === undefined);

/** Who has all points, from the statements about a pillar; undefined where that is not certain. */
function holdersOf(
  own: readonly Statement[],
  size: Statement | undefined,
  units: readonly UnitRow[],
): Holders | undefined {
  const codes = units.map(({ code }) => code);
  const full = own.filter(({ kind }) => kind === 'units_at_max');
  const below = own.filter(({ kind }) => kind === 'units_partial' || kind === 'units_at_zero');
  const exceptions = new Set(below.flatMap((row) => row.units ?? []));
  const others = codes.filter((code) => !exceptions.has(code));
  const addsUp = (row: Statement) => row.units === undefined || (row.value ?? row.units.length) === row.units.length;
  if (!below.every(addsUp)) return undefined;
  const found = full.map((row): Holders | undefined => {
    const named = row.units && unique(row.units);
    if (named) {
      const isSound = addsUp(row) && named.every((code) => others.includes(code));
      return isSound ? { codes: named, ...byName(), sources: row.source } : undefined;
    }
    // "14/18" tells of these units only if they are the 18.
    if (size?.value !== codes.length || !isDefined(row.value) || row.value !== others.length) return undefined;
    const sources = [...row.source, ...below.flatMap(({ source }) => source), ...size.source];
    return { codes: others, ...(exceptions.size === 0 ? byAll : byRest)(codes.length, exceptions.size), sources };
  });
  // Nobody knows which of two such sentences holds.
  return found.length === 1 ? found[0] : undefined;
}

type Told = Pick<Holders, 'formula' | 'note'>;

const byName = (): Told => ({
  formula: 'max',
  note: namedNote,
});

const byAll = (all: number): Told => ({
  formula: `max (${number(all)}/${number(all)})`,
  note: everyUnitNote,
});

const byRest = (all: number, exceptions: number): Told => ({
  formula: `max (${number(all)} − ${number(exceptions)} = ${number(all - exceptions)})`,
  note: inEachLanguage((locale) => restNote[locale](number(exceptions), number(all - exceptions))),
});

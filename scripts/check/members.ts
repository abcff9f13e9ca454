import { Level } from '../../src/model/ids.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import { nearestHint, nearestOf } from '../read/nearest.ts';
import type { Edition } from '../read/tables.ts';
import { unitLabel, unitTexts, type Context, type UnitRow } from './context.ts';

/** The levels that an edition ranks. */
export const levelsOf = ({ meta }: Edition): Level[] =>
  Level.options.filter((level) => meta.levels[level] !== undefined);

/** Units an edition may speak of: of its levels and its province, on its day. */
const members = ({ meta }: Edition, register: Context['register'], levels: readonly Level[]): UnitRow[] =>
  levels.flatMap((level) => register.inForce(meta.as_of, level, meta.province ?? undefined));

/** What is wrong with a unit code of an edition, in words; undefined where it is one of the edition's units. */
export function memberFault(
  code: string,
  edition: Edition,
  register: Context['register'],
  level?: Level,
): string | undefined {
  const { meta } = edition;
  const levels = level === undefined ? levelsOf(edition) : [level];
  const row = register.at(code, meta.as_of);
  if (row === undefined) {
    const near = nearestOf(code, members(edition, register, levels), unitTexts).map(unitLabel);
    // A code that is like no other is no slip: its row is missing.
    const hint = near.length > 0 ? nearestHint(near) : '; see "The register" in data/README.md';
    return `unit "${code}" is in no row of units.csv valid on ${meta.as_of}${hint}`;
  }
  if (!levels.includes(row.level)) {
    return `unit "${unitLabel(row)}" is a ${row.level} (expected a ${levels.join(' or ')})`;
  }
  const province = register.provinceOf(row, meta.as_of);
  if (meta.province !== null && province !== meta.province) {
    return `unit "${unitLabel(row)}" is of province ${province ?? 'unknown'} (expected ${meta.province})`;
  }
  return undefined;
}

/** What is wrong with a pillar code of an edition at a level, in words; the framework itself is checked elsewhere. */
export function pillarFault(pillar: string, edition: Edition, level: Level, context: Context): string | undefined {
  const framework = context.frameworks.get(edition.meta.framework);
  if (framework === undefined) return undefined;
  const pillars = framework.pillars.filter((row) => row.level === level);
  if (pillars.some((row) => row.code === pillar)) return undefined;
  const near = nearestOf(pillar, pillars, (row) => [row.code, ...Object.values(row.name)]).map(
    (row) => `${row.code} ${row.name[sourceLocale]}`,
  );
  return `pillar "${pillar}" is not of framework ${edition.meta.framework} at level ${level}${nearestHint(near)}`;
}

/** What is wrong with an indicator code, in words; a pillar of which the framework lists no indicators is not judged. */
export function indicatorFault(
  { pillar, indicator }: { readonly pillar?: string; readonly indicator?: string },
  edition: Edition,
  level: Level,
  context: Context,
): string | undefined {
  if (indicator === undefined) return undefined;
  if (pillar === undefined) return `indicator "${indicator}" has no pillar`;
  const framework = context.frameworks.get(edition.meta.framework);
  const listed = (framework?.indicators ?? []).filter((row) => row.level === level && row.pillar === pillar);
  if (listed.length === 0 || listed.some((row) => row.code === indicator)) return undefined;
  const near = nearestOf(indicator, listed, (row) => [row.code, row.name[sourceLocale]]).map(
    (row) => `${row.code} ${row.name[sourceLocale]}`,
  );
  return `indicator "${indicator}" is not of pillar ${pillar} at level ${level}${nearestHint(near)}`;
}

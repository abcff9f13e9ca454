/** Who and what a programme is about: editions that continue each other, at one level. */
import type { Level, UnitId } from '../../src/model/ids.ts';
import { isTotal } from '../lookup/results.ts';
import { resolve, type UnitRegister } from '../lookup/units.ts';
import type { DataSet, Edition } from '../read/tables.ts';

/** One edition of a field. */
interface FieldEdition {
  readonly edition: Edition;
  /** Place in the field of the edition before it, where there is one. */
  readonly previous: number | undefined;
  /** Units of the level, as numbers of the field. */
  readonly units: readonly number[];
  /** Pillars that make up the total. */
  readonly pillars: readonly string[];
  /** Units whose total score, and whose rank, is printed as a number. */
  readonly printed: Readonly<Record<'score' | 'rank', readonly number[]>>;
}

export interface Field {
  readonly level: Level;
  /** Oldest first. */
  readonly editions: readonly FieldEdition[];
  /** All units of the editions. */
  readonly units: readonly UnitId[];
}

/** Editions whose scores are bounded: rankings within a province that were really published. */
const isBounded = ({ meta }: Edition): boolean => meta.province !== null && meta.simulated !== true;

/** Editions that are linked by `previous`, oldest first. */
export function chainsOf(editions: readonly Edition[]): Edition[][] {
  const chains: Edition[][] = [];
  for (const edition of editions.toSorted((a, b) => a.meta.year - b.meta.year || (a.meta.id < b.meta.id ? -1 : 1))) {
    const chain = chains.find((known) => known.some(({ meta }) => meta.id === edition.meta.previous));
    if (chain) chain.push(edition);
    else chains.push([edition]);
  }
  return chains;
}

/**
 * All fields of the data, by chain and level. The units of an edition are those of the register on its day; where
 * no source prints how many there were (`units_assumed`), that count is used all the same: it is the only one there is.
 */
export function fieldsOf(data: DataSet, register: UnitRegister, levels: readonly Level[]): Field[] {
  return chainsOf(data.editions.filter(isBounded)).flatMap((chain) =>
    levels.flatMap((level) => {
      const editions = chain.filter(({ meta }) => meta.levels[level] !== undefined);
      return editions.length === 0 ? [] : [fieldOf(level, editions, data, register)];
    }),
  );
}

function fieldOf(level: Level, editions: readonly Edition[], data: DataSet, register: UnitRegister): Field {
  const idsOf = ({ meta }: Edition): UnitId[] =>
    register
      .inForce(meta.as_of, level, meta.province ?? undefined)
      .map(register.idOf)
      .sort();
  const units = [...new Set(editions.flatMap(idsOf))].sort();
  const place = new Map(editions.map(({ meta }, i) => [meta.id, i]));
  const printed = ({ meta, results }: Edition, metric: 'score' | 'rank'): number[] =>
    results
      .filter((row) => isTotal(row) && row.metric === metric && row.value !== undefined)
      .map((row) => units.indexOf(resolve(register, row.unit, meta.as_of)))
      .filter((unit) => unit >= 0);
  return {
    level,
    units,
    editions: editions.map((edition) => ({
      edition,
      previous: edition.meta.previous === null ? undefined : place.get(edition.meta.previous),
      units: idsOf(edition).map((id) => units.indexOf(id)),
      pillars: pillarsOf(data, edition, level),
      printed: { score: printed(edition, 'score'), rank: printed(edition, 'rank') },
    })),
  };
}

const pillarsOf = (data: DataSet, edition: Edition, level: Level): string[] =>
  (data.frameworks.find(({ meta }) => meta.id === edition.meta.framework)?.pillars ?? [])
    .filter((pillar) => pillar.level === level && pillar.role === 'pillar' && pillar.scored)
    .map(({ code }) => code)
    .sort();

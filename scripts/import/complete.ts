import { Level } from '../../src/model/ids.ts';
import { register } from '../lookup/register.ts';
import type { DataSet, Edition } from '../read/tables.ts';

/** Levels of an edition of which some unit has no score in all, with the number of these units. */
export function openLevels(
  { meta, results, raw }: Edition,
  data: DataSet,
): { readonly level: Level; readonly without: number }[] {
  const scored = new Set(
    results
      .filter(({ metric, pillar, value }) => metric === 'score' && pillar === undefined && value !== undefined)
      .map(({ unit }) => unit),
  );
  const known = register(data.units);
  return (
    Level.options
      // A level of which the raw values are known is scored from these.
      .filter((level) => meta.levels[level] !== undefined && !raw.some((table) => table.level === level))
      .map((level) => {
        const units = known.inForce(meta.as_of, level, meta.province ?? undefined);
        return { level, without: units.filter(({ code }) => !scored.has(code)).length };
      })
      .filter(({ without }) => without > 0)
  );
}

/** edition.json that says the whole table is here; all else of it stays as it is. */
export const markComplete = (json: string): string => json.replace(/("complete"\s*:\s*)false/, '$1true');

/** An approved annex arrives: made up, imported, told of, and the site built; as a test may look at it. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bound, Ranking } from '../../src/model/scored.ts';
import { approvedAnnex, approvedLines, type AnnexLevel, type Line } from '../fixtures/annexes/approved.ts';
import { readFolder } from '../fixtures/data-folder.ts';
import { build, copyRepository, importAnnex, madeUpName, tellRelease } from './repository.ts';

const seed = 0.5;

export interface Arrival {
  /** Built pages and files. */
  readonly dist: string;
  /** What the annexes print, by level. */
  readonly lines: ReadonlyMap<AnnexLevel, readonly Line[]>;
  /** What the imports said, by level. */
  readonly said: ReadonlyMap<AnnexLevel, string>;
  readonly rankings: readonly Ranking[];
  readonly bounds: readonly Bound[];
  readonly remove: () => void;
}

interface Annexes {
  readonly levels: readonly AnnexLevel[];
  /** Whether the annexes print pillars and ranks, or totals alone. */
  readonly pillars: boolean;
  readonly access: 'full' | 'excerpt';
  /** Whether the site has a fictional province besides. */
  readonly hasFictional: boolean;
}

/** Imports annexes of PDTI Ninh Bình 2023 into a copy of the repository and builds it. */
export async function arrive({ levels, pillars, access, hasFictional }: Annexes): Promise<Arrival> {
  const folder = copyRepository({ hasFictional });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const lines = new Map<AnnexLevel, Line[]>();
    const said = new Map<AnnexLevel, string>();
    for (const level of levels) {
      const { data } = readFolder(join(folder, 'data'));
      const unnamed = new Set(data.units.filter(({ named }) => !named).map(({ code }): string => code));
      const own = approvedLines(data, level, seed).map((line) =>
        unnamed.has(line.unit) ? { ...line, name: madeUpName(line.unit) } : line,
      );
      lines.set(level, own);
      said.set(level, importAnnex(folder, level, await approvedAnnex(data, level, own, pillars)));
    }
    tellRelease(folder, access);
    build(folder);
    const scored = (name: string): unknown => JSON.parse(readFileSync(join(folder, '.scored', `${name}.json`), 'utf8'));
    return {
      dist: join(folder, 'dist'),
      lines,
      said,
      rankings: scored('rankings') as Ranking[],
      bounds: scored('bounds') as Bound[],
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The ranking of a level in PDTI Ninh Bình 2023. */
export function rankingOf({ rankings }: Arrival, level: AnnexLevel): Ranking {
  const found = rankings.find(({ id }) => id === `ninh-binh/pdti-2023/${level}`);
  if (!found) throw new Error(`no ranking of ${level} in the scored data`);
  return found;
}

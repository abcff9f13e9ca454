import { isDefined } from '../../src/model/defined.ts';
import type { Level } from '../../src/model/ids.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import type { Edition, Framework } from '../read/tables.ts';

export interface PillarName {
  readonly code: string;
  /** The name at the level first, then the names that other levels give the same pillar. */
  readonly names: readonly string[];
  readonly order: number;
  readonly scored: boolean;
  readonly max: number | undefined;
}

export interface IndicatorName {
  readonly pillar: string;
  readonly code: string;
  readonly name: string;
  readonly max: number | undefined;
}

/** What the columns of a table may be: the pillars and indicators of an edition's framework at one level. */
export interface Frame {
  readonly level: Level;
  readonly year: number;
  readonly pillars: readonly PillarName[];
  readonly indicators: readonly IndicatorName[];
  /** Most points in all, where they are published. */
  readonly max: number | undefined;
}

/** The frame of one level of an edition; maxima are those of the framework, else those that its statements print. */
export function frameOf({ meta, statements }: Edition, framework: Framework, level: Level): Frame {
  const stated = (pillar: string | undefined, indicator: string | undefined): number | undefined =>
    statements.find(
      (row) => row.kind === 'max_points' && row.level === level && row.pillar === pillar && row.indicator === indicator,
    )?.value;
  const ofLevel = framework.pillars.filter((row) => row.level === level);
  return {
    level,
    year: meta.year,
    pillars: ofLevel
      .toSorted((a, b) => a.order - b.order)
      .map(({ code, name, order, scored, max_points: max }) => {
        const others = framework.pillars.filter((row) => row.code === code && row.level !== level);
        return {
          code,
          names: [name, ...others.map((row) => row.name)].map((texts) => texts[sourceLocale]),
          order,
          scored,
          max: max ?? stated(code, undefined),
        };
      }),
    indicators: framework.indicators
      .filter((row) => row.level === level)
      .map(({ pillar, code, name, max_points: max }) => ({
        ...{ pillar, code, name: name[sourceLocale] },
        max: max ?? stated(pillar, code),
      })),
    max: [stated(undefined, undefined), meta.scale === 'index' ? 1 : undefined].find(isDefined),
  };
}

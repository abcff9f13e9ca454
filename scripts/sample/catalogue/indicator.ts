import type { Method } from '../../../src/model/scored.ts';
import type { Texts } from '../../../src/model/texts.ts';
import type { Tier } from '../../read/cells.ts';

/** An indicator of the fictional framework: its rule, and what weak and strong units would report. */
export interface Draft {
  readonly name: Texts;
  readonly points: number;
  readonly method: Method;
  readonly direction?: 'higher' | 'lower';
  readonly floor?: number;
  readonly cap?: number;
  readonly tiers?: readonly Tier[];
  readonly missing: 'unknown' | 'zero' | 'rescale';
  readonly unit?: string;
  /** What the weakest and the strongest unit report, in the unit of the value; of a yes or no, the odds of a yes. */
  readonly weak: number;
  readonly strong: number;
  /** Step of the reported values. */
  readonly step: number;
}

type Span = readonly [weak: number, strong: number];
type Extra = Partial<Pick<Draft, 'direction' | 'floor' | 'cap' | 'missing'>>;

/** A share in percent, scored from `floor` (0) to `cap` (100). A share not reported leaves the total unknown. */
export const share = (name: Texts, points: number, [weak, strong]: Span, extra: Extra = {}): Draft => ({
  ...{ name, points, method: 'ratio', missing: 'unknown', unit: '%', weak, strong, step: 0.1 },
  ...extra,
});

/** Done or not; `odds` is the share of units that did it. What is not shown to be done earns nothing. */
export const done = (name: Texts, points: number, odds: number, extra: Extra = {}): Draft => ({
  ...{ name, points, method: 'binary', missing: 'zero', weak: 1 - odds, strong: odds, step: 1 },
  ...extra,
});

/** Something that should not happen; `odds` is the share of units to which it did. */
export const avoided = (name: Texts, points: number, odds: number): Draft =>
  done(name, points, odds, { direction: 'lower' });

/** Counted in whole units, with points in steps. What is not counted earns nothing. */
export const steps = (
  name: Texts,
  points: number,
  unit: string,
  [weak, strong]: Span,
  tiers: readonly (readonly [from: number, share: number])[],
): Draft => ({
  ...{ name, points, method: 'tiers', missing: 'zero', unit, weak, strong, step: 1 },
  tiers: tiers.map(([from, part]) => ({ from, share: part })),
});

/** Units of measured values that come whole. */
const whole: readonly string[] = ['bài', 'ngày'];

/** Measured against the lowest and the highest of all units. Where it does not apply, the pillar goes without it. */
export const measured = (
  name: Texts,
  points: number,
  unit: string,
  [weak, strong]: Span,
  extra: Extra = {},
): Draft => ({
  ...{
    name,
    points,
    method: 'min-max',
    missing: 'rescale',
    unit,
    weak,
    strong,
    step: whole.includes(unit) ? 1 : 0.1,
  },
  ...(strong < weak ? { direction: 'lower' as const } : {}),
  ...extra,
});

/** Points as a panel gave them, in halves. Points not given leave the total unknown. */
export const judged = (name: Texts, points: number, [weak, strong]: Span): Draft => ({
  ...{ name, points, method: 'published', missing: 'unknown', unit: 'điểm', weak, strong, step: 0.5 },
});

/** A pillar with its indicators; `unscored` where it is part of the framework but not assessed yet. */
export interface PillarDraft {
  readonly code: string;
  readonly name: Texts;
  readonly unscored?: boolean;
  readonly indicators: readonly Draft[];
}

/** Most points of a pillar: those of its indicators together. */
export const pillarPoints = ({ indicators }: PillarDraft): number =>
  indicators.reduce((sum, indicator) => sum + indicator.points, 0);

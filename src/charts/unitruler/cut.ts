import { max, min, tickStep, ticks } from 'd3';
import { clean } from '../../model/dust.ts';
import type { Position } from '../kit/marks.ts';

/** The stretch of a scale that a ruler draws: its ends, its strokes with a number, and the short ones between. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly long: readonly number[];
  readonly short: readonly number[];
  /** In percent of the ruler's width. */
  readonly at: Position;
}

/** Room beside the outermost values, as a share of what lies between them. */
const margin = 0.03;

/**
 * The stretch that holds all values, from a stroke to a stroke: never more than a fifth of it is empty, however far from
 * nought the values lie. A score is never below nought, nor above the most to be had. Undefined where there is no value.
 */
export function cutOf(values: readonly number[], most = Infinity): Cut | undefined {
  const [low, high] = [min(values), max(values)];
  if (low === undefined || high === undefined) return undefined;
  // One value alone has no stretch of its own: it gets a tenth of what it is.
  const span = high - low || Math.abs(high) / 10 || 1;
  const room = span * (high === low ? 0.5 : margin);
  const step = tickStep(low - room, high + room, 30);
  const from = clean(Math.max(0, Math.floor((low - room) / step) * step));
  const to = clean(Math.min(most, Math.ceil((high + room) / step) * step));
  const long = ticks(from, to, 4);
  const short = ticks(from, to, 20).filter((tick) => !long.includes(tick));
  return { from, to, long, short, at: (value) => ((value - from) / (to - from)) * 100 };
}

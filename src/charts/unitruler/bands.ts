/** Where the names of bands stand below a ruler: beside their band, or under it. */
import type { Bounded } from '../../model/grade.ts';
import type { Position } from '../kit/marks.ts';
import { narrowest } from './flags.ts';

export interface BandPlace {
  readonly from: number;
  readonly to: number;
  readonly side: 'left' | 'right' | 'under';
  /** Where an under one starts or ends. */
  readonly foot: readonly [at: number, side: 'left' | 'right'];
  /** Whether the ends fit beside the name where there is room for both. */
  readonly ends: boolean;
}

/** Pixels between a band and its name. */
export const bandGap = 7;
/** The width from which a ruler has room for the ends of bands, in pixels (style.css). */
const roomy = 640;

const inEdges = (at: number): number => Math.min(100, Math.max(0, at));

/** The best place that a line at `mean` does not go through, if there is one. */
export function placeBand(value: Bounded, at: Position, name: number, ends: number, mean?: number): BandPlace {
  const from = value.open === 'low' ? 0 : inEdges(at(value.low));
  const to = value.open === 'high' ? 100 : inEdges(at(value.high));
  const room = (percent: number, width: number) => (percent / 100) * width - bandGap;
  const beside = ([side, percent]: readonly ['left' | 'right', number]): BandPlace[] =>
    room(percent, narrowest) >= name
      ? [{ from, to, side, foot: [0, 'right'], ends: room(percent, roomy) >= name + ends }]
      : [];
  const under = (foot: BandPlace['foot'], percent: number): BandPlace[] =>
    room(percent, narrowest) >= name ? [{ from, to, side: 'under', foot, ends: false }] : [];
  const last: BandPlace = { from, to, side: 'under', foot: [0, 'right'], ends: false };
  const places = [
    ...[['left', from] as const, ['right', 100 - to] as const].flatMap(beside),
    ...under([from, 'right'], 100 - from),
    ...under([to, 'left'], to),
    last,
  ];
  const isClear = (place: BandPlace) => mean === undefined || !isCrossed(place, name, ends, mean);
  return places.find(isClear) ?? places[0] ?? last;
}

/** From where to where the name of a band reaches on a ruler of a width, in percent. */
export function reachOf(place: BandPlace, name: number, ends: number, width: number): readonly [number, number] {
  const text = ((name + (place.ends && width >= roomy ? ends : 0) + bandGap) / width) * 100;
  if (place.side === 'left') return [place.from - text, place.from];
  if (place.side === 'right') return [place.to, place.to + text];
  const [at, side] = place.foot;
  return side === 'right' ? [at, at + text] : [at - text, at];
}

/** Whether an upright line below the ruler would go through the name of a band, at any width. */
export const isCrossed = (place: BandPlace, name: number, ends: number, line: number): boolean =>
  [narrowest, roomy].some((width) => {
    const [left, right] = reachOf(place, name, ends, width);
    return line > left - 1 && line < right + 1;
  });

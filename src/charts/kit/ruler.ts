import { max, min, tickStep, ticks } from 'd3';
import { formatNumber } from '../../model/format.ts';
import type { Value } from '../../model/grade.ts';
import { pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { Locale } from '../../words/locale.ts';
import { coordinate } from './chart.ts';
import { label, track, vertical, type Position } from './marks.ts';

/** The scale of a chart: positions in percent of the track, long ticks with numbers and short ones between. */
export interface Ruler {
  readonly at: Position;
  readonly major: readonly number[];
  readonly minor: readonly number[];
}

/** All ends of values that can be drawn. */
export const extentOf = (values: readonly (Value | undefined)[]): number[] =>
  values.flatMap((value) => {
    if (value?.grade === 'bounded')
      return [...(value.open === 'low' ? [] : [value.low]), ...(value.open === 'high' ? [] : [value.high])];
    const point = pointOf(value);
    return point === undefined ? [] : [point];
  });

/** Room at both ends of the track, in percent, so that a mark on the last tick is not cut. */
const margin = 5;

/** A ruler from `low` to `high`, both ends on it. */
export function rulerBetween(low: number, high: number, count = 4): Ruler {
  const at: Position = (value) => margin + ((value - low) / (high - low)) * (100 - 2 * margin);
  const major = ticks(low, high, count);
  return { at, major, minor: ticks(low, high, count * 5).filter((t) => !major.includes(t)) };
}

/** A ruler whose ends are the round numbers around the values; it need not start at zero, so it carries dots, never bars. */
export function rulerOf(values: readonly number[]): Ruler | undefined {
  const [low, high] = [min(values), max(values)];
  if (low === undefined || high === undefined) return undefined;
  // Half a step: whole ones would leave a third of a phone's width empty.
  const step = tickStep(low, high === low ? low + 1 : high, 4) / 2;
  const [from, to] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  return rulerBetween(from, to === from ? from + step : to);
}

/** The ruler above rows without ranks. */
export const drawAxis = (ruler: Ruler, locale: Locale): Html =>
  html`<div class="axis no-rank">${drawRuler(ruler, locale)}</div>`;

/** Heights grow with the text that stands in them: a reader may have set it larger. */
const rem = (length: number): string => `${coordinate(length)}rem`;

/** Height of the line above the numbers, in rem. */
const line = 1.25;

/** The ruler's drawing: numbers above, ticks below; `above` is drawn into a line of its own on top. */
export function drawRuler({ at, major, minor }: Ruler, locale: Locale, above?: Html): Html {
  const top = above ? line : 0;
  const height = top + 1.75;
  // Every second number may give way where there is room for half of them only.
  const numbers = major.map((t, i) =>
    label(i % 2 === 1 ? 'tick-label second' : 'tick-label', at(t), rem(top + 0.82), 'middle', formatNumber(t, locale)),
  );
  const foot = (long: number) => [rem(height - long), rem(height)] as const;
  const long = major.map((t) => vertical('tick', at(t), ...foot(0.56)));
  const short = minor.map((t) => vertical('tick', at(t), ...foot(0.3)));
  return track(rem(height), html`${above}${numbers}${long}${short}`);
}

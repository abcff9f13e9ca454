/**
 * Marks of the evidence grades in a fluid SVG: x in percent of the width, y and sizes in CSS pixels, so that nothing
 * scales with the page. All colour is in `styles/charts.css`.
 */
import type { Value } from '../../model/grade.ts';
import { pointOf } from '../../model/grade.ts';
import { html, nothing, type Html, type Part } from '../../model/html.ts';
import { coordinate } from './chart.ts';

/** Position in percent of a value on an axis. */
export type Position = (value: number) => number;

const pct = (x: number): string => `${coordinate(x)}%`;

/** A small fluid drawing of a height in pixels, or in another unit; what it shows stands in text beside it. */
export const track = (height: number | string, marks: Part): Html =>
  html`<svg class="track" width="100%" height="${height}" aria-hidden="true" focusable="false">${marks}</svg>`;

/** An upright line; `x` in percent. */
export const vertical = (kind: string, x: number, from = '0', to = '100%'): Html =>
  html`<line class="${kind}" x1="${pct(x)}" x2="${pct(x)}" y1="${from}" y2="${to}"/>`;

/** A level line; both ends in percent. */
export const horizontal = (kind: string, from: number, to: number, y = '50%'): Html =>
  html`<line class="${kind}" x1="${pct(from)}" x2="${pct(to)}" y1="${y}" y2="${y}"/>`;

/** A dot; `x` in percent, the radius in pixels. */
export const circle = (kind: string, x: number, radius: number, y = '50%'): Html =>
  html`<circle class="${kind}" cx="${pct(x)}" cy="${y}" r="${radius}"/>`;

/** A bar of `thick` pixels about the middle of the track, however high that is. */
export const bar = (kind: string, from: number, to: number, thick: number): Html =>
  html`<rect class="${kind}" x="${pct(from)}" width="${pct(Math.max(0, to - from))}" y="50%" height="${thick}" transform="translate(0 ${-thick / 2})"/>`;

/** A short upright line of `long` pixels about the middle of the track. */
export const upright = (kind: string, x: number, long: number): Html =>
  html`<svg x="${pct(x)}" y="50%" overflow="visible"><line class="${kind}" y1="${-long / 2}" y2="${long / 2}"/></svg>`;

/** An upright line that stays visible across a solid bar. */
export const haloed = (kind: string, x: number, long: number): Html =>
  html`${upright('halo', x, long)}${upright(kind, x, long)}`;

/** Words in the drawing; `x` in percent, `y` in pixels or in another unit. */
export const label = (
  kind: string,
  x: number,
  y: number | string,
  anchor: 'start' | 'middle' | 'end',
  text: Part,
): Html => html`<text class="${kind}" x="${pct(x)}" y="${y}" text-anchor="${anchor}">${text}</text>`;

/** Anchor that keeps a label of up to a third of the width inside it. */
export const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 18 ? 'start' : x > 82 ? 'end' : 'middle');

/** The mark of a value: solid dot, ring, or band with hard ends; none for an unpublished one, whose strip is HTML. */
export function mark(value: Value, at: Position): Html {
  if (value.grade === 'bounded') {
    // An end that no sentence sets runs out of the picture, without a stroke.
    const low = value.open === 'low' ? 0 : at(value.low);
    const high = value.open === 'high' ? 100 : at(value.high);
    const ends = [value.open === 'low' ? [] : [low], value.open === 'high' ? [] : [high]].flat();
    return html`${bar('band', low, high, 14)}${ends.map((end) => upright('end', end, 17))}`;
  }
  const point = pointOf(value);
  return point === undefined
    ? nothing
    : circle(`dot ${value.grade}`, at(point), value.grade === 'recomputed' ? 5.5 : 6.5);
}

/** Hatched strip with words in place of a mark; `right` leaves its left half to a mark drawn over it. */
export const hatched = (words: Part): Html => html`<span class="hatch"><span>${words}</span></span>`;

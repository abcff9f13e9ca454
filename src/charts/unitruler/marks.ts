/**
 * Marks of a ruler that grows with the type on it: across in percent of the width, down in em of its type, so that
 * nothing scales and larger type makes room for itself.
 */
import { html, type Html, type Part } from '../../model/html.ts';
import { coordinate } from '../kit/chart.ts';

const pct = (x: number): string => `${coordinate(x)}%`;
const em = (y: number): string => `${coordinate(y)}em`;

export const upright = (kind: string, x: number, from: number, to: number): Html =>
  html`<line class="${kind}" x1="${pct(x)}" x2="${pct(x)}" y1="${em(from)}" y2="${em(to)}"/>`;

export const level = (kind: string, y: number, from: number, to: number): Html =>
  html`<line class="${kind}" x1="${pct(from)}" x2="${pct(to)}" y1="${em(y)}" y2="${em(y)}"/>`;

export const block = (kind: string, from: number, to: number, y: number, height: number): Html =>
  html`<rect class="${kind}" x="${pct(from)}" width="${pct(to - from)}" y="${em(y)}" height="${em(height)}"/>`;

export const disc = (kind: string, x: number, y: number, radius: number): Html =>
  html`<circle class="${kind}" cx="${pct(x)}" cy="${em(y)}" r="${em(radius)}"/>`;

/** What is drawn in pixels about a point of the ruler. */
export const about = (x: number, y: number, part: Part): Html =>
  html`<svg x="${pct(x)}" y="${em(y)}" overflow="visible">${part}</svg>`;

/** A line of words that ends or starts so many pixels beside a point, its foot on it. */
export function words(
  kind: string,
  x: number,
  y: number,
  side: 'left' | 'right' | 'middle',
  text: Part,
  gap = 6,
): Html {
  const anchor = { left: 'end', right: 'start', middle: 'middle' }[side];
  const dx = { left: -gap, right: gap, middle: 0 }[side];
  return about(x, y, html`<text class="${kind}" x="${dx}" text-anchor="${anchor}">${text}</text>`);
}

/** Upright strokes of one height at many places: one path, whatever their number. */
export const strokes = (kind: string, places: readonly number[], y: number, height: number): Html =>
  html`<svg y="${em(y)}" height="${em(height)}" viewBox="0 0 1000 1" preserveAspectRatio="none"><path class="${kind}" d="${places.map((x) => `M${Math.round(x * 10)} 0v1`).join('')}"/></svg>`;

/** The dots of a cell: as many as there are units, those with a score first. */
import { html, type Html, type Part } from '../../model/html.ts';
import type { KnownCell } from './knownrows.ts';

const pitch = 9;

/** How many dots stand beside each other: a little wider than high. */
const columnsOf = (all: number): number => Math.ceil(Math.sqrt(all * 1.3));

/** Width in units of the widest of some cells: all are drawn to it, so that a dot is a dot in each. */
export const widthOf = (cells: readonly KnownCell[]): number =>
  Math.max(...cells.map(({ all }) => columnsOf(all))) * pitch;

/** Dots as one path each kind: round caps of lines without length. */
export function drawDots({ scored, partly, all }: KnownCell, width: number): Html {
  const columns = columnsOf(all);
  const spot = (i: number): string => {
    const [x, y] = [(i % columns) * pitch + pitch / 2, Math.floor(i / columns) * pitch + pitch / 2];
    return `M${x} ${y}h0`;
  };
  const spots = (from: number, to: number): string =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => spot(from + i)).join('');
  const path = (kind: string, d: string): Part => d !== '' && html`<path class="${kind}" d="${d}"/>`;
  const [full, ring, rest] = [spots(0, scored), spots(scored, scored + partly), spots(scored + partly, all)];
  return html`
    <svg class="dots" viewBox="0 0 ${width} ${Math.ceil(all / columns) * pitch}" aria-hidden="true" focusable="false">
      ${path('full', full)}${path('ring', ring)}${path('hole', ring)}${path('speck', rest)}
    </svg>`;
}

/** Parts of the small drawings of cards: one of 340 units for a phone and for a third of a desk, with its own description. */
import { html, type Html, type Part } from '../../model/html.ts';
import { coordinate } from './chart.ts';

/** Width of a drawing in units; a card is about as many pixels wide. */
export const microWidth = 340;

interface MicroFrame {
  readonly id: string;
  readonly height: number;
  readonly title: string;
  /** All that is drawn, in words, with the grade of each value. */
  readonly description: string;
}

/** The drawing as one picture with its name and description. */
export const microSvg = ({ id, height, title, description }: MicroFrame, content: Part): Html => html`
  <svg class="micro" viewBox="0 0 ${microWidth} ${height}" role="img"${' '}
    aria-labelledby="${id}-name" aria-describedby="${id}-what">
    <title id="${id}-name">${title}</title><desc id="${id}-what">${description}</desc>
    ${content}
  </svg>`;

/** Words in it. */
export const microText = (
  kind: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  text: Part,
  attributes?: Html,
): Html =>
  html`<text class="${kind}" x="${coordinate(x)}" y="${coordinate(y)}" text-anchor="${anchor}"${attributes}>${text}</text>`;

/** A straight line. */
export const microLine = (kind: string, x1: number, y1: number, x2: number, y2: number): Html =>
  html`<path class="${kind}" d="M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}"/>`;

/** A dot that stands out; hollow where its value is not published, by the class of its grade. */
export const microDot = (kind: string, x: number, y: number, r: number): Html =>
  html`<circle class="${kind}" cx="${coordinate(x)}" cy="${coordinate(y)}" r="${r}"/>`;

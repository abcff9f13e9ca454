/** Parts of a map's SVG. Sizes are in tenths of a unit inside `ground`, in units elsewhere; colour is in style.css. */
import type { Unit } from '../../model/scored.ts';
import { localPath, type Locale } from '../../words/locale.ts';
import { mapWords } from '../../words/maps.ts';
import { escape } from '../../model/html.ts';
import type { Point } from './simplify.ts';
import { tenths } from './sheet.ts';
import { leading, type Placed } from './place.ts';

/**
 * Font sizes in units: `narrow` and `wide` of a drawing 320 wide, for 12 px or more from 280 px and from 460 px up
 * (style.css switches between them); `small` of a locator 240 wide.
 */
export const fontSizes = { narrow: 14, wide: 8.6, small: 13 } as const;
export type Width = keyof typeof fontSizes;

/** Width of a drawing in units. */
export const drawing = 320;

export interface Frame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** With links inside, the picture must not be one `img`: that would hide them from a screen reader. */
  readonly links: boolean;
}

export const svg = ({ id, width, height, title, description, links }: Frame, content: string): string =>
  `<svg viewBox="0 0 ${width} ${height}" role="${links ? 'group' : 'img'}" aria-labelledby="${id}-name" aria-describedby="${id}-what">` +
  `<title id="${id}-name">${escape(title)}</title><desc id="${id}-what">${escape(description)}</desc>${content}</svg>`;

/** What is drawn in tenths of a unit. */
export const ground = (content: string): string => `<g transform="scale(.1)">${content}</g>`;

export const path = (kind: string, d: string): string => `<path class="${kind}" d="${d}"/>`;

/** An area with its name; a link where the unit has a page. */
export function areaLink(kind: string, unit: Unit, d: string, title: string, locale: Locale): string {
  const inner = `<title>${escape(title)}</title><path d="${d}"/>`;
  if (!unit.path) return `<g class="${kind}">${inner}</g>`;
  return `<a class="${kind}" href="${escape(localPath(unit.path, locale))}">${inner}</a>`;
}

/** Pattern of what has no data or no owner; its id must be the map's own, or two maps on a page would share one. */
export const hatchPattern = (id: string): string =>
  `<pattern id="${id}-hatch" width="60" height="60" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<path class="hatch-line" d="M0 0v60"/></pattern>`;

export const hatched = (id: string, d: string): string =>
  `<path class="hatch-ground" d="${d}"/><path fill="url(#${id}-hatch)" d="${d}"/>`;

const unit = (value: number): string => String(Number((value / tenths).toFixed(1)));
const spot = ([x, y]: Point): string => `${unit(x)} ${unit(y)}`;

/** Labels of one width of the map. `kindOf` gives the class of a label that stands on its area. */
export function labels(width: Width, placed: readonly Placed[], kindOf: (code: string) => string, lang = ''): string {
  const size = fontSizes[width] * tenths;
  const texts = placed.map(({ code, lines, at: [x, y], leader }) => {
    const d = leader && `M${spot(leader[0])}L${spot(leader[1])}`;
    const line = d ? `<path class="leader-ground" d="${d}"/><path class="leader" d="${d}"/>` : '';
    const dot = leader
      ? `<circle class="leader-end" cx="${unit(leader[0][0])}" cy="${unit(leader[0][1])}" r="1.5"/>`
      : '';
    const rows = lines.map((text, i) => {
      const middle = y + (i - (lines.length - 1) / 2) * leading * size;
      return `<text x="${unit(x)}" y="${unit(middle + 0.35 * size)}">${escape(text)}</text>`;
    });
    return `${line}${dot}<g class="${leader ? 'beside' : kindOf(code)}">${rows.join('')}</g>`;
  });
  return `<g class="labels ${width}" aria-hidden="true"${lang}>${texts.join('')}</g>`;
}

/** The watermark of a map of simulated data, in both languages: a picture of the map travels without its page. */
export function watermark(width: number, height: number): string {
  const line = (text: string, dy: number): string => `<tspan x="${width / 2}" dy="${dy}">${escape(text)}</tspan>`;
  const { vi, en } = mapWords.watermark;
  return `<text class="map-watermark" y="${Math.round(height / 2)}" aria-hidden="true">${line(vi, 0)}${line(en, 30)}</text>`;
}

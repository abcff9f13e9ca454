/** Parts of a map's SVG. Sizes are in tenths of a unit inside `ground`, in units elsewhere; colour is in style.css. */
import { html, type Html, type Part } from '../../model/html.ts';
import type { Unit } from '../../model/scored.ts';
import { localPath, type Locale } from '../../words/locale.ts';
import { mapWords } from '../../words/maps.ts';
import { boxOf, lineHeight, overhang, type Placed } from './place.ts';
import { tenths } from './sheet.ts';
import type { Point } from './simplify.ts';

/**
 * Font sizes in units: `narrow` and `wide` of a drawing 320 wide, for 12 px or more from 280 px and from 460 px up
 * (style.css switches between them); `small` of a locator 240 wide.
 */
export const fontSizes = { narrow: 14, wide: 8.6, small: 13 } as const;
type Width = keyof typeof fontSizes;

/** Width of a drawing in units. */
export const drawing = 320;

export interface MapFrame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Labels that stand above or below the land: the drawing is as much higher. */
  readonly labels?: readonly PlacedLabels[];
  /** With links inside, the picture must not be one `img`: that would hide them from a screen reader. */
  readonly links: boolean;
}

/** Labels of one width of a map. */
interface PlacedLabels {
  readonly width: Width;
  readonly placed: readonly Placed[];
}

/** A drawing with its name and description for those who do not see it. */
export function svg({ id, width, height, labels = [], title, description, links }: MapFrame, content: Part): Html {
  const out = labels.map((one) => overhang(one.placed, fontSizes[one.width] * tenths, height * tenths));
  const above = Math.max(0, ...out.map((one) => one.above));
  const below = Math.max(0, ...out.map((one) => one.below));
  return html`
  <svg viewBox="0 ${above && -above} ${width} ${height + above + below}" role="${links ? 'group' : 'img'}"${' '}
    aria-labelledby="${id}-name" aria-describedby="${id}-what">
    <title id="${id}-name">${title}</title><desc id="${id}-what">${description}</desc>
    ${content}
  </svg>`;
}

/** What is drawn in tenths of a unit. */
export const ground = (content: Part): Html => html`<g transform="scale(.1)">${content}</g>`;

/** A line or an area, in the unit of what it stands in. */
export const path = (kind: string, d: string): Html => html`<path class="${kind}" d="${d}"/>`;

/**
 * An area with its name; a link where the unit has a page. On a narrow map a finger may miss a small one: there the label
 * that stands beside it is a part of the link.
 */
export function areaLink(kind: string, unit: Unit, d: string, title: string, locale: Locale, label?: Placed): Html {
  const hit = label?.leader && html`<path class="hit" d="${boxPath(label)}"/>`;
  const inner = html`<title>${title}</title><path d="${d}"/>${hit}`;
  if (!unit.path) return html`<g class="${kind}">${inner}</g>`;
  return html`<a class="${kind}" href="${localPath(unit.path, locale)}">${inner}</a>`;
}

/** Least height of what a finger is to hit, in tenths of a unit, which is a pixel of the narrowest map (WCAG 2.5.8). */
const finger = 260;

/** The box of a label of a narrow map, high enough for a finger. */
function boxPath({ lines, at }: Placed): string {
  const { x0, x1, y0, y1 } = boxOf(lines, at, fontSizes.narrow * tenths);
  const tall = Math.max(y1 - y0, finger);
  const [left, top, wide] = [x0, (y0 + y1 - tall) / 2, x1 - x0].map(Math.round);
  return `M${left} ${top}h${wide}v${Math.round(tall)}h-${wide}z`;
}

/** Pattern of what has no data or no owner; its id must be the map's own, or two maps on a page would share one. */
export const hatchPattern = (id: string): Html => html`
  <pattern id="${id}-hatch" width="60" height="60" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch-line" d="M0 0v60"/>
  </pattern>`;

/** An area with the pattern of that id over a ground of its own. */
export const hatchedArea = (id: string, d: string): Html =>
  html`<path class="hatch-ground" d="${d}"/><path fill="url(#${id}-hatch)" d="${d}"/>`;

const unit = (value: number): string => String(Number((value / tenths).toFixed(1)));
const spot = ([x, y]: Point): string => `${unit(x)} ${unit(y)}`;

/** Labels of one width of the map. `kindOf` gives the class of a label that stands on its area. */
export function labels(
  width: Width,
  placed: readonly Placed[],
  kindOf: (code: string) => string,
  lang: Html | undefined,
): Html {
  const size = fontSizes[width] * tenths;
  const texts = placed.map(({ code, lines, at: [x, y], leader }) => {
    const d = leader && `M${spot(leader[0])}L${spot(leader[1])}`;
    const line = d && html`<path class="leader-ground" d="${d}"/><path class="leader" d="${d}"/>`;
    const dot =
      leader && html`<circle class="leader-end" cx="${unit(leader[0][0])}" cy="${unit(leader[0][1])}" r="1.5"/>`;
    const rows = lines.map((text, i) => {
      const middle = y + (i - (lines.length - 1) / 2) * lineHeight * size;
      return html`<text x="${unit(x)}" y="${unit(middle + 0.35 * size)}">${text}</text>`;
    });
    return html`${line}${dot}<g class="${leader ? 'beside' : kindOf(code)}">${rows}</g>`;
  });
  return html`<g class="labels ${width}" aria-hidden="true"${lang}>${texts}</g>`;
}

/** The watermark of a map of simulated data, in both languages: a picture of the map travels without its page. */
export function watermark(width: number, height: number): Html {
  const line = (text: string, dy: number): Html => html`<tspan x="${width / 2}" dy="${dy}">${text}</tspan>`;
  const { vi, en } = mapWords.watermark;
  const lines = [line(vi, 0), line(en, 30)];
  return html`<text class="map-watermark" y="${Math.round(height / 2)}" aria-hidden="true">${lines}</text>`;
}

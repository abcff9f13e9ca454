import { yearOf } from '../../model/day.ts';
import { html, phrase, type Html } from '../../model/html.ts';
import { once } from '../../model/once.ts';
import type { Unit } from '../../model/scored.ts';
import type { MapTopology } from '../../model/topology.ts';
import { quoted } from '../../telling/context.ts';
import { glossedHtml, glossedName } from '../../telling/glossedname.ts';
import type { Land } from '../../telling/provincemap.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { areasByCode, bordersOf, outlineOf, type Area } from '../map/areas.ts';
import { boundsOf, deepest } from '../map/inside.ts';
import { areaPath, linePath } from '../map/path.ts';
import { layOut, tenths, type Sheet } from '../map/sheet.ts';
import * as draw from '../map/svg.ts';
import { locatorWords } from './words.ts';

/** A small map that only says where something is: it has no values, so no table and no grades. */
export interface Locator extends Pick<Chart, 'id' | 'title' | 'body'> {
  /** The title as HTML, with the names marked as Vietnamese. */
  readonly caption: Html;
  readonly attribution: string;
}

/** A unit, and the map and name of its province. */
interface UnitPlace extends Land {
  readonly unit: Unit;
  readonly place: string;
}

/** A unit narrower than this, in units of a drawing 240 wide, gets a ring around it. */
const small = 14;

/** What the locators of all units of a province share. */
interface Drawing {
  readonly sheet: Sheet;
  readonly districts: ReadonlyMap<string, Area>;
  readonly communes: ReadonlyMap<string, Area>;
  readonly outline: string;
  readonly borders: string;
}

/** The land of a province, laid out once for all its units. */
const drawingOf = once((topology: MapTopology): Drawing => {
  const sheet = layOut(topology, 240, 4.5);
  return {
    sheet,
    districts: areasByCode(sheet, 'districts'),
    communes: areasByCode(sheet, 'communes'),
    outline: linePath(outlineOf(sheet, 'districts')),
    borders: linePath(bordersOf(sheet, 'districts')),
  };
});

function ringAbout(area: Area): Html {
  const [x, y] = deepest(area);
  return html`<circle class="ring" cx="${x}" cy="${y}" r="${small * tenths}"/>`;
}

/** Where a district or commune lies in its province. */
export function locateUnit({ topology, asOf, attribution, unit, place }: UnitPlace, locale: Locale): Locator {
  const t = strings(locatorWords, locale);
  const land = drawingOf(topology);
  const name = unit.level === 'district' ? 'districts' : 'communes';
  const area = land[name].get(unit.code);
  if (!area) throw new Error(`no area with code "${unit.code}" among the ${name} of the map of ${place}`);
  const { x0, x1, y0, y1 } = boundsOf(area.polygons.flat(2));
  const ring = Math.max(x1 - x0, y1 - y0) < small * tenths && ringAbout(area);
  const id = `vi-tri-${unit.slug}`;
  const named = glossedName(unit, locale);
  const title = t.locatorTitle(named, place);
  const content = draw.ground([
    draw.path('land', land.outline),
    draw.path('place', areaPath(area)),
    draw.path('borders', land.borders),
    ring,
  ]);
  const description = t.locatorWhat(land.districts.size, yearOf(asOf));
  const frame = { id, width: land.sheet.width, height: land.sheet.height, title, description, links: false };
  return {
    id,
    title,
    caption: phrase(t.locatorTitle, glossedHtml(unit, locale), quoted(place, locale)),
    body: html`<div class="map locator">${draw.svg(frame, content)}</div>`,
    attribution: attribution[locale],
  };
}

/**
 * Where a commune lies, close up: framed on the commune of today that it went into, or on its district, which is tinted; with
 * the whole province small in a corner.
 */
import { yearOf } from '../../model/day.ts';
import { html, phrase, type Html } from '../../model/html.ts';
import { once } from '../../model/once.ts';
import type { MapTopology } from '../../model/topology.ts';
import { vietnamese } from '../../telling/context.ts';
import type { Land } from '../../telling/provincemap.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { areasByCode, areasOf, bordersAmong, bordersOf, outlineAbout, type Area, type Lines } from '../map/areas.ts';
import { deepest, type Bounds } from '../map/inside.ts';
import { areaPath, linePath } from '../map/path.ts';
import { boxOf, type Placed } from '../map/place.ts';
import { layOut, tenths, type Sheet } from '../map/sheet.ts';
import * as draw from '../map/svg.ts';
import { cutArea, cutLines, frameAbout, type Frame } from './frame.ts';
import { drawInset } from './inset.ts';
import type { Locator } from './locator.ts';
import { locatorWords } from './words.ts';

/** A commune of the map that went into a unit of today. */
interface Part {
  readonly code: string;
  readonly name: string;
  /** Whether all of it did. */
  readonly whole: boolean;
}

/** A unit: its name with its kind, and the same in running HTML. */
interface Named {
  readonly code: string;
  readonly name: string;
  readonly label: Html;
}

export interface Near extends Land {
  readonly id: string;
  /** Name of the province. */
  readonly place: string;
  /** The commune that the page is of; undefined on the page of a unit of today. */
  readonly me?: Named & { readonly short: string };
  /** Its district. */
  readonly district?: Named;
  /** The unit of today, and what went into it. */
  readonly today?: Omit<Named, 'code'> & { readonly since: string; readonly parts: readonly Part[] };
}

interface Ground {
  readonly sheet: Sheet;
  readonly communes: ReadonlyMap<string, Area>;
  readonly districts: ReadonlyMap<string, Area>;
  /** The whole province, where the map has it in one piece. */
  readonly land: readonly Area[];
  /** The borders of its districts. */
  readonly borders: Lines;
}

/** The province on a sheet so large that a commune cut out of it keeps its shape; laid out once for all its units. */
const groundOf = once((topology: MapTopology): Ground => {
  const sheet = layOut(topology, 1400, 24);
  const whole = topology.objects['province'] ? 'province' : 'districts';
  return {
    sheet,
    communes: areasByCode(sheet, 'communes'),
    districts: areasByCode(sheet, 'districts'),
    land: areasOf(sheet, whole),
    borders: bordersOf(sheet, 'districts'),
  };
});

const inside = ({ x0, x1, y0, y1 }: Bounds, { width, height }: Frame): boolean =>
  x0 >= 0 && y0 >= 0 && x1 <= width * tenths && y1 <= height * tenths;

const apart = (a: Bounds, b: Bounds): boolean => a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;

/** Names on their areas, the first ones first; one that would cover another, or leave the frame, is left out. */
function namesOn(
  wanted: readonly { readonly area: Area; readonly name: string }[],
  size: number,
  frame: Frame,
  taken: readonly Bounds[],
): Placed[] {
  const boxes = [...taken];
  return wanted.flatMap(({ area, name }) => {
    const at = deepest(area);
    for (const lines of [[name], name.split(' ')]) {
      const box = boxOf(lines, at, size, 0.56);
      if (!inside(box, frame) || !boxes.every((other) => apart(box, other))) continue;
      boxes.push(box);
      return [{ code: area.code, lines, at }];
    }
    return [];
  });
}

/** What the marks are, in one line. */
function keyOf({ me, district, today, asOf }: Near, hasSplit: boolean, locale: Locale): Html {
  const t = strings(locatorWords, locale);
  const item = (kind: string, text: Html | string): Html => html`<span><i class="${kind}"></i>${text}</span>`;
  const items = [
    me ? item('me', me.label) : item('me', t.keyParts(yearOf(asOf))),
    district && item('tint', phrase(t.keyDistrict, district.label, yearOf(asOf))),
    me && today && item('now', phrase(t.keyToday, today.label, today.since)),
    hasSplit && item('split', t.keySplit),
  ];
  return html`<span class="near-key">${items}</span>`;
}

/** The map with its key; undefined where the commune or the parts are on no map. */
export function locateNear(near: Near, locale: Locale): Locator | undefined {
  const t = strings(locatorWords, locale);
  const { topology, asOf, attribution, id, place, me, district, today } = near;
  const { sheet, communes, districts, land, borders } = groundOf(topology);
  const on = (codes: readonly string[]) => codes.flatMap((code) => communes.get(code) ?? []);
  const parts = today?.parts ?? [];
  const own = me && communes.get(me.code);
  const home = district && districts.get(district.code);
  const framed = [...(own ? [own] : []), ...on(parts.filter(({ whole }) => whole || !me).map(({ code }) => code))];
  const about = today ? framed : [home ?? own].filter((area) => area !== undefined);
  if (about.length === 0) return undefined;
  const frame = frameAbout(about, sheet.width, draw.drawing, 280);
  const cut = (areas: readonly Area[]) => areas.flatMap((area) => cutArea(area, frame) ?? []);
  const path = (areas: readonly Area[]) => cut(areas).map(areaPath).join('');
  const split = path(on(parts.filter(({ whole, code }) => !whole && code !== me?.code).map(({ code }) => code)));
  const wholes = parts.filter(({ whole }) => whole).map(({ code }) => code);
  const inset = drawInset(topology, sheet, frame, cut(about));
  const ground = draw.ground([
    split !== '' && draw.hatchPattern(id),
    draw.path('land', path(land)),
    home && draw.path('tint', path([home])),
    draw.path('place', path(own ? [own] : on(wholes))),
    split !== '' && draw.hatchedArea(id, split),
    draw.path(
      'communes',
      linePath(cutLines(bordersAmong(sheet, [...(me ? [me.code] : []), ...parts.map(({ code }) => code)]), frame)),
    ),
    draw.path('borders', linePath(cutLines(borders, frame))),
    wholes.length > 0 && draw.path('chosen', linePath(cutLines(outlineAbout(sheet, wholes), frame))),
  ]);
  const labelled = parts.length > 0 ? parts : me ? [{ code: me.code, name: me.short, whole: true }] : [];
  const wanted = labelled
    .toSorted((a, b) => Number(b.code === me?.code) - Number(a.code === me?.code))
    .flatMap(({ code, name }) => cut(on([code])).map((area) => ({ area, name })));
  const onAccent = (code: string) => code === me?.code || (!me && wholes.includes(code));
  const labels = (['narrow', 'wide'] as const).map((width) =>
    draw.labels(
      width,
      namesOn(wanted, draw.fontSizes[width] * tenths, frame, [inset.box]),
      (code) => (onAccent(code) ? 'known' : 'over'),
      vietnamese(locale),
    ),
  );
  const name = me?.name ?? today?.name ?? '';
  const title = me && today ? t.nearTitle(name, today.name) : t.partsTitle(name, place);
  const picture = draw.svg(
    { id, width: frame.width, height: frame.height, title, description: t.nearWhat(place, yearOf(asOf)), links: false },
    [ground, labels, inset.drawn],
  );
  return {
    id,
    title,
    caption: keyOf(near, split !== '', locale),
    body: html`<div class="map near">${picture}</div>`,
    attribution: attribution[locale],
  };
}

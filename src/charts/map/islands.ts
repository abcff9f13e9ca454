/**
 * Hoàng Sa and Trường Sa. They belong to Đà Nẵng and Khánh Hòa and have no values of their own, so they are taken out of
 * their provinces' areas, hatched and labelled. No simplification may lose them.
 */
import { html, type Html } from '../../model/html.ts';
import type { Area } from './areas.ts';
import { boundsOf, type Bounds } from './inside.ts';
import { areaPath } from './path.ts';
import { tenths, type Sheet } from './sheet.ts';
import { hatchedArea } from './svg.ts';

/** East of this meridian lie only the two archipelagos: the mainland and its islands end at 109.5° E. */
const openSea = 110.5;

/** From north to south. */
const archipelagos = ['hoangSa', 'truongSa'] as const;
type Archipelago = (typeof archipelagos)[number];

export interface Islands {
  readonly name: Archipelago;
  readonly polygons: Area['polygons'];
  /** The frame around them. */
  readonly box: Bounds;
}

/**
 * Provinces without the archipelagos, and the archipelagos, which are all that lies in the open sea: one of them belongs to
 * each of two provinces. Throws where one is not in the file.
 */
export function splitIslands(provinces: readonly Area[], sheet: Sheet): { mainland: Area[]; islands: Islands[] } {
  const [limit] = sheet.project(openSea, 0);
  const far = (polygon: Area['polygons'][number]): boolean => polygon.flat().every(([x]) => x > limit);
  const groups = provinces
    .map(({ polygons }) => polygons.filter(far))
    .filter((polygons) => polygons.length > 0)
    .map((polygons) => ({ polygons, ...boundsOf(polygons.flat(2)) }))
    .sort((a, b) => a.y0 - b.y0);
  if (groups.length !== archipelagos.length)
    throw new Error(`the national map has ${groups.length} archipelagos (expected ${archipelagos.join(' and ')})`);
  const islands = archipelagos.flatMap((name, i) =>
    groups.slice(i, i + 1).map(({ polygons, x0, x1, y0, y1 }) => {
      const room = 4 * tenths;
      const edge = sheet.width * tenths - tenths;
      return { name, polygons, box: { x0: x0 - room, y0: y0 - room, x1: Math.min(edge, x1 + room), y1: y1 + room } };
    }),
  );
  const mainland = provinces.map(({ code, polygons }) => ({ code, polygons: polygons.filter((p) => !far(p)) }));
  return { mainland, islands };
}

/** An archipelago: a hatched frame, and each island as a dot, since all are smaller than a pixel. */
export function drawIslands({ name, polygons, box: { x0, y0, x1, y1 } }: Islands, id: string): Html {
  const frame = `M${x0} ${y0}H${x1}V${y1}H${x0}z`;
  const dots = polygons.map((rings) => {
    const { x0: left, y0: top, x1: right, y1: bottom } = boundsOf(rings.flat());
    return html`<circle cx="${Math.round((left + right) / 2)}" cy="${Math.round((top + bottom) / 2)}" r="12"/>`;
  });
  return html`
    <g class="islands ${name === 'hoangSa' ? 'hoang-sa' : 'truong-sa'}">
      ${hatchedArea(id, frame)}<path class="island-frame" d="${frame}"/><path d="${areaPath({ polygons })}"/>${dots}
    </g>`;
}

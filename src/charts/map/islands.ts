/**
 * Hoàng Sa and Trường Sa. They belong to Đà Nẵng and Khánh Hòa and have no values of their own, so they are taken out of
 * their provinces' areas, hatched and labelled. No simplification may lose them.
 */
import { html, type Html } from '../../model/html.ts';
import type { Area } from './areas.ts';
import { boundsOf, type Bounds } from './inside.ts';
import { areaPath } from './path.ts';
import { hatchedArea } from './svg.ts';
import { tenths, type Sheet } from './sheet.ts';

/** East of this meridian lie only the two archipelagos: the mainland and its islands end at 109.5° E. */
const openSea = 110.5;

const owners = { hoangSa: '48', truongSa: '56' } as const;
type Archipelago = keyof typeof owners;

export interface Islands {
  readonly name: Archipelago;
  readonly polygons: Area['polygons'];
  /** The frame around them. */
  readonly box: Bounds;
}

/** Provinces without the archipelagos, and the archipelagos. Throws where one of these is not in the file. */
export function splitIslands(provinces: readonly Area[], sheet: Sheet): { mainland: Area[]; islands: Islands[] } {
  const [limit] = sheet.project(openSea, 0);
  const far = (polygon: Area['polygons'][number]): boolean => polygon.flat().every(([x]) => x > limit);
  const islands = (Object.entries(owners) as [Archipelago, string][]).map(([name, code]) => {
    const polygons = provinces.find((area) => area.code === code)?.polygons.filter(far) ?? [];
    if (polygons.length === 0) throw new Error(`the national map lacks ${name} (islands of province ${code})`);
    const { x0, y0, x1, y1 } = boundsOf(polygons.flat(2));
    const room = 4 * tenths;
    const edge = sheet.width * tenths - tenths;
    return { name, polygons, box: { x0: x0 - room, y0: y0 - room, x1: Math.min(edge, x1 + room), y1: y1 + room } };
  });
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

/** The whole province, small in the corner of a close-up where it covers least, with the frame of the close-up. */
import { html, type Html } from '../../model/html.ts';
import { once } from '../../model/once.ts';
import type { MapTopology } from '../../model/topology.ts';
import { outlineOf, type Area } from '../map/areas.ts';
import { boundsOf, type Bounds } from '../map/inside.ts';
import { linePath } from '../map/path.ts';
import { layOut, tenths, type Sheet } from '../map/sheet.ts';
import * as draw from '../map/svg.ts';
import type { Frame } from './frame.ts';

/** Width of the inset in units, and the room about it. */
const width = 74;
const pad = 5;

const outlineAt = once((topology: MapTopology) => {
  const sheet = layOut(topology, width, 2.5);
  return { height: sheet.height, outline: linePath(outlineOf(sheet, 'districts')) };
});

const shared = (a: Bounds, b: Bounds): number =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) * Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));

/** The drawing and the box that it takes, in tenths. */
export function drawInset(
  topology: MapTopology,
  sheet: Sheet,
  frame: Frame,
  about: readonly Area[],
): { readonly drawn: Html; readonly box: Bounds } {
  const { height, outline } = outlineAt(topology);
  const [w, h] = [width + 2 * pad, height + 2 * pad];
  const corners = [
    [0, frame.height - h],
    [frame.width - w, frame.height - h],
    [0, 0],
    [frame.width - w, 0],
  ] as const;
  const boxAt = ([x, y]: readonly [number, number]): Bounds => ({
    x0: x * tenths,
    y0: y * tenths,
    x1: (x + w) * tenths,
    y1: (y + h) * tenths,
  });
  const covered = (corner: readonly [number, number]): number =>
    about.reduce((sum, { polygons }) => sum + shared(boxAt(corner), boundsOf(polygons.flat(2))), 0);
  const [x, y] = corners.toSorted((a, b) => covered(a) - covered(b))[0] ?? corners[0];
  const scale = width / sheet.width;
  const inUnits = (value: number): number => Math.round((value * scale) / tenths);
  const { box } = frame;
  const drawn = html`
    <g class="inset" transform="translate(${x} ${y})">
      <rect class="ground" width="${w}" height="${h}"/>
      <g transform="translate(${pad} ${pad})">
        ${draw.ground(draw.path('land', outline))}
        <rect class="frame" x="${inUnits(box.x0)}" y="${inUnits(box.y0)}" width="${inUnits(box.x1 - box.x0)}" height="${inUnits(box.y1 - box.y0)}"/>
      </g>
    </g>`;
  return { drawn, box: boxAt([x, y]) };
}

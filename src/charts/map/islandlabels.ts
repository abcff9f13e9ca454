import { sourceLocale } from '../../model/languages.ts';
import { mapWords } from '../../words/maps.ts';
import type { Bounds } from './inside.ts';
import type { Islands } from './islands.ts';
import { boxOf, type Placed } from './place.ts';

/** To whom each archipelago belongs, as the label says it. */
const owner = { hoangSa: '(Đà Nẵng)', truongSa: '(Khánh Hòa)' } as const;

/** Label of an archipelago: below its frame, or above it near the lower edge; pushed in where it would leave the map. */
export function islandLabel(
  { name, box }: Islands,
  size: number,
  width: number,
  height: number,
): Placed & { box: Bounds } {
  const lines = [mapWords[name][sourceLocale], owner[name]];
  const middle = (box.x0 + box.x1) / 2;
  const { x0, x1, y0, y1 } = boxOf(lines, [middle, 0], size);
  const tall = y1 - y0;
  const below = box.y1 + tall / 2 + size * 0.2;
  const y = below + tall / 2 <= height ? below : box.y0 - tall / 2 - size * 0.2;
  const x = Math.round(middle + Math.min(0, width - x1) + Math.max(0, -x0));
  return { code: name, lines, at: [x, Math.round(y)], box: boxOf(lines, [x, y], size) };
}

import { escape } from '../../model/html.ts';

export interface LegendItem {
  /** Class of the swatch: a ramp step, `land`, `known`, `hatch`. */
  readonly kind: string;
  readonly text: string;
  /** Short text inside the swatch, for a scale of ranks. */
  readonly inside?: boolean;
}

/** The key of a map, as a list below it. */
export function legend(label: string, items: readonly LegendItem[]): string {
  const rows = items.map(({ kind, text, inside }) =>
    inside
      ? `<li><b class="swatch ${kind}">${escape(text)}</b></li>`
      : `<li><i class="swatch ${kind}"></i>${escape(text)}</li>`,
  );
  return `<div class="map-legend"><p>${escape(label)}</p><ul>${rows.join('')}</ul></div>`;
}

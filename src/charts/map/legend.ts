import { html, type Html } from '../../model/html.ts';

export interface LegendItem {
  /** Class of the swatch: a ramp step, `land`, `known`, `hatch`. */
  readonly kind: string;
  readonly text: string;
  /** Short text inside the swatch, for a scale of ranks. */
  readonly inside?: boolean;
}

/** The key of a map, as a list below it. */
export function legend(label: string, items: readonly LegendItem[]): Html {
  const rows = items.map(({ kind, text, inside }) =>
    inside
      ? html`<li><b class="swatch ${kind}">${text}</b></li>`
      : html`<li><i class="swatch ${kind}"></i>${text}</li>`,
  );
  return html`<div class="map-legend"><p>${label}</p><ul>${rows}</ul></div>`;
}

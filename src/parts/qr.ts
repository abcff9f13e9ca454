import { encode } from 'uqr';

/** A QR code as lines for an SVG: `size` modules a side, and the dark ones of each row as strokes one module wide. */
export interface QrCode {
  readonly size: number;
  /** For an SVG that draws the path and keeps what is around it light. */
  readonly viewBox: string;
  /** Data of a path whose first row lies at height 0; a stroke of width 1 makes the modules. */
  readonly path: string;
}

/** Modules that stay light around a code (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * The QR code of an address. Of its size it has the strongest correction of errors, and that of level M (15 %) at least:
 * printed sheets get creased. Moves are relative to where the last stroke ended, which packs to half of what fixed places do.
 */
export function qrCode(address: string): QrCode {
  if (last?.address !== address) last = { address, code: draw(address) };
  return last.code;
}

/** The code drawn last: on a page it stands twice, to be scanned and on paper. */
let last: { readonly address: string; readonly code: QrCode } | undefined;

function draw(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', boostEcc: true, border: 0 });
  let path = 'M0 0';
  let end = { x: 0, y: 0 };
  for (const { x, y, length } of data.flatMap(strokes)) {
    path += `m${x - end.x} ${y - end.y}h${length}`;
    end = { x: x + length, y };
  }
  const side = size + 2 * quietZone;
  // The strokes lie about the height of their row.
  return { size, viewBox: `${-quietZone} ${-quietZone - 0.5} ${side} ${side}`, path };
}

/** Runs of dark modules in a row. */
function strokes(row: readonly boolean[], y: number): { x: number; y: number; length: number }[] {
  const text = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...text.matchAll(/#+/g)].map(({ index, 0: run }) => ({ x: index, y, length: run.length }));
}

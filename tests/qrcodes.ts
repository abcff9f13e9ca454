/** Reads QR codes back, from their strokes or from a picture. */
import jsqr from 'jsqr';

/** jsQR is written for bundlers, which find its function where Node finds a module around it. */
const decode = (jsqr as unknown as { default: typeof jsqr }).default;

/** The text of a code in a picture of RGBA bytes; undefined where none can be read. */
export const readPicture = (rgba: Uint8ClampedArray, width: number, height: number): string | undefined =>
  decode(rgba, width, height)?.data;

/** Pixels a module. */
const scale = 4;

/** The text of a code drawn by a path of strokes, `m` and `h` relative, within a square of `side` modules with light ones around. */
export function readStrokes(path: string, side: number): string | undefined {
  const width = side * scale;
  const quiet = 4;
  const rgba = new Uint8ClampedArray(width * width * 4).fill(255);
  let [x, y] = [quiet, quiet];
  for (const [, dx, dy, length] of path.matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)) {
    x += Number(dx);
    y += Number(dy);
    for (let row = y * scale; row < (y + 1) * scale; row++)
      for (let column = x * scale; column < (x + Number(length)) * scale; column++)
        rgba.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    x += Number(length);
  }
  return readPicture(rgba, width, width);
}

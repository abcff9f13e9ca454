/** Colour difference as readers see it: CIEDE2000, colour blindness (Machado et al. 2009, severity 1.0), and grey. */
import { readFileSync } from 'node:fs';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const part = (i: number): number => {
    const c = parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(1), part(2)];
};

const dot = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;
const times = ([a, b, c]: readonly [Triple, Triple, Triple], v: Triple): Triple => [dot(a, v), dot(b, v), dot(c, v)];

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** What an eye makes of linear RGB. */
const eyes: Record<string, (rgb: Triple) => Triple> = {
  full: (rgb) => rgb,
  protanopia: (rgb) =>
    times(
      [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ],
      rgb,
    ),
  deuteranopia: (rgb) =>
    times(
      [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
      ],
      rgb,
    ),
  tritanopia: (rgb) =>
    times(
      [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
      ],
      rgb,
    ),
  grey: (rgb) => [luminance(rgb), luminance(rgb), luminance(rgb)],
};

/** CIE L*a*b* (D65) of linear RGB, clipped to what a screen can show. */
function lab(rgb: Triple): Triple {
  const clip = (c: number): number => Math.min(1, Math.max(0, c));
  const clipped: Triple = [clip(rgb[0]), clip(rgb[1]), clip(rgb[2])];
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    clipped,
  );
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const sine = (angle: number): number => Math.sin((angle * Math.PI) / 180);

/** CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [degrees(Math.atan2(b1, p1)), degrees(Math.atan2(b2, p2))];
  const grey = c1 * c2 === 0;
  const turn = h2 - h1;
  const dh = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const hue = grey
    ? h1 + h2
    : Math.abs(turn) <= 180
      ? (h1 + h2) / 2
      : h1 + h2 < 360
        ? (h1 + h2 + 360) / 2
        : (h1 + h2 - 360) / 2;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6) - 0.2 * cosine(4 * hue - 63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sine(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  const [dl, dc, dH] = [(l2 - l1) / sl, (c2 - c1) / sc, (2 * Math.sqrt(c1 * c2) * sine(dh / 2)) / sh];
  return Math.sqrt(dl * dl + dc * dc + dH * dH + rotation * dc * dH);
}

/** Difference of two colours as one kind of eye sees it. */
export function difference(a: string, b: string, eye: string): number {
  const see = eyes[eye];
  if (!see) throw new Error(`no eye "${eye}"`);
  return ciede2000(lab(see(linear(a))), lab(see(linear(b))));
}

/** Contrast ratio of WCAG. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** A custom property of a style sheet in both schemes. */
export function property(sheet: string, name: string): { light: string; dark: string } {
  const css = readFileSync(new URL(`../src/styles/${sheet}`, import.meta.url), 'utf8');
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`no --${name} with two colours in ${sheet}`);
  return { light: found[1], dark: found[2] };
}

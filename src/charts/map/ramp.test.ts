import { describe, expect, test } from 'vitest';
import { ciede2000, contrast, difference, property } from '../../../tests/colour.ts';
import { stepOf, steps } from './classes.ts';

const schemes = ['light', 'dark'] as const;
const ramp = Array.from({ length: steps }, (_, i) => property('../charts/map/classes.css', `q${i}`));
const blind = ['full', 'protanopia', 'deuteranopia', 'tritanopia'];

/** Pairs of colours that differ by less than `least` to an eye, with their difference. */
const tooClose = (colours: readonly (readonly [string, string])[], eye: string, least: number): string[] =>
  colours
    .map(([a, b]) => [a, b, difference(a, b, eye)] as const)
    .filter(([, , by]) => by < least)
    .map(([a, b, by]) => `${a} ${b}: ${by.toFixed(1)} (${eye})`);

test.each([
  // Sharma, Wu and Dalal 2005, table 1.
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('CIEDE2000 of the published pair %#', (a, b, wanted) => {
  expect(ciede2000(a, b)).toBeCloseTo(wanted, 3);
});

describe.each(schemes)('ramp, %s', (scheme) => {
  const colours = ramp.map((step) => step[scheme]);
  const neighbours = colours.slice(1).map((colour, i) => [colours[i] ?? '', colour] as const);
  const classes = [0, 1, 2, 3, 4].map((i) => colours[stepOf(i, 5)] ?? '');
  const pairs = classes.flatMap((a, i) => classes.slice(i + 1).map((b) => [a, b] as const));

  test('any two of the five classes differ by 8, by 6 in grey', () => {
    expect([...blind.flatMap((eye) => tooClose(pairs, eye, 8)), ...tooClose(pairs, 'grey', 6)]).toEqual([]);
  });
  test('neighbours of the eight steps differ by 5', () => {
    expect([...blind, 'grey'].flatMap((eye) => tooClose(neighbours, eye, 5))).toEqual([]);
  });
  test('text is read on every step: ink below the middle, paper above', () => {
    const [ink, paper] = ['ink', 'paper'].map((name) => property('global.css', name)[scheme]);
    const low = colours.map((colour, i) => contrast(colour, (i < steps / 2 ? ink : paper) ?? ''));
    expect(Math.min(...low)).toBeGreaterThanOrEqual(4.5);
  });
});

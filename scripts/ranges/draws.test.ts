import { describe, expect, it } from 'vitest';
import { rankDraws, type Drawing } from './draws.ts';

const once: Drawing = { draws: 1, spread: 0.25, seed: 1 };

describe('draws', () => {
  it('are even where a part is traded for halves of two others, however far weights move', () => {
    const shares = [
      [1, 0, 0],
      [0, 0.5, 0.5],
    ];
    const [first] = rankDraws(shares, [1, 1, 1], { draws: 10_000, spread: 0.9, seed: 1 });
    const above = first?.filter((rank) => rank === 1).length ?? NaN;
    // 10,000 fair throws: five standard deviations are 250.
    expect(Math.abs(above - 5000)).toBeLessThan(250);
  });

  it('rank equal units alike, those behind them after all of them', () =>
    expect(rankDraws([[0.2], [0.7], [0.7], [0.1]], [3], once).map((ranks) => [...ranks])).toEqual([
      [3],
      [1],
      [1],
      [4],
    ]));

  it('are of as many units as ranks can be kept of', () => {
    const many = Array.from({ length: 65_536 }, (_, i) => [i / 65_536]);
    expect(() => rankDraws(many, [1], once)).toThrow('65536 units cannot be ranked (expected up to 65535)');
    expect(rankDraws(many.slice(1), [1], once)[0]?.[0]).toBe(65_535);
  });
});

/** What the sources print must come out of the whole line, and nothing that they do not: units and checks. */
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../src/model/scored.ts';
import { scored } from '../../tests/fixtures/published.ts';

describe('units', () => {
  it('gives every unit of the rankings one address', () => {
    const paths = scored.units.flatMap((unit) => unit.path ?? []);
    expect(new Set(paths).size).toBe(paths.length);
    expect(scored.units.filter((u) => u.path && u.province === '37' && u.level === 'commune')).toHaveLength(143);
    expect(scored.units.filter((u) => u.path && u.province === '58' && u.level === 'commune')).toHaveLength(65);
  });
  it('tells apart the holders of a code', () => {
    const holders = scored.units.filter((unit) => unit.code === '14329');
    expect(holders.map((unit) => unit.fullName)).toEqual(['Phường Vân Giang', 'Phường Vân Giang', 'Phường Hoa Lư']);
    expect(new Set(holders.map((unit) => unit.id)).size).toBe(3);
  });
  it('follows every commune of 2023 to a unit of today', () => {
    for (const unit of scored.units.filter((u) => u.path && u.level === 'commune')) {
      const today = scored.units.find((u) => u.id === unit.successors.at(-1)?.id);
      expect(today?.validFrom).toBe('2025-07-01');
      expect(today?.validTo).toBeUndefined();
    }
  });
  it('says where a territory was split', () => {
    const split = scored.units.filter((u) => u.path && u.successors.some((s) => s.partial)).map((u) => u.name);
    expect(split.sort()).toEqual(['Gia Tân', 'Đông Hải'].sort());
  });
});

describe('checks', () => {
  it('are at least sixty, contradictions first', () => {
    expect(scored.checks.length).toBeGreaterThanOrEqual(60);
    const seen = scored.checks.map((c) => verdicts.indexOf(c.verdict));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
  it('call nobody contradictory while a reading fits', () => {
    const read = scored.checks.filter(({ readings }) => readings.some(({ fits }) => fits));
    expect(read.length).toBeGreaterThan(10);
    expect(read.filter(({ verdict }) => verdict === 'contradiction').map(({ id }) => id)).toEqual([]);
  });
  it('say of every contradiction why no reading fits', () => {
    const found = scored.checks.filter(({ verdict }) => verdict === 'contradiction');
    expect(found.filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([]);
  });
});

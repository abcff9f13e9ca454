import { expect, it } from 'vitest';
import { partsOf, slotKey, type Rule } from './rules.ts';

const slot = { edition: 0 };

it.each<[Rule, named: readonly number[], areAlike: boolean]>([
  [{ kind: 'score', slot, unit: 4, low: 1, high: 2 }, [4], true],
  [{ kind: 'rank', slot, unit: 4, rank: 1 }, [4], true],
  [{ kind: 'rank-change', slot, unit: 4, places: 1 }, [4], true],
  [{ kind: 'range', slot, units: [4, 7], low: 1, high: 2 }, [4, 7], true],
  [{ kind: 'order', slot, units: [7, 4] }, [7, 4], false],
  [{ kind: 'rise', slot, units: [4, 7] }, [4, 7], true],
  [{ kind: 'full', slot, units: [4, 7], count: 2 }, [4, 7], true],
  [{ kind: 'rise', slot, units: undefined }, [], true],
  [{ kind: 'mean', slot, low: 1, high: 2 }, [], true],
  [{ kind: 'maximum', slot, points: 1 }, [], true],
])('%j names %j, who may change places: %s', (rule, named, areAlike) => {
  const parts = partsOf(rule);
  expect(parts.map(([unit]) => unit)).toEqual(named);
  expect(new Set(parts.map(([, part]) => part)).size).toBe(areAlike ? Math.min(1, named.length) : named.length);
});

it('scores of an edition and of each of its pillars are apart', () => {
  const slots = [slot, { edition: 1 }, { edition: 1, pillar: 'p' }, { edition: 1, pillar: 'q' }];
  expect(new Set(slots.map(slotKey)).size).toBe(4);
  expect(slotKey({ edition: 1, pillar: undefined })).toBe(slotKey({ edition: 1 }));
});

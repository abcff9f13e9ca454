import { describe, expect, it, test } from 'vitest';
import type { Opponent, Ranking } from '../../src/model/scored.ts';
import { account, findAccount } from '../../tests/fixtures/accounts.ts';
import { alone, full2022, full2023, simulated, withoutDetail, withParts } from '../../tests/fixtures/full.ts';
import { districts2022, districts2023 } from '../../tests/fixtures/rankings.ts';
import { hidden, id, printed } from '../../tests/fixtures/units.ts';
import { accountsOf } from './accounts.ts';

/** The ranking with other ranks for some units. */
const placed = (ranks: Readonly<Record<string, Ranking['rows'][number]['rank']>>): Ranking => ({
  ...full2023,
  rows: full2023.rows.map((row) => ({ ...row, rank: ranks[row.unit] ?? row.rank })),
});

describe('a unit is held against', () => {
  it.each<[Opponent['kind'], Opponent]>([
    ['mean', { kind: 'mean', units: 5 }],
    ['above', { kind: 'above', unit: id('370') }],
    ['previous', { kind: 'previous', year: 2022 }],
  ])('%s', (kind, against) => expect(account(full2023, '373', kind, full2022).against).toEqual(against));

  it('the mean of those units that have a score, where the mean of all is not known', () => {
    const some = { ...full2023, rows: full2023.rows.slice(0, 4), mean: undefined };
    expect(account(some, '373', 'mean').against).toEqual({ kind: 'mean', units: 4 });
  });

  it('the same one of several above that share a rank, in any order of rows', () => {
    const tied = placed({ '369': simulated(2) });
    const turned = { ...tied, rows: tied.rows.toReversed() };
    for (const ranking of [tied, turned])
      expect(account(ranking, '373', 'above').against).toEqual({ kind: 'above', unit: id('369') });
  });
});

test.each<[name: string, ranking: Ranking, unit: string, kind: Opponent['kind'], before: Ranking | undefined]>([
  ['above the first', full2023, '369', 'above', undefined],
  ['where no rank is known', districts2022, '374', 'above', undefined],
  ['where no pillar is known', districts2023, '373', 'above', undefined],
  ['where somebody may stand between', placed({ '370': hidden }), '373', 'above', undefined],
  [
    'where nobody knows among whom ranks were given',
    { ...full2023, rankScopeUnclear: true },
    '373',
    'above',
    undefined,
  ],
  ['without a last edition', full2022, '373', 'previous', undefined],
  ['of who was not in the last edition', full2023, '373', 'previous', alone(full2022, '369')],
  ['where there were other pillars', full2023, '373', 'previous', { ...full2022, pillars: full2022.pillars.slice(1) }],
  ['against a disputed mean', { ...full2023, meanDisputed: true }, '373', 'mean', undefined],
  [
    'where a pillar of the unit itself is unknown',
    withParts(full2023, (pillar, unit) => (unit === '373' && pillar === 'ha-tang-so' ? hidden : simulated(5))),
    '373',
    'mean',
    undefined,
  ],
])('there is no account %s', (_, ranking, unit, kind, before) =>
  expect(findAccount(ranking, unit, kind, before)).toBeUndefined(),
);

test('each ranking is held against the same level of the edition that it may be compared with', () => {
  const found = accountsOf([full2022, full2023]).filter(({ against }) => against.kind === 'previous');
  expect(new Set(found.map(({ ranking }) => ranking))).toEqual(new Set([full2023.id]));
  expect(found).toHaveLength(5);
  expect(accountsOf([{ ...full2022, level: 'commune' }, full2023]).map(({ against }) => against.kind)).not.toContain(
    'previous',
  );
});

describe('the parts of a difference', () => {
  it('are the pillars, and against a mean all indicators', () => {
    const { pillars, indicators, others, own, theirs } = account(full2023, '373', 'mean');
    expect(pillars.codes).toEqual(['nhan-thuc-so', 'ha-tang-so', 'kinh-te-so']);
    expect(indicators?.codes).toHaveLength(7);
    expect(others).toBeUndefined();
    expect(own - theirs).toBeCloseTo(pillars.difference, 9);
  });

  it('are against a unit the indicators that add most each way, and all others together', () => {
    const { indicators, others } = account(full2023, '373', 'previous', full2022);
    expect(indicators?.codes).toEqual(['doanh-nghiep', 'may-tinh', 'van-ban', 'dien-thoai', 'thanh-toan']);
    expect(others?.count).toBe(2);
    expect(others?.difference).toBeCloseTo(1.2, 9);
  });

  it('say over how many units a mean is, where some have no figure', () => {
    const ranking = withParts(full2023, (pillar, unit) =>
      unit === '376' && pillar === 'ha-tang-so' ? hidden : simulated(10),
    );
    const { pillars, own, theirs } = account(ranking, '373', 'mean');
    expect(pillars.counts).toEqual([5, 4, 5]);
    // The totals stand for themselves: the means of the parts do not add up to theirs.
    expect([own, theirs]).toEqual([66.7, expect.closeTo(59.74, 9)]);
    expect(pillars.rest).toBeCloseTo(6.96, 9);
    expect(account(full2023, '373', 'mean').pillars.counts).toBeUndefined();
  });

  it('say how far rounding may have moved printed ones', () => {
    const ranking = withParts(withoutDetail(full2023), () => printed(10, '10.5'));
    expect(account(ranking, '373', 'above').pillars.margins).toEqual([0.1, 0.1, 0.1]);
    expect(account(full2023, '373', 'above').pillars.margins).toBeUndefined();
  });
});

test('what is accounted for is as firm as what it is made of', () => {
  expect(account(full2023, '373', 'mean')).toMatchObject({ grade: 'simulated', sources: [] });
  const ranking = withParts({ ...full2023, rows: full2023.rows.map((row) => ({ ...row, score: printed(30) })) }, () =>
    printed(10),
  );
  expect(account(ranking, '373', 'mean')).toMatchObject({ grade: 'recomputed', sources: ['nb-bao-cao-pdti-2023'] });
});

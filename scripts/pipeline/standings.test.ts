import { expect, test } from 'vitest';
import type { Scored, Source, Target } from '../../src/model/scored.ts';
import { districts2023 } from '../../tests/fixtures/rankings.ts';
import { hidden, printed, source } from '../../tests/fixtures/units.ts';
import { withStandings } from './standings.ts';

const document = (id: string, standing: Source['standing']): Source => ({
  ...{ id: source(id), title: id, issuer: 'x', standing },
  access: 'full',
});
const empty: Scored = {
  ...{
    sources: [],
    provinces: [],
    boundaries: [],
    units: [],
    rankings: [],
    accounts: [],
    statements: [],
    facts: [],
    bounds: [],
    explanations: [],
    remarks: [],
    targets: [],
  },
  ...{
    'goal-editions': [],
    plan: [],
    'plan-sums': [],
    'claim-topics': [],
    checks: [],
    reports: [],
    'after-merger': [],
    'access-steps': [],
  },
};
const documents = [document('decision', 'official'), document('paper', 'press'), document('copy', 'secondary')];
const withheld: Source = { ...document('annex', 'official'), access: 'not-released' };
const from = (...ids: string[]) => ({ ...printed(1), sources: ids.map(source) });
const [row] = districts2023.rows;
if (!row) throw new Error('the fixture has rows');

/** The standing of a value that was read so, wherever it stands. */
const standingOf = (...ids: string[]) => {
  const part = { pillar: 'x', score: from(...ids), rank: from('decision') };
  const ranking = { ...districts2023, mean: from(...ids), rows: [{ ...row, score: from(...ids), parts: [part] }] };
  const [told] = withStandings({ ...empty, sources: documents, rankings: [ranking] }).rankings;
  const values = [told?.mean, told?.rows[0]?.score, told?.rows[0]?.parts[0]?.score];
  const found = new Set(values.map((value) => (value?.grade === 'published' ? value.standing : 'lost')));
  expect(told?.rows[0]?.parts[0]?.rank).not.toHaveProperty('standing');
  return [...found];
};

test.each([
  ['an official document: nothing', ['decision'], undefined],
  ['the press', ['paper'], 'press'],
  ['a copy', ['copy'], 'secondary'],
  ['the first of several', ['copy', 'decision'], 'secondary'],
  ['an official one that a copy repeats: nothing', ['decision', 'copy'], undefined],
] as const)('a published value says that it was read in %s', (_, ids, standing) =>
  expect(standingOf(...ids)).toEqual([standing]),
);

test('a target says where it was read', () => {
  const target = { source: source('paper'), result: from('copy') } as unknown as Target;
  const { targets } = withStandings({ ...empty, sources: documents, targets: [target] });
  expect(targets[0]).toMatchObject({ standing: 'press', result: { standing: 'secondary' } });
});

test('a passage and its figures say where they were read', () => {
  const passage = (id: string) =>
    ({ sources: [source(id)], figures: [{ value: from(id) }] }) as unknown as Scored['reports'][number];
  const { reports } = withStandings({ ...empty, sources: documents, reports: [passage('paper'), passage('decision')] });
  expect(reports[0]).toMatchObject({ standing: 'press', figures: [{ value: { standing: 'press' } }] });
  expect(reports[1]).not.toHaveProperty('standing');
});

test('where all documents are official and none was released nothing is added', () => {
  const scored = { ...empty, sources: [withheld], rankings: [districts2023] };
  expect(withStandings(scored)).toBe(scored);
});

test.each([
  ['full', undefined],
  ['excerpt', true],
  ['cited', true],
  ['not-released', true],
] as const)(
  'what is missing of a ranking whose decision, read so: %s, names no annex was not read: %s',
  (access, unread) => {
    const ranking = { ...districts2023, annex: undefined, decision: withheld.id };
    const [told] = withStandings({
      ...empty,
      sources: [{ ...withheld, access }, ...documents],
      rankings: [ranking],
    }).rankings;
    expect(told?.unread).toBe(unread);
  },
);

test.each([
  ['full', undefined],
  ['excerpt', true],
  ['cited', true],
  ['not-released', undefined],
] as const)('what is missing of a ranking with an annex, read so: %s, was not read: %s', (access, unread) => {
  const ranking = { ...districts2023, annex: { document: withheld.id, name: 'phụ lục' } };
  const [told] = withStandings({
    ...empty,
    sources: [{ ...withheld, access }, ...documents],
    rankings: [ranking],
  }).rankings;
  expect(told?.unread).toBe(unread);
});

test.each([
  ['full', true],
  ['excerpt', true],
  ['cited', true],
  ['not-released', undefined],
] as const)('a missing value and its annex say whether its document, read so: %s, was released', (access, released) => {
  const annex = { document: withheld.id, name: 'phụ lục' };
  const ranking = { ...districts2023, annex, rows: [{ ...row, score: { ...hidden, document: withheld.id } }] };
  const [told] = withStandings({ ...empty, sources: [{ ...withheld, access }], rankings: [ranking] }).rankings;
  expect([told?.annex, told?.rows[0]?.score].map((held) => held && 'released' in held && held.released)).toEqual(
    released ? [true, true] : [false, false],
  );
});

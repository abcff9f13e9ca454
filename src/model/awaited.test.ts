import { expect, test } from 'vitest';
import { districts2023 } from '../../tests/fixtures/rankings.ts';
import { decision } from '../../tests/fixtures/units.ts';
import { awaitedIn, awaitedNowhere, isAwaited, isWithheld } from './awaited.ts';
import type { Ranking, Source } from './scored.ts';

const source: Source = { id: decision, title: 'x', issuer: 'x', standing: 'official', access: 'cited' };
const hidden: Ranking = {
  ...districts2023,
  rows: districts2023.rows.map((row) => ({ ...row, score: { grade: 'unpublished', document: decision } })),
};

test('scores are looked for in the annex that holds them', () => {
  const [held] = awaitedIn(source, [hidden]);
  expect(held).toMatchObject({ ranking: hidden, scores: hidden.rows.length });
});

test('what no source says the place of is looked for in no document', () => {
  const unheld: Ranking = {
    ...hidden,
    annex: undefined,
    rows: hidden.rows.map((row) => ({ ...row, score: { grade: 'unpublished' }, rank: { grade: 'unpublished' } })),
  };
  expect(isAwaited(source, [unheld])).toBe(false);
  expect(awaitedNowhere([hidden, unheld])).toEqual([{ ranking: unheld, scores: 8, ranks: 8 }]);
});

test.each<[string, Ranking['annex'], boolean]>([
  ['no document is named', undefined, false],
  ['its document was not released', { document: decision, name: 'x' } as Ranking['annex'], true],
  ['its document was released', { document: decision, name: 'x', released: true } as Ranking['annex'], false],
])('what is missing of a ranking is withheld or not: %s', (_, annex, withheld) =>
  expect(isWithheld({ annex })).toBe(withheld),
);

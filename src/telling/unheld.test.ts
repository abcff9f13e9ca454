import { expect, test } from 'vitest';
import { districts2022, districts2023, unheld } from '../../tests/fixtures/rankings.ts';
import { context, hidden, unit } from '../../tests/fixtures/units.ts';
import { isWithheld } from '../model/awaited.ts';
import type { Ranking } from '../model/scored.ts';
import { standingSentence, placingsOf, standingTitle } from './findings.ts';
import { cellOf } from './reading.ts';
import { toldAs } from './standing.ts';

const last = unit('374', 'district', 'Huyện', 'Hoa Lư', '37');
const sentences = (...rankings: Ranking[]) => {
  const standings = placingsOf(last, rankings);
  return [standingTitle(last, standings, 'en'), standingSentence(standings, 'en')];
};

test('a value is called unpublished where a document is said to hold it', () => {
  expect(cellOf(hidden, 'en', context)).toMatchObject({ text: 'Unpublished' });
  expect(sentences(districts2022)).toEqual([
    'Huyện Hoa Lư: 2022 rank unpublished',
    'The 2022 PDTI score is unpublished.',
  ]);
});

test('that was not released; one that was is named as the place to look', () => {
  const told = cellOf({ ...hidden, released: true }, 'en', context);
  expect(told).toMatchObject({ text: 'Not in a source we could read', unheld: true });
  expect(told.title).toMatch(/^Not in a source we could read \(needed: .+\)$/);
  const released = unheld(districts2022);
  const rows = districts2022.rows.map((own) =>
    own.score.grade === 'unpublished' ? { ...own, score: { ...own.score, released: true as const } } : own,
  );
  expect(standingSentence(placingsOf(last, [{ ...districts2022, rows }]), 'en')).toBe(
    standingSentence(placingsOf(last, [released]), 'en'),
  );
  const annex = { document: hidden.document, name: 'phụ lục' } as NonNullable<Ranking['annex']>;
  expect([undefined, annex, { ...annex, released: true as const }].map((held) => isWithheld({ annex: held }))).toEqual([
    false,
    true,
    false,
  ]);
});

test('else it is in no source at hand', () => {
  const cell = cellOf({ grade: 'unpublished' }, 'en', context);
  expect(cell).toEqual({
    ...{ text: 'Not in a source we could read', title: 'Not in a source we could read' },
    ...{ grade: 'unpublished', unheld: true },
  });
  expect(toldAs({ grade: 'unpublished', unheld: true }, 'vi')).toBe('Chưa có trong nguồn đã đọc');
  expect(sentences(unheld(districts2022))).toEqual([
    'Huyện Hoa Lư: 2022 rank in no source we could read',
    'The 2022 PDTI score is in no source we could read.',
  ]);
  expect(sentences(districts2023, unheld({ ...districts2022, year: 2024 }))[0]).toBe(
    'Huyện Hoa Lư: rank 8 of 8 in 2023; 2024 in no source we could read',
  );
});

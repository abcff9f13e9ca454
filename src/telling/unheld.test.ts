import { expect, test } from 'vitest';
import { districts2022, districts2023, unheld } from '../../tests/fixtures/rankings.ts';
import { context, hidden, unit } from '../../tests/fixtures/units.ts';
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

test('else it is in no source at hand', () => {
  const cell = cellOf({ grade: 'unpublished' }, 'en', context);
  expect(cell).toEqual({
    ...{ text: 'In no source we could read', title: 'In no source we could read' },
    ...{ grade: 'unpublished', unheld: true },
  });
  expect(toldAs({ grade: 'unpublished', unheld: true }, 'vi')).toBe('Không có trong nguồn đã đọc');
  expect(sentences(unheld(districts2022))).toEqual([
    'Huyện Hoa Lư: 2022 rank in no source we could read',
    'The 2022 PDTI score is in no source we could read.',
  ]);
  expect(sentences(districts2023, unheld({ ...districts2022, year: 2024 }))[0]).toBe(
    'Huyện Hoa Lư: rank 8 of 8 in 2023; 2024 in no source we could read',
  );
});

import { expect, test } from 'vitest';
import { decision, hidden, printed, source } from '../../tests/fixtures/units.ts';
import { documentsOf } from './documents.ts';

test('values rest on documents, or would stand in one where a source says which', () => {
  const report = source('bao-cao');
  const values = [{ ...printed(1), sources: [report] }, hidden, { grade: 'unpublished' } as const, undefined];
  expect(documentsOf(values)).toEqual([report, decision]);
});

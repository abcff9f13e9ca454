import { expect, test, vi } from 'vitest';
import { country, hasBoundaries } from './boundaries.ts';

vi.mock('./collection.ts', () => ({ collection: () => [], sampleCollection: () => [] }));

test('where no map is told of, there is none', () =>
  expect([country, hasBoundaries({ code: '1' })]).toEqual([undefined, false]));

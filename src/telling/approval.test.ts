import { expect, test } from 'vitest';
import { decision } from '../../tests/fixtures/units.ts';
import type { Source } from '../model/scored.ts';
import { approves } from './approval.ts';

const by = (standing: Source['standing']) => ({
  sources: new Map([[decision, { id: decision, title: 'x', issuer: 'x', access: 'full', standing } as const]]),
});

test('an authority approves results; who only tells of them does not', () => {
  expect(approves(decision, by('official'))).toBe(true);
  expect(approves(decision, by('press'))).toBe(false);
  expect(approves(decision, by('secondary'))).toBe(false);
});

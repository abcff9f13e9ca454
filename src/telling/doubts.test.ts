import { expect, it } from 'vitest';
import type { Verdict } from '../model/scored.ts';
import { headingOfChecks, isDoubt } from './doubts.ts';

const reading = (fits: boolean) => ({ label: { vi: 'Cách đọc', en: 'Reading' }, fits });

it.each<[Verdict, boolean | undefined, boolean]>([
  ['contradiction', undefined, true],
  ['contradiction', false, true],
  ['wording', undefined, true],
  ['unverifiable', true, true],
  ['unverifiable', false, false],
  ['unverifiable', undefined, false],
  ['rounding', true, false],
  ['match', true, false],
])('%s with a reading that fits (%s) is a doubt: %s', (verdict, fits, doubt) =>
  expect(isDoubt({ verdict, readings: fits === undefined ? [] : [reading(fits)] })).toBe(doubt),
);

it.each<[Verdict[], string]>([
  [['match'], 'checks'],
  [['contradiction', 'match'], 'contradictions'],
  [['unverifiable', 'match'], 'unsettled'],
  [['unverifiable', 'wording'], 'contradictionsAndUnsettled'],
])('over %s stands the heading "%s"', (verdicts, heading) =>
  expect(headingOfChecks(verdicts.map((verdict) => ({ verdict, readings: [reading(true)] })))).toBe(heading),
);

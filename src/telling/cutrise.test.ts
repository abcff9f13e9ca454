import { expect, test } from 'vitest';
import type { Check, Ranking } from '../model/scored.ts';
import { cutRise } from './cutrise.ts';

const ranking = (year: number, mean: string, previous?: string) =>
  ({
    edition: `e-${year}`,
    level: 'district',
    year,
    previous,
    mean: { grade: 'published', verbatim: mean },
  }) as unknown as Ranking;
const check = (verbatims: readonly string[], verdict: string, difference: number) =>
  ({
    id: verbatims.join('-'),
    verdict,
    difference,
    operands: verbatims.map((verbatim) => ({ verbatim })),
  }) as unknown as Check;

const rankings = [ranking(2022, '521,76'), ranking(2023, '565,69', 'e-2022')];
const low = check(['565,69', '521,76'], 'rounding', -0.01);

test.each<[string, Check[], string | undefined]>([
  ['a rise that is printed too low', [check(['1', '2'], 'rounding', -1), low], low.id],
  ['no rise that is printed too high', [{ ...low, difference: 0.01 }], undefined],
  ['no rise that rounding does not explain', [{ ...low, verdict: 'contradiction' }], undefined],
  ['no check of more than the two means', [check(['565,69', '521,76', '43,92'], 'rounding', -0.01)], undefined],
  ['nothing where nothing was checked', [], undefined],
])('finds %s', (_, checks, id) => expect(cutRise(rankings, checks)?.check.id).toBe(id));

test('needs an edition before', () => expect(cutRise(rankings.slice(1), [low])).toBeUndefined());

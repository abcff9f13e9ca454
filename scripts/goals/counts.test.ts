import { expect, it } from 'vitest';
import type { SourceId } from '../../src/model/ids.ts';
import type { Check, Target } from '../../src/model/scored.ts';
import { agenciesOf, countOf, countsOf, printedCount } from './counts.ts';

const source = 'a-source' as SourceId;
const target = (id: string, statusPrinted: Target['statusPrinted'], more: object = {}) =>
  ({ ...{ id, statusPrinted, statusRecomputed: 'not-computable', statusStrict: 'missed', source }, ...more }) as Target;

it('counts targets by status and names the rows', () => {
  const targets = [target('I.1', 'met'), target('I.2', 'missed'), target('I.3', 'met')];
  expect(countOf(targets, 'statusPrinted', 'met')).toMatchObject({ value: 2, formula: 'I.1, I.3' });
  expect(countOf(targets, 'statusPrinted', 'no-data')).toMatchObject({ value: 0, formula: '0' });
});

it('a count is published where a claim prints it and its rows give the same', () => {
  const targets = [target('I.1', 'met')];
  const claims = { met: 'dat', missed: 'chua-dat' };
  const check = { id: 'dat', verdict: 'match', sources: [source], quote: '1/1 chỉ tiêu đạt' } as Check;
  const published = { grade: 'published', value: 1, verbatim: '1', quote: check.quote };
  expect(printedCount(targets, 'met', claims, [check])).toMatchObject(published);
  expect(printedCount(targets, 'missed', claims, [check])).toMatchObject({ grade: 'recomputed', value: 0 });
  expect(printedCount(targets, 'met', claims, [{ ...check, verdict: 'contradiction' }]).grade).toBe('recomputed');
  expect(printedCount(targets, 'met', {}, [check]).grade).toBe('recomputed');
  expect(countsOf(targets, claims, [check])).toMatchObject({
    statusPrinted: { met: published, missed: { value: 0 } },
    statusRecomputed: { met: { grade: 'recomputed', value: 0 }, 'not-computable': { value: 1 } },
    statusStrict: { missed: { value: 1 } },
  });
});

it('tells of each agency how many targets it has, are met, and cannot be', () => {
  const of = (agencies: string[], impossible = false) => ({ agencies, impossible });
  const targets = [
    target('I.1', 'met', of(['b'])),
    target('I.2', 'met', of(['a', 'b'], true)),
    target('I.3', 'missed', of(['a'], true)),
  ];
  expect(agenciesOf(targets)).toEqual([
    { agency: 'b', all: 2, met: 2, impossible: 1 },
    { agency: 'a', all: 2, met: 1, impossible: 1 },
  ]);
});

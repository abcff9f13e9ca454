import { expect, test } from 'vitest';
import type { ClaimTopic } from '../../model/scored.ts';
import { byTopic, ofVerdict } from './order.ts';

const topic = (id: string): ClaimTopic => ({ id, order: 1, name: { vi: id, en: id } });

test('figures come before words, each in the order in which they were', () => {
  const check = (id: string, verdict: 'match' | 'contradiction', relation: '=' | 'agree') => ({
    id,
    verdict,
    relation,
  });
  const all = [
    check('a', 'contradiction', 'agree'),
    check('b', 'contradiction', '='),
    check('c', 'match', '='),
    check('d', 'contradiction', '='),
  ];
  expect(ofVerdict(all, 'contradiction').map(({ id }) => id)).toEqual(['b', 'd', 'a']);
});

test('topics without checks are left out', () =>
  expect(byTopic([{ topic: 'b' }, { topic: 'a' }, { topic: 'b' }], ['a', 'x', 'b'].map(topic))).toEqual([
    { topic: topic('a'), list: [{ topic: 'a' }] },
    { topic: topic('b'), list: [{ topic: 'b' }, { topic: 'b' }] },
  ]));

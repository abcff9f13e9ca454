import { expect, test } from 'vitest';
import { topicsOfChecks } from './topics.ts';

const topic = (id: string, order: number) => ({ id, order, name: { vi: `${id} vi`, en: `${id} en` } });

test('topics of the data come first, with checks or without', () => {
  const known = [topic('plan', 1), topic('report', 2)];
  expect(topicsOfChecks([{ topic: 'report' }, { topic: 'x' }, { topic: 'x' }], known)).toEqual([
    ...known,
    { id: 'x', order: 3, name: { vi: 'x', en: 'x' } },
  ]);
});

import { expect, test } from 'vitest';
import { provinces } from '../../tests/fixtures/provinces.ts';
import { Passage } from '../model/scored.ts';
import { passageCounts, readElsewhere, reportedPlaces, passagesByTopic } from './passages.ts';

const topics = { chung: 1, 'ha-tang-so': 2 };

const passage = (id: string, order: number, topic: keyof typeof topics, sense: string, province = '37'): Passage =>
  Passage.parse({
    id,
    province,
    order,
    topic: { code: topic, order: topics[topic], name: { vi: topic, en: topic } },
    sense,
    gist: { vi: 'a', en: 'b' },
    leads: [],
    figures: [],
    sources: ['bao-cao'],
    quote: 'c',
  });

const passages = [
  passage('e', 1, 'ha-tang-so', 'context'),
  passage('d', 5, 'ha-tang-so', 'recommendation'),
  passage('c', 4, 'ha-tang-so', 'result'),
  passage('b', 3, 'ha-tang-so', 'shortcoming'),
  passage('a', 4, 'ha-tang-so', 'result'),
  passage('f', 9, 'chung', 'task'),
  passage('g', 2, 'chung', 'cause', '58'),
];

test('topics stand in their order, results first in each, and the order of the document within', () => {
  const shown = passagesByTopic(passages).map(({ topic, count, parts }) => [
    topic.code,
    count,
    parts.map(({ sense, passages: own }) => `${sense}: ${own.map(({ id }) => id).join()}`),
  ]);
  expect(shown).toEqual([
    ['chung', 2, ['cause: g', 'task: f']],
    ['ha-tang-so', 5, ['result: a,c', 'shortcoming: b', 'recommendation: d', 'context: e']],
  ]);
});

test('the same comes out of passages in any order', () => {
  expect(passagesByTopic(passages.toReversed())).toEqual(passagesByTopic(passages));
});

test('results, shortcomings and what is to be done are counted', () => {
  expect(passageCounts(passages)).toEqual({ results: 2, shortcomings: 1, tasks: 2 });
});

test('figures are counted by where they were read, if in no official document', () => {
  const figure = (standing?: string) => ({
    ...{ id: 'a', label: { vi: 'a', en: 'b' } },
    value: { grade: 'published', value: 1, verbatim: '1', sources: ['bao-cao'], quote: 'c', standing },
  });
  const figuresOf = (...read: (string | undefined)[]) =>
    Passage.parse({ ...passage('a', 1, 'chung', 'result'), figures: read.map(figure) }).figures;
  expect(readElsewhere(figuresOf('secondary', 'press', undefined, 'press'))).toEqual([
    ['press', 2],
    ['secondary', 1],
  ]);
  expect(readElsewhere(figuresOf(undefined))).toEqual([]);
});

test('a province has a place as soon as it has passages', () => {
  expect(reportedPlaces(passages, provinces).map(({ home, passages: own }) => [home.slug, own.length])).toEqual([
    ['ninh-binh', 6],
    ['ninh-thuan', 1],
  ]);
});

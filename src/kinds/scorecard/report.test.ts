import { expect, test } from 'vitest';
import { full2023 } from '../../../tests/fixtures/full.ts';
import { id, source } from '../../../tests/fixtures/units.ts';
import type { Remark } from '../../model/scored.ts';
import { headOf, reportOf } from './report.ts';

const remark = (quote: string, unit?: string, pillar?: string): Remark => ({
  ...{ id: `${quote}${pillar ?? ''}`, edition: full2023.edition, level: full2023.level, sense: 'strength' },
  ...{ sources: [source('report')], quote },
  ...(unit === undefined ? {} : { unit: id(unit) }),
  ...(pillar === undefined ? {} : { pillar }),
});
const report = reportOf(full2023, id('373'), [
  remark('all of the economy', undefined, 'kinh-te-so'),
  remark('all of infrastructure', undefined, 'ha-tang-so'),
  remark('more on infrastructure', undefined, 'ha-tang-so'),
  remark('all in all'),
  remark('own', '373', 'kinh-te-so'),
  remark('own', '373', 'nhan-thuc-so'),
  remark('own whole', '373'),
  remark('of another', '372', 'ha-tang-so'),
]);
const quotes = (said: typeof report.own) => said.map((one) => one.remark.quote);

test('what is said of the unit comes first, in the order of pillars, each sentence once', () => {
  expect(quotes(report.own)).toEqual(['own whole', 'own']);
  expect(report.own.map((one) => headOf(one, 'vi'))).toEqual(['Nhận xét chung', 'Nhận thức số; Kinh tế số']);
});

test('of all units a sentence is told for each pillar of which none is said of this one; the others are kept', () => {
  expect(quotes(report.general)).toEqual(['all of infrastructure']);
  expect(quotes(report.more)).toEqual(['all in all', 'more on infrastructure', 'all of the economy']);
});

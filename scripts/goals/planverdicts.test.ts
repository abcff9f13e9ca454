import { expect, test } from 'vitest';
import { Check, type PlanTask } from '../../src/model/scored.ts';
import { baselineRows, planEdition } from '../../tests/fixtures/plan.ts';
import { source } from '../../tests/fixtures/units.ts';
import { withCheckVerdicts } from './planverdicts.ts';

const plan = source('nt-ke-hoach-3402-2023');

const task: PlanTask = {
  id: '4b',
  edition: planEdition.id,
  order: 1,
  pillar: { code: 'kinh-te-so', name: { vi: 'Kinh tế số', en: 'Digital economy' } },
  text: { vi: 'x', en: 'x' },
  ...{ leadRole: '', leads: [], leadsPrinted: '', deadline: '', groups: [], targets: [], actions: [], platforms: [] },
  baselines: baselineRows.map((row) => ({ ...row, score: { ...row.score, sources: [plan] } })),
  source: plan,
  quote: 'x',
};

const check = (page: string, printed: string, score: string, most: string): Check =>
  Check.parse({
    id: 'c',
    topic: 'plan',
    claim: { vi: 'x', en: 'x' },
    printed,
    quote: 'x',
    sources: [plan],
    relation: '=',
    verdict: 'contradiction',
    operands: [score, most].map((verbatim, i) => ({
      ...{ name: `o${i}`, label: { vi: 'x', en: 'x' }, verbatim, source: plan, quote: 'x' },
    })),
    readings: [],
    pages: [page],
  });

const given = (checks: readonly Check[]) =>
  withCheckVerdicts([task], checks, new Map([[task.edition, '/plan/']]))[0]?.baselines.map((row) => [
    row.verdict,
    row.check,
  ]);
const untouched = [
  ['unverifiable', undefined],
  ['match', undefined],
  ['unverifiable', undefined],
];

test('a baseline takes the verdict of the check of its percentage, and names it', () =>
  expect(given([check('/plan/', '6,75%', '6,75', '20')])).toEqual([['contradiction', 'c'], ...untouched.slice(1)]));

test.each([
  ['another page', check('/targets/', '6,75%', '6,75', '20')],
  ['another percentage', check('/plan/', '6,57%', '6,75', '20')],
  ['another score', check('/plan/', '6,75%', '7,65', '20')],
  ['another maximum', check('/plan/', '6,75%', '6,75', '30')],
  ['another document', { ...check('/plan/', '6,75%', '6,75', '20'), sources: [source('nt-bao-cao-04-2024')] }],
])('but not that of a check about %s', (_, other) => expect(given([other])).toEqual(untouched));

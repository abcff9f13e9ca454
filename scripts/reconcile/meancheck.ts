/** Printed means against the tables: a check of its own for every ranking of which all scores are published. */
import { both, type Bilingual } from '../../src/model/bilingual.ts';
import { disputeOf } from '../../src/model/dispute.ts';
import { decimalsOf, formatNumber } from '../../src/model/format.ts';
import { sourcesOf, type Published } from '../../src/model/grade.ts';
import type { Check, Ranking } from '../../src/model/scored.ts';
import { withoutDust } from '../../src/model/dust.ts';
import { printedScores } from '../figure/printedvalues.ts';
import { add, divide, exact, type Interval } from '../figure/interval.ts';
import type { DataSet } from '../read/tables.ts';
import { unique } from '../figure/values.ts';
import { differenceOf, verdictOfEqual } from './verdict.ts';

const bodies = {
  province: { vi: 'các tỉnh, thành phố', en: 'provinces' },
  department: { vi: 'các sở, ban, ngành', en: 'departments' },
  district: { vi: 'các huyện, thành phố', en: 'districts' },
  commune: { vi: 'các xã, phường, thị trấn', en: 'communes' },
} as const satisfies Record<Ranking['level'], Bilingual>;

const disputed: Bilingual = {
  vi: 'Câu in số trung bình này tự mâu thuẫn; phép kiểm so số in với điểm của bảng.',
  en: 'The sentence that prints this mean contradicts itself; the check holds the figure against the scores of the table.',
};

type Topics = DataSet['claimTopics'];

/** The topic whose index and level, or whose index, are those of the ranking; one of its own where the data have none. */
const topicOf = ({ index, level }: Ranking, topics: Topics): string =>
  (
    topics.find((topic) => topic.index === index && topic.level === level) ??
    topics.find((topic) => topic.index === index && topic.level === undefined)
  )?.code ?? `${index}-${level}`;

/** The check of one ranking. `value` is the printed mean as a number. */
function checkOf(ranking: Ranking, mean: Published, value: number, scores: readonly Interval[], topics: Topics): Check {
  const { id, index, level, year, rows } = ranking;
  const decimals = decimalsOf(mean.verbatim) ?? 0;
  const sum = scores.reduce(add, exact(0));
  const result = divide(sum, exact(scores.length));
  const write = (of: number, digits: number) =>
    both((locale) => formatNumber(Number(withoutDust(of).toFixed(digits)), locale));
  const total = write(sum.value, 4);
  return {
    id: `trung-binh-${id.replaceAll('/', '-')}`,
    topic: topicOf(ranking, topics),
    claim: {
      vi: `Trung bình ${index.toUpperCase()} năm ${year} của ${bodies[level].vi} in là ${mean.verbatim}, đối chiếu với trung bình cộng của bảng ${scores.length} đơn vị.`,
      en: `The ${index.toUpperCase()} ${year} mean of the ${bodies[level].en} is printed as ${formatNumber(value, 'en', decimals)}, compared with the mean of the table of ${scores.length} units.`,
    },
    printed: mean.verbatim,
    quote: mean.quote,
    sources: unique([...mean.sources, ...sourcesOf(...rows.map(({ score }) => score))]),
    relation: '=',
    formula: both((locale) => `${total[locale]} / ${scores.length}`),
    recomputed: write(result.value, decimals + 2),
    difference: differenceOf(value, result),
    verdict: verdictOfEqual(value, decimals, result),
    operands: [],
    readings: [],
    note: disputeOf(ranking) === 'sentence' ? disputed : undefined,
    pages: [ranking.path],
  };
}

/**
 * Checks of the printed means, by ranking. None where a score is missing, simulated or no number; none where a claim of
 * `claimed` (formulas of the claims' table) already holds the mean of that edition against its table.
 */
export function meanChecks(rankings: readonly Ranking[], claimed: ReadonlySet<string>, topics: Topics): Check[] {
  return rankings.flatMap((ranking) => {
    const { mean, edition, rows } = ranking;
    if (mean?.grade !== 'published' || mean.value === undefined || claimed.has(`mean_of("${edition}")`)) return [];
    const scores = printedScores(rows);
    return scores === undefined ? [] : [checkOf(ranking, mean, mean.value, scores, topics)];
  });
}

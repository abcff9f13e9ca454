/** Printed means against the tables: a check of its own for every ranking of which all scores are published. */
import { disputeOf } from '../../src/model/dispute.ts';
import { withoutDust } from '../../src/model/dust.ts';
import { decimalsOf, formatNumber } from '../../src/model/format.ts';
import { sourcesOf, type Published } from '../../src/model/grade.ts';
import { indexName } from '../../src/model/indexname.ts';
import { inEachLanguage, isSourceLanguage } from '../../src/model/languages.ts';
import type { Check, Ranking } from '../../src/model/scored.ts';
import { add, divide, exact, type Interval } from '../figure/interval.ts';
import { printedScores } from '../figure/printedvalues.ts';
import { unique } from '../figure/values.ts';
import type { DataSet } from '../read/tables.ts';
import { discrepancyOf, verdictOfEqual } from './verdict.ts';
import { bodyWords, disputedMean, meanClaim } from './words.ts';

type Topics = DataSet['claimTopics'];

/** The topic whose index and level, or whose index, are those of the ranking; one of its own where the data have none. */
const topicOf = ({ index, level }: Ranking, topics: Topics): string =>
  (
    topics.find((topic) => topic.index === index && topic.level === level) ??
    topics.find((topic) => topic.index === index && topic.level === undefined)
  )?.code ?? `${index}-${level}`;

/** The check of one ranking. `value` is the printed mean as a number. */
function checkOf(ranking: Ranking, mean: Published, value: number, scores: readonly Interval[], topics: Topics): Check {
  const { id, level, year, rows } = ranking;
  const decimals = decimalsOf(mean.verbatim) ?? 0;
  const sum = scores.reduce(add, exact(0));
  const result = divide(sum, exact(scores.length));
  const write = (of: number, digits: number) =>
    inEachLanguage((locale) => formatNumber(Number(withoutDust(of).toFixed(digits)), locale));
  const total = write(sum.value, 4);
  return {
    id: `trung-binh-${id.replaceAll('/', '-')}`,
    topic: topicOf(ranking, topics),
    claim: inEachLanguage((locale) =>
      meanClaim[locale]({
        ...{ index: indexName(ranking), year, bodies: bodyWords[level][locale], count: scores.length },
        printed: isSourceLanguage(locale) ? mean.verbatim : formatNumber(value, locale, decimals),
      }),
    ),
    printed: mean.verbatim,
    quote: mean.quote,
    sources: unique([...mean.sources, ...sourcesOf(...rows.map(({ score }) => score))]),
    relation: '=',
    formula: inEachLanguage((locale) => `${total[locale]} / ${scores.length}`),
    recomputed: write(result.value, decimals + 2),
    difference: discrepancyOf(value, result),
    verdict: verdictOfEqual(value, decimals, result),
    operands: [],
    readings: [],
    note: disputeOf(ranking) === 'sentence' ? disputedMean : undefined,
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

/** What of a unit's newest standing is in no source at hand, with the document that holds it or that approved the results. */
import { pointOf } from '../../model/grade.ts';
import { html, joined, phrase, type Html } from '../../model/html.ts';
import { indexName } from '../../model/indexname.ts';
import type { Ranking } from '../../model/scored.ts';
import { approves } from '../../telling/approval.ts';
import { titleOf, type Lookups } from '../../telling/context.ts';
import { knownCounts, type Placing } from '../../telling/findings.ts';
import { saidHtml } from '../../telling/said.ts';
import type { Locale } from '../../words/locale.ts';
import { strings, type Picked } from '../../words/strings.ts';
import { scorecardWords } from './words.ts';

/** The sentences; undefined where all is known. */
export function missingText({ ranking, row }: Placing, locale: Locale, context: Lookups): Html | undefined {
  const t = strings(scorecardWords, locale);
  const { annex, decision, level } = ranking;
  const { scores, ranks } = knownCounts(ranking);
  const unknown = level === 'commune' && scores + ranks === 0;
  if (unknown && annex)
    return phrase(
      t.missingCommune,
      saidHtml(annex.name, locale),
      saidHtml(titleOf(annex.document, context), locale),
      indexName(ranking),
    );
  const lack = unknown ? t.missingCommunes(indexName(ranking)) : lackOf({ ranking, row }, t);
  if (lack === undefined) return undefined;
  const approved = approves(decision, context) && phrase(t.approved, saidHtml(titleOf(decision, context), locale));
  return joined([html`${lack}`, approved || undefined], ' ');
}

/** What is missing of a unit in a ranking of which something is known, in words; undefined where nothing is. */
function lackOf(placing: Placing, t: Picked<typeof scorecardWords>): string | undefined {
  const { ranking, row } = placing;
  const placed = isPlaced(placing);
  if (ranking.level === 'commune' && !placed) return t.missingUnit;
  if (!hasParts(ranking)) return placed ? undefined : t.missingPlace;
  if (!placed || !isDivided(placing)) return t.missingScores;
  return row.detail === undefined ? t.missingIndicators : undefined;
}

/** Whether score and rank are known. */
export const isPlaced = ({ row }: Placing): boolean =>
  pointOf(row.score) !== undefined && pointOf(row.rank) !== undefined;

/** Whether any source says that a total has parts: where none does, no points of them can be missed. */
const hasParts = ({ pillars, pillarCount, indicatorCount }: Ranking): boolean =>
  pillars.length > 0 || pillarCount !== undefined || indicatorCount !== undefined;

/** Whether something is known of the pillars. */
export const isDivided = ({ row }: Placing): boolean => row.parts.some(({ score }) => score.grade !== 'unpublished');

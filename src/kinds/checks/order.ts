/** The order in which checks are met. */
import type { Check, ClaimTopic, Verdict } from '../../model/scored.ts';

/** Those of a verdict; figures come before words: where only a name or a date differs, less hangs on it. */
export const ofVerdict = <T extends Pick<Check, 'verdict' | 'relation'>>(checks: readonly T[], verdict: Verdict): T[] =>
  checks
    .filter((check) => check.verdict === verdict)
    .sort((a, b) => Number(a.relation === 'agree') - Number(b.relation === 'agree'));

/** Checks under the topics that have any, in the order of the topics. */
export const byTopic = <T extends Pick<Check, 'topic'>>(checks: readonly T[], topics: readonly ClaimTopic[]) =>
  topics
    .map((topic) => ({ topic, list: checks.filter((check) => check.topic === topic.id) }))
    .filter(({ list }) => list.length > 0);

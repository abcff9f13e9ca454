/** What the pages of checks say first: how many came out each way. */
import { listed } from '../../model/list.ts';
import { verdicts, type Check, type Verdict } from '../../model/scored.ts';
import { countText } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { ofVerdict } from './order.ts';
import { checksWords } from './words.ts';

type Counted = Pick<Check, 'verdict' | 'relation'>;

/** "2 mâu thuẫn, 5 không kiểm được và 26 khớp": the verdicts that occur, in the order given. */
export function talliesText(checks: readonly Counted[], locale: Locale, order: readonly Verdict[] = verdicts): string {
  const t = strings(checksWords, locale);
  const told = order.flatMap((verdict) => {
    const n = ofVerdict(checks, verdict).length;
    return n === 0 ? [] : [t[`tally_${verdict}`](countText(n, locale))];
  });
  return listed(told, locale);
}

/** The heading of all checks. */
export function checksFinding(checks: readonly Counted[], locale: Locale): string {
  const count = (verdict: Verdict) => countText(ofVerdict(checks, verdict).length, locale);
  const t = strings(checksWords, locale);
  return t.finding(countText(checks.length, locale), count('match'), count('contradiction'));
}

/** The heading of the checks of a topic. */
export function topicFinding(topic: string, checks: readonly Counted[], locale: Locale): string {
  const t = strings(checksWords, locale);
  const [match, contradictions] = [ofVerdict(checks, 'match').length, ofVerdict(checks, 'contradiction').length];
  const told = t.topicFinding(topic, countText(checks.length, locale), countText(match, locale));
  return contradictions > 0 ? told + t.topicContradictions(countText(contradictions, locale)) : told;
}

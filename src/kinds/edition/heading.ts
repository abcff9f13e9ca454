/** What the page of an edition says first. */
import { isDefined } from '../../model/defined.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { knownCounts } from '../../telling/findings.ts';
import { fits } from '../../telling/fitting.ts';
import { leadersOf } from '../../telling/rankingline.ts';
import { countText } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { editionWords } from './words.ts';

/** Who leads each level, the smallest first (names of departments hold an "and"), where all of them have room; else how many scores are known. */
export function editionHeading(place: string, levels: readonly Ranking[], locale: Locale, context: Context): string {
  const t = strings(editionWords, locale);
  const year = levels[0]?.year ?? 0;
  const leaders = levels.map((ranking) => leadersOf(ranking, locale, context)).filter(isDefined);
  const led = leaders.length > 0 ? t.headingLed(place, year, leaders.toReversed().join(', ')) : undefined;
  if (led !== undefined && fits(led)) return led;
  const known = levels.reduce((sum, ranking) => sum + knownCounts(ranking).scores, 0);
  const all = levels.reduce((sum, { unitCount }) => sum + unitCount, 0);
  if (known === all) return t.headingWhole(place, year, countText(all, locale));
  return levels.some(({ unitCountAssumed }) => unitCountAssumed)
    ? t.headingKnown(place, year, countText(known, locale))
    : t.headingOf(place, year, countText(known, locale), countText(all, locale));
}

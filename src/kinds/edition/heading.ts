/** What the page of an edition says first. */
import type { Ranking } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { knownCounts } from '../../telling/findings.ts';
import { fits } from '../../telling/fitting.ts';
import { leadersOf } from '../../telling/rankingline.ts';
import { countText } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { editionWords } from './words.ts';

/** The leaders that have room, of the smallest level first (names of departments hold an "and"). */
function ledWays(levels: readonly Ranking[], locale: Locale, context: Context): string[] {
  const t = strings(editionWords, locale);
  const leaders = levels.toReversed().flatMap((ranking) => {
    const names = leadersOf(ranking, locale, context);
    return names === undefined ? [] : t[`leads_${ranking.level}`](names);
  });
  const year = levels[0]?.year ?? 0;
  return leaders.map((_, i) => t.headingLed(year, leaders.slice(0, leaders.length - i).join(', ')));
}

/** Who leads each level, as far as there is room; else how many scores are known. */
export function editionHeading(place: string, levels: readonly Ranking[], locale: Locale, context: Context): string {
  const t = strings(editionWords, locale);
  const year = levels[0]?.year ?? 0;
  const led = ledWays(levels, locale, context).find(fits);
  if (led !== undefined) return led;
  const known = levels.reduce((sum, ranking) => sum + knownCounts(ranking).scores, 0);
  const all = levels.reduce((sum, { unitCount }) => sum + unitCount, 0);
  if (known === all) return t.headingWhole(place, year, countText(all, locale));
  return levels.some(({ unitCountAssumed }) => unitCountAssumed)
    ? t.headingKnown(place, year, countText(known, locale))
    : t.headingOf(place, year, countText(known, locale), countText(all, locale));
}

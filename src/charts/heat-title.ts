/** The finding of the heat table: in which pillar the level comes closest to the maximum, and in which it falls shortest. */
import { maxIndex, minIndex } from 'd3';
import type { Pillar, Ranking } from '../domain/scored.ts';
import { chartWords } from '../i18n/charts.ts';
import { fullWords } from '../i18n/charts-full.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { mostOf, reachedIn, shareOf } from './level.ts';
import { meanText } from './heat-text.ts';
import { isSame, pointsText } from './points.ts';
import { countText, unitsName } from './ranking-words.ts';

interface Reading {
  readonly name: string;
  readonly share: number;
  /** "31,2 / 40". */
  readonly text: string;
}

/** Pillars whose mean and maximum are known; index values that are a part of the total are none. */
function readings(ranking: Ranking, pillars: readonly Pillar[], locale: Locale): Reading[] {
  return pillars.flatMap((pillar) => {
    if (pillar.role === 'index') return [];
    const mean = reachedIn(ranking, pillar.code)?.mean;
    const [share, most] = [shareOf(mean, pillar, ranking), mostOf(pillar, ranking)];
    if (!mean || share === undefined || most === undefined) return [];
    const score = meanText(mean, ranking, locale);
    const text =
      ranking.scale === 'index' ? score : strings(fullWords, locale).ofMost(score, pointsText(most, ranking, locale));
    return [{ name: pillar.name[locale], share, text }];
  });
}

/** `known` is the number of units of which at least one pillar score is known. */
export function heatTitle(ranking: Ranking, pillars: readonly Pillar[], known: number, locale: Locale): string {
  const t = { ...strings(chartWords, locale), ...strings(fullWords, locale) };
  const units = [countText(ranking.unitCount, locale), unitsName(ranking, locale)] as const;
  if (known === 0) return t.heatTitleNone(...units);
  const means = readings(ranking, pillars, locale);
  const share = ({ share }: Reading): number => share;
  const [best, worst] = [means[maxIndex(means, share)], means[minIndex(means, share)]];
  if (!best || !worst) return t.heatTitleSome(countText(known, locale), ...units);
  const told = (end: Reading): boolean => means.filter((m) => isSame(m.share, end.share)).length === 1;
  if (means.length === 1) return t.heatTitleOne(best.name, best.text);
  // Where two pillars share an end, neither is the one that stands out.
  if (!told(best) || !told(worst)) return t.heatTitleSome(countText(known, locale), ...units);
  return t.heatTitle(best.name, best.text, worst.name, worst.text);
}

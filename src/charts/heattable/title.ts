/** The finding of the heat table: in which pillar the level comes closest to the maximum, and in which it falls shortest. */
import { isWithheld } from '../../model/awaited.ts';
import { comparedIn, countAll } from '../../model/compared.ts';
import { isPoint } from '../../model/grade.ts';
import { leading, trailing, type Rounded } from '../../model/leading.ts';
import { mostPoints, reachedIn, reachedShare } from '../../model/level.ts';
import type { Pillar, Ranking } from '../../model/scored.ts';
import { partInSentence } from '../../model/text.ts';
import { fitting } from '../../telling/fitting.ts';
import { pointsText } from '../../telling/points.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { meanText } from './heat.ts';
import { heatWords } from './words.ts';

interface Reading {
  readonly name: string;
  /** Share of the maximum, with what rounding leaves open of it. */
  readonly share: Rounded;
  /** "31,2 / 40". */
  readonly text: string;
}

/** Pillars whose mean and maximum are known. */
function readings(ranking: Ranking, locale: Locale): Reading[] {
  return comparedIn(ranking).flatMap((pillar) => {
    const reached = reachedIn(ranking, pillar.code);
    const [share, most] = [reachedShare(reached?.mean, pillar, ranking), mostPoints(pillar, ranking)];
    if (!reached || share === undefined || most === undefined) return [];
    const { mean, margin } = reached;
    const score = meanText(mean, ranking, locale);
    const text =
      ranking.scale === 'index' ? score : strings(heatWords, locale).ofMost(score, pointsText(most, ranking, locale));
    return [{ name: pillar.name[locale], share: { value: share, margin: margin / most }, text }];
  });
}

/** What is known of a level: the units with a point in some pillar, and in which pillars. */
interface Knowledge {
  readonly units: number;
  readonly pillars: readonly Pillar[];
  /** Whether those units have a point in each of all pillars. */
  readonly isWhole: boolean;
}

export function knowledgeOf(ranking: Ranking): Knowledge {
  const scored = comparedIn(ranking).filter((pillar) => pillar.scored);
  const known = ranking.rows.map(({ parts }) =>
    scored.filter(({ code }) => parts.some(({ pillar, score }) => pillar === code && isPoint(score))),
  );
  const some = known.filter(({ length }) => length > 0);
  const all = countAll(ranking);
  return {
    units: some.length,
    pillars: [...new Set(some.flat())],
    isWhole: some.every(({ length }) => length === all),
  };
}

/** Of how many units points are known: in each pillar, in one alone, or in some. */
function knownTitle(ranking: Ranking, { units, pillars, isWhole }: Knowledge, locale: Locale): string {
  const t = strings(heatWords, locale);
  const counts = [countText(units, locale), countText(ranking.unitCount, locale), unitsName(ranking, locale)] as const;
  if (isWhole) return t.heatTitleSome(...counts);
  const [only, ...others] = pillars;
  return only && others.length === 0 ? t.heatTitleOnly(only.name[locale], ...counts) : t.heatTitlePart(...counts);
}

export function heatTitle(ranking: Ranking, known: Knowledge, locale: Locale): string {
  const t = strings(heatWords, locale);
  if (known.units === 0) {
    const words = isWithheld(ranking) ? t.heatTitleNone : t.heatTitleUnheld;
    return words(countText(ranking.unitCount, locale), unitsName(ranking, locale));
  }
  const means = readings(ranking, locale);
  const share = ({ share }: Reading): Rounded => share;
  const [best, ...level] = leading(means, share);
  const [worst, ...low] = trailing(means, share);
  if (best && means.length === 1) return t.heatTitleOne(best.name, best.text);
  // An end is named only where one pillar surely stands there, and where no other pillar is unknown.
  const isWhole = means.length === countAll(ranking);
  if (!best || !worst || !isWhole || level.length + low.length > 0) return knownTitle(ranking, known, locale);
  const last = partInSentence(worst.name);
  return fitting([
    t.heatTitle(best.name, best.text, last, worst.text),
    t.heatTitleBrief(best.name, best.text, last, worst.text),
    t.heatTitleNames(best.name, last),
  ]);
}

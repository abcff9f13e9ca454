/** Moved: ranks that nobody printed, but that follow from how many places a unit gained or lost between two editions. */
import type { Recomputed } from '../../src/model/grade.ts';
import type { Level } from '../../src/model/ids.ts';
import { inEachLanguage } from '../../src/model/languages.ts';
import type { Texts } from '../../src/model/texts.ts';
import { recomputed, unique } from '../figure/values.ts';
import { resultsOf } from '../lookup/results.ts';
import type { Edition } from '../read/tables.ts';
import { fromEarlier, fromLater } from './words.ts';

/** Whose rank is asked for: in all, or in one pillar. */
interface Mover {
  readonly code: string;
  readonly level: Level;
  readonly pillar?: string | undefined;
}

/**
 * The edition that a gain of places is told against: `previous`, or, where scores may not be compared (another framework),
 * the one of the year before. Ranks among the same units stay ranks, whatever the scores are made of.
 */
export const rankedBefore = (edition: Edition, editions: readonly Edition[]): Edition | undefined =>
  editions.find(({ meta }) => meta.id === edition.meta.previous) ??
  editions.find(({ meta }) => isSameRanking(meta, edition.meta) && meta.year === edition.meta.year - 1);

type Meta = Edition['meta'];
const isSameRanking = (a: Meta, b: Meta): boolean => a.index === b.index && a.province === b.province && !a.simulated;

/**
 * The rank of a unit as it follows from a neighbouring edition: from the printed rank of the edition after and the places
 * won since ("xếp thứ 53/63, tăng 10 bậc": 53 + 10), or from the printed rank of the edition before. Undefined where no
 * sentence tells of this unit, and where it is not known among whom either edition gave its ranks.
 */
export function movedRank(who: Mover, edition: Edition, editions: readonly Edition[]): Recomputed | undefined {
  const before = rankedBefore(edition, editions);
  const after = editions.find((other) => rankedBefore(other, editions) === edition);
  return (after && from(who, edition, after, after, 1)) ?? (before && from(who, edition, before, edition, -1));
}

/** From the printed rank in another edition; `told` is the edition whose sentence tells of the gain. */
function from(who: Mover, own: Edition, other: Edition, told: Edition, sign: 1 | -1): Recomputed | undefined {
  const isClear = [own, other].every(({ meta }) => meta.levels[who.level]?.rank_scope_unclear !== true);
  const sentence = told.statements.find((row) => row.kind === 'rank_change' && isAbout(row, who));
  const printed = resultsOf(other, who.code).find((row) => row.metric === 'rank' && isPillar(row, who));
  if (!isClear || sentence?.value === undefined || printed?.value === undefined) return undefined;
  const { value: rank, source } = printed;
  const places = sign * sentence.value;
  const formula = `${rank} ${places < 0 ? '−' : '+'} ${Math.abs(places)}`;
  // A sentence mostly tells the rank as well; where it does not, the document that does is named, too.
  const sources = source.some((id) => sentence.source.includes(id)) ? [] : source;
  return {
    ...recomputed(rank + places, formula, unique([...sentence.source, ...sources])),
    note: noteOf(sentence.value, rank, other.meta.year, told === other),
  };
}

type Statement = Edition['statements'][number];
const isPillar = (row: Pick<Statement, 'pillar' | 'indicator'>, { pillar }: Mover): boolean =>
  row.pillar === pillar && row.indicator === undefined;
const isAbout = (row: Statement, who: Mover): boolean =>
  row.level === who.level && row.units?.includes(who.code) === true && isPillar(row, who);

/** The sentence in words: a formula of two numbers does not say what they are. */
function noteOf(places: number, rank: number, year: number, isLater: boolean): Texts {
  const words = isLater ? fromLater : fromEarlier;
  return inEachLanguage((locale) => words[locale]({ year, rank, count: Math.abs(places), isLost: places < 0 }));
}

/** What can be shown of a ranking besides its rows, and on which page. */
import { comparable } from './comparable.ts';
import { isPoint } from './grade.ts';
import { Level } from './ids.ts';
import type { Ranking } from './scored.ts';

/** Whether ranks were drawn with other weights, so that it is known how firm they are. */
export const hasRanges = ({ weighing }: Ranking): boolean => weighing !== undefined;

/** Whether a ranking is of the provinces of the country, and not of the units of one. */
export const isNational = ({ level }: Pick<Ranking, 'level'>): boolean => level === 'province';

/** Whether the page of a ranking has the form for weights of one's own: national rankings have. */
export const hasOwnWeights = (ranking: Ranking): boolean => isNational(ranking) && hasRanges(ranking);

/** Whether there is a table of units and pillars: national indices are shown province by province. */
const hasPillars = ({ scale, rows }: Ranking): boolean =>
  scale === 'points' && rows.some(({ parts }) => parts.some(({ score }) => isPoint(score)));

/** Whether most units of a ranking have no score that could be read. */
export const isMostlyUnpublished = ({ rows, unitCount }: Ranking): boolean =>
  rows.filter(({ score }) => isPoint(score)).length * 2 < unitCount;

const longest = 30;

/** Whether a ranking is so long that what else is known of it has pages of its own. */
export const isLong = ({ rows }: Ranking): boolean => rows.length > longest;

/** Whether the table of units and pillars has a page of its own. */
export const pillarsApart = (ranking: Ranking): boolean => hasPillars(ranking) && isLong(ranking);
/** Whether it stands on the page of the ranking. */
export const pillarsInside = (ranking: Ranking): boolean => hasPillars(ranking) && !isLong(ranking);

/** Whether a long ranking can be set against the edition before it: some rank must be known in both. */
export const changeApart = (ranking: Ranking, before: Ranking | undefined): boolean =>
  isLong(ranking) && comparable(ranking, before) && ranking.rows.some(({ rankChange }) => rankChange !== undefined);

/** The editions of the level of a ranking, the newest first, and the levels of its edition, the largest first; itself among both. */
export const tabsOf = (ranking: Ranking, rankings: readonly Ranking[]) => ({
  years: rankings
    .filter(({ index, level }) => index === ranking.index && level === ranking.level)
    .toSorted((a, b) => b.year - a.year),
  levels: rankings
    .filter(({ edition }) => edition === ranking.edition)
    .toSorted((a, b) => Level.options.indexOf(a.level) - Level.options.indexOf(b.level)),
});

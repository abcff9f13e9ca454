/** What can be shown of a ranking besides its rows, and on which page. */
import { isPoint } from './domain/grade.ts';
import type { Ranking } from './domain/scored.ts';

export const hasRanges = ({ weighing }: Ranking): boolean => weighing !== undefined;

/** Whether there is a table of units and pillars: national indices are shown province by province. */
export const hasPillars = ({ scale, rows }: Ranking): boolean =>
  scale === 'points' && rows.some(({ parts }) => parts.some(({ score }) => isPoint(score)));

/** More units than this, and the table of pillars has a page of its own. */
const longest = 30;

export const pillarsApart = (ranking: Ranking): boolean => hasPillars(ranking) && ranking.rows.length > longest;
export const pillarsInside = (ranking: Ranking): boolean => hasPillars(ranking) && ranking.rows.length <= longest;

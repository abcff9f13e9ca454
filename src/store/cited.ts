/** The quotes of every document, gathered once a build. */
import type { Source } from '../model/scored.ts';
import { citations } from '../telling/citations.ts';
import { accessSteps } from './access.ts';
import { goalEditions, plan, targets } from './goals.ts';
import { homeProvinces } from './homes.ts';
import { rankings } from './places.ts';
import { afterMerger, checks, remarks, reports, statements, units } from './scored.ts';

export const cited = citations({
  provinces: [...homeProvinces],
  units,
  rankings,
  statements,
  remarks,
  'goal-editions': goalEditions,
  targets,
  plan,
  checks,
  reports,
  'after-merger': afterMerger,
  'access-steps': accessSteps,
});

/** How many sentences of a document are quoted. */
export const quotesUsed = ({ id }: Pick<Source, 'id'>): number =>
  cited.get(id)?.filter(({ quote }) => quote !== undefined).length ?? 0;

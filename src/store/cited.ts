/** The quotes of every document, gathered once a build. */
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

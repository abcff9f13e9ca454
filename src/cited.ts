/** The quotes of every document, gathered once a build. */
import { getCollection } from 'astro:content';
import { citations } from './citations.ts';
import { checks, plan, rankings, remarks, statements, targets, units } from './data.ts';

const afterMerger = (await getCollection('after-merger')).map((entry) => entry.data);

export const cited = citations({
  units,
  rankings,
  statements,
  remarks,
  targets,
  plan,
  checks,
  'after-merger': afterMerger,
});

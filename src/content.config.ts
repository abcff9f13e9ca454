import { file } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import * as scored from './domain/scored.ts';

/** Each file of `.scored/` is a collection; its schema is the one the scripts wrote it with. */
const from = (name: scored.CollectionName | `sample-${scored.CollectionName}`) => file(`.scored/${name}.json`);

export const collections = {
  sources: defineCollection({ loader: from('sources'), schema: scored.Source }),
  units: defineCollection({ loader: from('units'), schema: scored.Unit }),
  rankings: defineCollection({ loader: from('rankings'), schema: scored.Ranking }),
  statements: defineCollection({ loader: from('statements'), schema: scored.Statement }),
  facts: defineCollection({ loader: from('facts'), schema: scored.Fact }),
  bounds: defineCollection({ loader: from('bounds'), schema: scored.Bound }),
  remarks: defineCollection({ loader: from('remarks'), schema: scored.Remark }),
  targets: defineCollection({ loader: from('targets'), schema: scored.Target }),
  plan: defineCollection({ loader: from('plan'), schema: scored.PlanTask }),
  'plan-sums': defineCollection({ loader: from('plan-sums'), schema: scored.PlanSum }),
  checks: defineCollection({ loader: from('checks'), schema: scored.Check }),
  'after-merger': defineCollection({ loader: from('after-merger'), schema: scored.AfterMerger }),
  'sample-sources': defineCollection({ loader: from('sample-sources'), schema: scored.Source }),
  'sample-units': defineCollection({ loader: from('sample-units'), schema: scored.Unit }),
  'sample-rankings': defineCollection({ loader: from('sample-rankings'), schema: scored.Ranking }),
};

/** `edition.json`: what an edition is, by its `kind`. */
import { z } from 'zod';
import { EditionFile } from './editiontables.ts';
import { PlanFile } from './plantables.ts';
import { TargetsFile } from './targettables.ts';

const expected = 'expected ranking, targets or plan';

/** What stands in `edition.json`; where its kind is missing or unknown, the kinds are told. */
export const Description = z.discriminatedUnion('kind', [EditionFile, TargetsFile, PlanFile], { error: expected });
export type Description = z.infer<typeof Description>;
export type EditionKind = Description['kind'];

/** The tables by which an edition of each kind is known, even while its description cannot be read. */
export const tablesOf: Readonly<Record<EditionKind, readonly string[]>> = {
  ranking: ['results.csv', 'statements.csv', 'remarks.csv'],
  targets: ['groups.csv', 'targets.csv'],
  plan: ['tasks.csv', 'baselines.csv', 'actions.csv', 'platforms.csv'],
};

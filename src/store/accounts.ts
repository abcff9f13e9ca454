/** Accounts of the differences of a unit's score to what it is held against. */
import type { Account, Opponent, Ranking } from '../model/scored.ts';
import type { UnitId } from '../model/ids.ts';
import { collection, sampleCollection } from './collection.ts';

const byId: ReadonlyMap<string, Account> = new Map(
  [...collection('accounts'), ...sampleCollection('accounts')].map((account) => [account.id, account]),
);

/** The account of a unit's difference to one of these; undefined where it cannot be told part by part. */
export const account = ({ id }: Ranking, unit: UnitId, kind: Opponent['kind']): Account | undefined =>
  byId.get(`${id}/${unit}/${kind}`);

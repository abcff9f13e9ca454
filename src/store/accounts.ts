/** Accounts of the differences of a unit's score to what it is held against. */
import type { UnitId } from '../model/ids.ts';
import type { Account, Opponent, Ranking } from '../model/scored.ts';
import { lookup } from './collection.ts';

/** There are several of each unit and edition, each as long as its scores: with a country's communes too many to hold. */
const byId = lookup('accounts');

/** The account of a unit's difference to one of these; undefined where it cannot be told part by part. */
export const account = ({ id }: Ranking, unit: UnitId, kind: Opponent['kind']): Account | undefined =>
  byId(`${id}/${unit}/${kind}`);

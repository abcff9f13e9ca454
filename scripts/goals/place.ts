/** The province of goals, where it has pages, and the address of an edition in it. */
import { goalsFile, goalsPath } from '../../src/model/addresses.ts';
import type { GoalEdition } from '../../src/model/goals.ts';
import { homeProvince } from '../../src/model/province.ts';

type Place = GoalEdition['place'];

/** The place of a province by its code; undefined where it has no pages. */
export function placeOf(code: string): Place | undefined {
  const home = homeProvince(code);
  return home && { code, slug: home.slug, name: home.name };
}

/** What an edition is called by on the site. The check stage has seen to it that the province has pages. */
export function addressOf({ kind, province, year }: { kind: GoalEdition['kind']; province: string; year: number }) {
  const place = placeOf(province);
  if (!place) throw new Error(`province "${province}" has no pages, so its ${kind} of ${year} has no address`);
  return { place, path: goalsPath({ kind, place, year }), file: goalsFile({ kind, place, year }) };
}

/** What reports say that reaches a unit of which they say nothing: of its district, and of all units of its level. */
import type { Remark, Unit } from '../../model/scored.ts';

/** A quote longer than this would be a page of its own. */
const longest = 320;

const each = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(
    ({ quote }, i) => quote.length <= longest && remarks.findIndex((other) => other.quote === quote) === i,
  );

/** Remarks of the newest edition that has some. */
function newest(remarks: readonly Remark[]): Remark[] {
  const edition = remarks
    .map((remark) => remark.edition)
    .sort()
    .at(-1);
  return remarks.filter((remark) => remark.edition === edition);
}

/** What says in which pillar says more than what repeats the rank. */
const namedFirst = (a: Remark, b: Remark): number => Number(b.pillar !== undefined) - Number(a.pillar !== undefined);

/** One on the district, named, and those on the whole level that say most: what is lacking before what is good. */
export function saidAbout(unit: Unit, district: Unit | undefined, remarks: readonly Remark[]) {
  const ofDistrict = each(
    newest(remarks.filter((remark) => remark.unit !== undefined && remark.unit === district?.id)),
  ).sort(namedFirst);
  const ofLevel = each(
    newest(
      remarks.filter(
        (remark) =>
          remark.unit === undefined &&
          remark.level === unit.level &&
          (remark.sense === 'strength' || remark.sense === 'weakness'),
      ),
    ),
  ).sort(namedFirst);
  return { district: ofDistrict.slice(0, 1), level: ofLevel.slice(0, ofDistrict.length > 0 ? 1 : 2) };
}

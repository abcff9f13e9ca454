/** What a report says of one unit and of all of its level, in the order of the pillars, each sentence once. */
import type { UnitId } from '../../model/ids.ts';
import type { Pillar, Ranking, Remark } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { scoreWords } from '../../words/scores.ts';
import { strings } from '../../words/strings.ts';

/** A sentence with the pillars of which it speaks; none where it speaks of the whole. */
export interface Said {
  readonly remark: Remark;
  readonly pillars: readonly Pillar[];
}

/** What a sentence is about, in words. */
export const headOf = ({ pillars }: Said, locale: Locale): string =>
  pillars.length > 0 ? pillars.map(({ name }) => name[locale]).join('; ') : strings(scoreWords, locale).generalRemarks;

export interface Report {
  readonly own: readonly Said[];
  /** Of all units, a sentence for each pillar of which nothing is said of this one. */
  readonly general: readonly Said[];
  /** All others of all units. */
  readonly more: readonly Said[];
}

/** Sentences in the order of the pillars, those on the whole first; what speaks of several pillars stands once. */
function inOrder({ pillars }: Ranking, remarks: readonly Remark[]): Said[] {
  const sentences = Map.groupBy(remarks, ({ sense, quote }) => `${sense} ${quote}`);
  const placeOf = ({ pillar }: Remark): number => pillars.findIndex(({ code }) => code === pillar);
  return [...sentences.values()]
    .flatMap((alike) => {
      const [remark] = alike.toSorted((a, b) => placeOf(a) - placeOf(b));
      const of = pillars.filter(({ code }) => alike.some(({ pillar }) => pillar === code));
      return remark ? [{ remark, pillars: of }] : [];
    })
    .toSorted((a, b) => placeOf(a.remark) - placeOf(b.remark));
}

export function reportOf(ranking: Ranking, unit: UnitId, remarks: readonly Remark[]): Report {
  const own = inOrder(
    ranking,
    remarks.filter((remark) => remark.unit === unit),
  );
  const all = inOrder(
    ranking,
    remarks.filter((remark) => remark.unit === undefined),
  );
  const told = new Set(own.flatMap(({ pillars }) => pillars.map(({ code }) => code)));
  const general: Said[] = [];
  for (const said of all)
    if (said.pillars.length > 0 && said.pillars.every(({ code }) => !told.has(code))) {
      general.push(said);
      for (const { code } of said.pillars) told.add(code);
    }
  return { own, general, more: all.filter((said) => !general.includes(said)) };
}

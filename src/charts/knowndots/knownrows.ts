/** How much is known of each level and year: a row a level of a place, a cell an edition. */
import { Level } from '../../model/ids.ts';
import type { Ranking, Target, TargetsEdition } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import { isNational } from '../../model/views.ts';
import { knownCounts } from '../../telling/findings.ts';
import { unitsName } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { knownWords } from './words.ts';

export interface KnownCell {
  readonly year: number;
  /** Site path of the edition. */
  readonly path: string;
  /** Units with a score, and units of which a rank or a range alone is known. */
  readonly scored: number;
  readonly partly: number;
  readonly all: number;
  /** No source prints how many there are. */
  readonly isAssumed: boolean;
  /** The year whose number is taken instead; undefined where it is that of the register. */
  readonly countedIn?: number | undefined;
}

export interface KnownRow {
  readonly name: string;
  /** What is scored, in few words after a number; undefined of targets. */
  readonly units?: string;
  readonly where: string;
  /** How many, and where. */
  readonly note: string;
  readonly cells: readonly KnownCell[];
}

/** What the rows are made of. Places are those whose rankings name a province. */
export interface KnownData {
  readonly rankings: readonly Ranking[];
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly targets: readonly { readonly edition: TargetsEdition; readonly rows: readonly Target[] }[];
}

function cellOf(ranking: Ranking): KnownCell {
  const { scores } = knownCounts(ranking);
  const told = ranking.rows.filter((row) => row.rank.grade !== 'unpublished' || row.score.grade !== 'unpublished');
  const { year, path, unitCount, unitCountAssumed, countedIn } = ranking;
  return {
    ...{ year, path, countedIn, scored: scores, partly: told.length - scores },
    ...{ all: unitCount, isAssumed: unitCountAssumed },
  };
}

function rankingRow(own: readonly Ranking[], where: string, locale: Locale): KnownRow[] {
  const [first] = own;
  if (!first) return [];
  const t = strings(knownWords, locale);
  const count = own.findLast(({ unitCountAssumed }) => !unitCountAssumed)?.unitCount;
  const note = count === undefined ? where : t.joined(t.units(count), where);
  const units = t[`units_${first.level}`];
  return [{ name: capitalized(unitsName(first, locale)), units, where, note, cells: own.map(cellOf) }];
}

/** National rankings, then the levels of each place from the largest down, then targets. */
export function knownRows({ rankings, places, targets }: KnownData, locale: Locale): KnownRow[] {
  const t = strings(knownWords, locale);
  const byYear = rankings.toSorted((a, b) => a.year - b.year);
  const own = places.flatMap(({ id, name }) =>
    Level.options.flatMap((level) =>
      rankingRow(
        byYear.filter((ranking) => ranking.province === id && ranking.level === level),
        name,
        locale,
      ),
    ),
  );
  const aims = [...Map.groupBy(targets, ({ edition }) => edition.place.name)].map(([name, editions]): KnownRow => ({
    name: t.targetsName,
    where: name,
    note: t.joined(t.targets(editions[0]?.edition.count ?? 0), name),
    cells: editions.map(({ edition, rows }) => ({
      year: edition.year,
      path: edition.path,
      scored: rows.filter((row) => (row.statusPrinted ?? row.statusRecomputed) !== 'no-data').length,
      partly: 0,
      all: edition.count,
      isAssumed: false,
    })),
  }));
  return [...rankingRow(byYear.filter(isNational), t.country, locale), ...own, ...aims];
}

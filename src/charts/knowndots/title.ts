/** How much is known, in a line: whose scores are all known, and of whom there are only some. */
import { fitting } from '../../telling/fitting.ts';
import { countText } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { KnownCell, KnownRow } from './knownrows.ts';
import { knownWords } from './words.ts';

const isWhole = ({ scored, all, isAssumed }: KnownCell): boolean => !isAssumed && scored === all;

/** The first year since when a level is known whole; undefined where it is not in its newest edition. */
function wholeSince({ cells }: KnownRow): number | undefined {
  const partial = cells.findLastIndex((cell) => !isWhole(cell));
  return cells[partial + 1]?.year;
}

/** The cell of the year of which most is known, the newest of several. */
const bestOf = ({ cells }: KnownRow): KnownCell | undefined =>
  cells.toSorted((a, b) => b.scored - a.scored || b.year - a.year)[0];

/** Of rankings alone: targets have results, not scores. Undefined where no score is known. */
export function knownTitle(rows: readonly KnownRow[], locale: Locale): string {
  const t = strings(knownWords, locale);
  const scored = rows.filter(({ units }) => units !== undefined);
  // Where two places have the same level, it is said whose it is.
  const nameOf = ({ units = '', where }: KnownRow): string =>
    scored.filter((row) => row.units === units).length > 1 ? t.joined(units, where) : units;
  const counted = (row: KnownRow, n: number): string => t.counted(countText(n, locale), nameOf(row));
  const whole = scored.flatMap((row) => {
    const since = wholeSince(row);
    return since === undefined ? [] : [t.wholeSince(counted(row, bestOf(row)?.all ?? 0), since)];
  });
  const some = scored
    .filter((row) => wholeSince(row) === undefined)
    .flatMap((row) => {
      const n = bestOf(row)?.scored ?? 0;
      return n > 0 ? counted(row, n) : [];
    });
  const listed = (parts: readonly string[]): string => parts.join('; ');
  const ways = [some, some.slice(-1)].map((parts) =>
    [
      whole.length > 0 && t.wholeOf(listed(whole)),
      parts.length > 0 && (whole.length > 0 ? t.onlyOf : t.someOf)(listed(parts)),
    ]
      .filter(Boolean)
      .join('; '),
  );
  return fitting([
    ...ways.filter((way) => way !== ''),
    ...(whole.length > 0 ? [t.wholeOf(whole[0] ?? '')] : []),
    t.title,
  ]);
}

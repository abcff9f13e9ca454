/** What follows from weights of one's own, in sentences. */
import { formatNumber } from '../model/format.ts';
import { pairsOf, shownTau, tauOf } from '../model/kendall.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { ownWords } from '../words/weights.ts';

/** A unit and its official place. */
export interface OfficialPlace {
  readonly name: string;
  readonly place: number;
}

/** The places that count as the first ones. */
const front = 3;
/** So many units that moved equally far are named; more are counted. */
const named = 3;

/** A unit with its official place and the one by the reader's weights. */
interface Move {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const distance = ({ from, to }: Move): number => Math.abs(to - from);

/** How many changed their place, and all that moved furthest. */
function movesText(moves: readonly Move[], locale: Locale): string {
  const t = strings(ownWords, locale);
  const whole = (value: number): string => formatNumber(value, locale, 0);
  const moved = moves.filter(({ from, to }) => from !== to);
  if (moved.length === 0) return t.nothingMoved;
  const far = Math.max(...moved.map(distance));
  const furthest = moved.filter((move) => distance(move) === far);
  const who =
    furthest.length > named
      ? t.furthestMany(whole(furthest.length), whole(far))
      : furthest.map(({ name, from, to }) => t.fromTo(name, whole(from), whole(to))).join('; ');
  return t.moved(moved.length, whole(moved.length), who);
}

/**
 * How the order by the reader's weights agrees with the official one, who comes first in it, and who moved furthest.
 * `places` are the new ones, in the order of the units; undefined where the weights rank nobody.
 */
export function outcome(
  units: readonly OfficialPlace[],
  places: readonly number[] | undefined,
  locale: Locale,
): string[] {
  const t = strings(ownWords, locale);
  const whole = (value: number): string => formatNumber(value, locale, 0);
  if (!places) return [t.allZero];
  const official = units.map(({ place }) => place);
  const pairs = pairsOf(official, places);
  const tau = tauOf(pairs);
  const kept = pairs.same + pairs.tiedBoth;
  const all = (units.length * (units.length - 1)) / 2;
  const now = units
    .map(({ name, place }, i) => ({ name, from: place, to: places[i] ?? place }))
    .toSorted((a, b) => a.to - b.to || a.from - b.from);
  const move = movesText(now, locale);
  if (tau === undefined) return [t.allTied, move];
  const first = now.filter(({ to }) => to <= front).map(({ name }) => name);
  return [
    t.agreement(formatNumber(shownTau(tau), locale, 2), whole(kept), whole(all)),
    t.first(first.join(', ')),
    move,
  ];
}

/** What follows from weights of one's own, in sentences. */
import { formatNumber } from '../domain/format.ts';
import { pairsOf, tauOf } from '../domain/kendall.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { ownWords } from '../i18n/weights.ts';

/** A unit and its official place. */
export interface Standing {
  readonly name: string;
  readonly place: number;
}

/** The places that count as the first ones. */
const front = 3;

/**
 * How the order by the reader's weights agrees with the official one, who comes first in it, and who moved furthest.
 * `places` are the new ones, in the order of the units; undefined where the weights rank nobody.
 */
export function outcome(units: readonly Standing[], places: readonly number[] | undefined, locale: Locale): string[] {
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
  const moved = now.filter(({ from, to }) => from !== to);
  const [furthest] = moved.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const move = furthest
    ? t.moved(whole(moved.length), furthest.name, whole(furthest.from), whole(furthest.to))
    : t.nothingMoved;
  if (tau === undefined) return [t.allTied, move];
  const first = now.filter(({ to }) => to <= front).map(({ name }) => name);
  return [t.agreement(formatNumber(tau, locale, 2), whole(kept), whole(all)), t.first(first.join(', ')), move];
}

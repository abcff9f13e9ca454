import { max, min } from 'd3';
import { listed } from '../../model/list.ts';
import { nameOf, unitOf, type Context } from '../../telling/context.ts';
import { rankText } from '../../telling/firmness.ts';
import { countText } from '../../telling/rankingwords.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { placesGained, type Pair } from './pair.ts';
import { changeWords } from './words.ts';

/** The finding of a change: who rose most, who fell most, else who kept their place. */
export function changeTitle(
  pairs: readonly Pair[],
  [before, now]: readonly [string, string],
  locale: Locale,
  context: Context,
): string {
  const t = strings(changeWords, locale);
  const moves = pairs.flatMap((pair) => {
    const places = placesGained(pair);
    return places === undefined ? [] : [{ pair, places }];
  });
  const name = (pair: Pair) => nameOf(unitOf(pair.unit, context), locale);
  const told = (words: typeof t.rose, places: number) =>
    moves
      .filter((move) => move.places === places)
      .map(({ pair }) =>
        words(
          name(pair),
          countText(Math.abs(places), locale),
          rankText(pair.before, locale),
          rankText(pair.now, locale),
        ),
      );

  const most = max(moves, (move) => move.places);
  const least = min(moves, (move) => move.places);
  if (most === undefined || least === undefined) return t.noChange(before, now);
  const parts = [...(most > 0 ? told(t.rose, most) : []), ...(least < 0 ? told(t.fell, least) : [])];
  const kept = moves.filter((move) => move.places === 0).map(({ pair }) => name(pair));
  if (parts.length === 0 || (kept.length > 0 && kept.length <= 2)) parts.push(t.kept(listed(kept, locale)));
  return parts.join('; ');
}

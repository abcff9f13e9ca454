import { max, min } from 'd3';
import { listed } from '../../model/list.ts';
import { capitalized } from '../../model/text.ts';
import { unitOf, type Context } from '../../telling/context.ts';
import { rankText } from '../../telling/firmness.ts';
import { fitting } from '../../telling/fitting.ts';
import { sentenceName } from '../../telling/glossedname.ts';
import { countText } from '../../telling/rankingwords.ts';
import { textOf } from '../../telling/reading.ts';
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
  const name = (pair: Pair) => sentenceName(unitOf(pair.unit, context), locale);
  const count = (n: number) => countText(n, locale);
  const most = max(moves, (move) => move.places);
  const least = min(moves, (move) => move.places);
  if (most === undefined || least === undefined) return t.noChange(before, now);
  const of = (places: number) => moves.filter((move) => move.places === places).map(({ pair }) => pair);
  const [up, down] = [most > 0 ? of(most) : [], least < 0 ? of(least) : []];
  const kept = moves.filter(({ places }) => places === 0).map(({ pair }) => name(pair));

  /** Both ends with all that is known of them, in fewer words, and counted where too many moved as far. */
  const whole = (words: typeof t.rose, places: number) => (pair: Pair) =>
    words(name(pair), count(Math.abs(places)), rankText(pair.before, locale), rankText(pair.now, locale));
  const brief = (words: typeof t.roseTo, places: number) => (pair: Pair) =>
    words(name(pair), count(Math.abs(places)), textOf(pair.now.rank, locale));
  const counted = (pairs: readonly Pair[], words: typeof t.roseMany, one: typeof t.roseTo, places: number) =>
    pairs.length > 1 ? [words(count(pairs.length), count(Math.abs(places)))] : pairs.map(brief(one, places));
  const told = [...up.map(whole(t.rose, most)), ...down.map(whole(t.fell, least))];
  const briefly = [...up.map(brief(t.roseTo, most)), ...down.map(brief(t.fellTo, least))];
  const inCounts = [...counted(up, t.roseMany, t.roseTo, most), ...counted(down, t.fellMany, t.fellTo, least)];
  const keptWords = kept.length > 0 ? [t.kept(listed(kept, locale))] : [];
  if (told.length === 0) return fitting([...keptWords, t.keptMany(count(kept.length))].map(capitalized));
  const ways = [...(kept.length <= 2 ? [[...told, ...keptWords]] : []), told, briefly, inCounts, inCounts.slice(0, 1)];
  return fitting(ways.map((way) => capitalized(way.join('; '))));
}

/** A ranking in a short line, where there is no room for its finding: who leads, and how many scores are known. */
import { pointOf } from '../model/grade.ts';
import { listed } from '../model/list.ts';
import type { Ranking, Unit } from '../model/scored.ts';
import type { Locale } from '../words/locale.ts';
import { rankingLineWords } from '../words/rankinglines.ts';
import { strings } from '../words/strings.ts';
import { briefName } from './briefname.ts';
import { unitOf, type Context } from './context.ts';
import { knownCounts } from './findings.ts';
import { firstRows } from './firstrows.ts';
import { fitting } from './fitting.ts';
import { sentenceName } from './glossedname.ts';
import { byPlace } from './place.ts';
import { countText, unitsName } from './rankingwords.ts';

/** More that share a place are counted, not named. */
const mostNamed = 2;

/** Within a line: a commune with its kind, in the reader's language. */
const nameIn = (unit: Unit, locale: Locale): string =>
  unit.level === 'commune' ? sentenceName(unit, locale) : briefName(unit, locale);

/** Who leads, by name; undefined where nobody is known to. */
export function leadersOf(ranking: Ranking, locale: Locale, context: Context): string | undefined {
  const leaders = ranking.rankScopeUnclear ? [] : firstRows(ranking);
  if (leaders.length === 0) return undefined;
  return leaders.length > mostNamed
    ? strings(rankingLineWords, locale).several(countText(leaders.length, locale), unitsName(ranking, locale))
    : listed(
        leaders.map(({ unit }) => nameIn(unitOf(unit, context), locale)),
        locale,
      );
}

/** "Có điểm của 3 trên 8". */
export function knownLine(ranking: Ranking, locale: Locale): string {
  const t = strings(rankingLineWords, locale);
  const { scores } = knownCounts(ranking);
  const [known, all] = [countText(scores, locale), countText(ranking.unitCount, locale)];
  if (scores === 0) return t.none(unitsName(ranking, locale));
  if (ranking.unitCountAssumed) return t.known(known, unitsName(ranking, locale));
  return scores === ranking.unitCount ? t.whole(all) : t.knownOf(known, all);
}

/** "Thành phố Ninh Bình dẫn đầu; có điểm của 3 trên 8". */
export function rankingLine(ranking: Ranking, locale: Locale, context: Context): string {
  const leaders = leadersOf(ranking, locale, context);
  const t = strings(rankingLineWords, locale);
  return leaders === undefined ? knownLine(ranking, locale) : t.line(leaders, knownLine(ranking, locale));
}

/** The first three districts of a province by name; undefined where their places are not known. */
export function topLine(place: string, ranking: Ranking, locale: Locale, context: Context): string | undefined {
  if (ranking.rankScopeUnclear) return undefined;
  const top = ranking.rows.filter(({ rank }) => (pointOf(rank) ?? Infinity) <= 3).toSorted(byPlace(context));
  if (top.length !== 3) return undefined;
  const names = listed(
    top.map(({ unit }) => briefName(unitOf(unit, context), locale)),
    locale,
  );
  const t = strings(rankingLineWords, locale);
  return fitting([t.top(place, ranking.year, names), t.topBrief(place, ranking.year, names)]);
}

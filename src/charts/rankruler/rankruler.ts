/** A ranking of few units as a ruler: a part a place, with its number and name, and one unit that stands out. */
import { pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { UnitId } from '../../model/ids.ts';
import type { Ranking } from '../../model/scored.ts';
import { unitLink, shortName, unitOf, type Context } from '../../telling/context.ts';
import { inPlaces } from '../../telling/place.ts';
import { textOf, toldOf } from '../../telling/reading.ts';
import { toldInside } from '../../telling/standing.ts';
import type { Locale } from '../../words/locale.ts';

/** More places than this have no room for names. */
const most = 12;

/** The ruler; undefined where some rank is not known to the place, or there are too many. */
export function rankRuler(ranking: Ranking, me: UnitId, locale: Locale, context: Context): Html | undefined {
  const { rows } = ranking;
  if (rows.length > most || rows.some(({ rank }) => pointOf(rank) === undefined)) return undefined;
  const parts = inPlaces(rows, context).map((row) => {
    const unit = unitOf(row.unit, context);
    const grade = html`<span class="vh"> (${toldInside(toldOf(row.rank), locale)})</span>`;
    return html`
      <li${row.unit === me && html` class="me"`}>
        <b>${textOf(row.rank, locale)}${grade}</b> ${unitLink(unit, locale, shortName(unit, locale))}
      </li>`;
  });
  return html`<ol class="rank-ruler">${parts}</ol>`;
}

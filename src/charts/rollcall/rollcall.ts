/** All units of a ranking as one line of ticks, by district: where a unit would stand in the table that was not released. */
import { pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { UnitId } from '../../model/ids.ts';
import type { Ranking, Unit } from '../../model/scored.ts';
import { compareNames } from '../../model/text.ts';
import { unitOf, type Context } from '../../telling/context.ts';
import { glossedName } from '../../telling/glossedname.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { anchorAt, label, track } from '../kit/marks.ts';
import { rollcallWords } from './words.ts';

/** Heights of ticks in pixels: of all, of the district's, of the unit. */
const tall = { all: 22, home: 36, me: 62 } as const;
const height = 64;

/** Units of a ranking in the order of their districts, then of their names. */
function inOrder({ rows }: Ranking, context: Context): Unit[] {
  const parentName = ({ parent }: Unit) => (parent ? (context.units.get(parent)?.name ?? '') : '');
  return rows
    .map(({ unit }) => unitOf(unit, context))
    .sort((a, b) => compareNames(parentName(a), parentName(b)) || compareNames(a.name, b.name));
}

/** Each tick goes on from the one before: the same words over and over, which pack to nearly nothing. */
const ticks = (places: readonly number[], size: number): string =>
  places
    .map((x, i) => {
      const before = places[i - 1];
      return before === undefined ? `M${x}.5 ${height}v-${size}` : `m${x - before} ${size}v-${size}`;
    })
    .join('');

/** The drawing, with what it shows for those who do not see it. */
export function rollcall(ranking: Ranking, id: UnitId, locale: Locale, context: Context): Html {
  const t = strings(rollcallWords, locale);
  const units = inOrder(ranking, context);
  const me = units.findIndex((unit) => unit.id === id);
  const unit = unitOf(id, context);
  const scored = new Set(ranking.rows.filter(({ score }) => pointOf(score) !== undefined).map((row) => row.unit));
  const places = units.map((_, i) => i);
  const home = unit.level === 'commune' ? places.filter((i) => units[i]?.parent === unit.parent) : [];
  const known = places.filter((i) => scored.has(units[i]?.id as UnitId));
  const others = places.filter((i) => i !== me && !home.includes(i) && !known.includes(i));
  const [first, last] = [home[0], home.at(-1)];
  const district = unit.parent && home.length > 0 ? context.units.get(unit.parent) : undefined;
  const at = ((me + 0.5) / units.length) * 100;
  const middle = first === undefined || last === undefined ? 0 : ((first + last + 1) / 2 / units.length) * 100;
  const name = glossedName(unit, locale);
  const counted = district && t.inDistrict(home.length, glossedName(district, locale));
  const bracket = district && html`<path class="bracket" d="M${first} ${height + 5}v6H${(last ?? 0) + 1}v-6"/>`;
  const drawn = html`
    <svg y="20" width="100%" height="${height + 14}" viewBox="0 0 ${units.length} ${height + 14}" preserveAspectRatio="none">
      <path class="all" d="${ticks(others, tall.all)}"/>
      <path class="home" d="${ticks(
        home.filter((i) => i !== me && !known.includes(i)),
        tall.home,
      )}"/>
      <path class="scored" d="${ticks(known, tall.home)}"/>
      <path class="me" d="${ticks([me], tall.me)}"/>
      <path class="base" d="M0 ${height}H${units.length}"/>${bracket}
    </svg>`;
  const texts = html`${label('mine', at, 14, anchorAt(at), name)}${counted && label('count', middle, height + 50, anchorAt(middle), counted)}`;
  return html`
    <p class="vh">${t.what(units.length, known.length, ranking.year)}</p>
    <div class="rollcall">${track(district ? height + 58 : height + 34, html`${drawn}${texts}`)}</div>`;
}

/** What a unit became, in sentences for the top of its page. */
import { formatDate } from '../model/format.ts';
import { html, joined, phrase, type Html } from '../model/html.ts';
import type { UnitId } from '../model/ids.ts';
import { listedHtml } from '../model/list.ts';
import { once } from '../model/once.ts';
import type { TerritoryShare, Unit } from '../model/scored.ts';
import { compareNames } from '../model/text.ts';
import { becameWords } from '../words/became.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { actName } from './act.ts';
import { unitLink, unitOf, type Context, type Lookups } from './context.ts';
import { glossedHtml } from './glossedname.ts';
import { levelEnd } from './levelend.ts';
import { provinceName } from './provincename.ts';
import { saidHtml } from './said.ts';

/** What is looked up here, with the documents that name acts. */
type Acts = Context & Pick<Lookups, 'sources'>;

/** The act in brackets. */
const basis = ({ legalBasis }: Unit, locale: Locale, { sources }: Acts): Html | undefined =>
  legalBasis === undefined
    ? undefined
    : html`<span class="soft">(${saidHtml(actName(legalBasis, sources.values()), locale)})</span>`;

/** The province of a unit that came after the districts. */
function provinceOf({ parent }: Unit, locale: Locale, context: Context): string {
  const above = parent && context.units.get(parent);
  return above ? provinceName(above, locale) : '';
}

/** The unit of today as a link, with its kind for those who do not know it. */
const glossedLink = (heir: Unit, locale: Locale): Html =>
  glossedHtml(heir, locale, (text) => unitLink(heir, locale, text));

/** The same after what became of a unit that may have had its name. */
const heirLink = (heir: Unit, from: Unit, locale: Locale): Html => {
  const link = glossedLink(heir, locale);
  return heir.fullName === from.fullName ? phrase(strings(becameWords, locale).sameName, link) : link;
};

function communeText(unit: Unit, locale: Locale, context: Acts): Html | undefined {
  const t = strings(becameWords, locale);
  const { heirs, successors, validTo } = unit;
  const heir = heirs[0] && unitOf(heirs[0].id, context);
  if (!heir) return validTo === undefined ? undefined : html`${t.unknown}`;
  const word = (share: TerritoryShare) =>
    share === 'rest' && heirs.length > 2 ? t.share_some : t[`share_${share}` as const];
  const shares = heirs.map(({ id, share }) => phrase(word(share), heirLink(unitOf(id, context), unit, locale)));
  // Who held it in between: a reader may know it by that name.
  const between = betweenOf(successors.slice(0, -1), locale, (id) => {
    const holder = unitOf(id, context);
    const above = context.units.get(holder.parent ?? id);
    const name = glossedHtml(holder, locale);
    return above?.level === 'district' ? html`${name}, ${glossedHtml(above, locale)}` : name;
  });
  const now = phrase(
    t.nowIn,
    joined(shares, ', '),
    provinceOf(heir, locale, context),
    formatDate(heir.validFrom ?? '', locale),
  );
  return joined([html`${joined([now, basis(heir, locale, context)], ' ')}.`, ...between], ' ');
}

const communesByDistrict = once((units: Context['units']) =>
  Map.groupBy(
    [...units.values()].filter(({ level, path }) => level === 'commune' && path !== undefined),
    ({ parent }) => parent,
  ),
);

/** The communes of today that hold the land of a district, in the order of their names. */
export function heirsOfDistrict({ id }: Pick<Unit, 'id'>, context: Context): Unit[] {
  const communes = communesByDistrict(context.units).get(id) ?? [];
  const ids = new Set(communes.flatMap(({ heirs }) => heirs.map((heir) => heir.id)));
  return [...ids].map((heir) => unitOf(heir, context)).sort((a, b) => compareNames(a.name, b.name));
}

/** Who held the land of a unit for a time, in sentences. */
function betweenOf(holders: Unit['successors'], locale: Locale, name: (id: UnitId) => Html): Html[] {
  const t = strings(becameWords, locale);
  return holders.map(({ id, from, partial }) =>
    phrase(partial ? t.inBetweenMostly : t.inBetween, formatDate(from, locale), name(id)),
  );
}

/** The districts that held the land of one before the level ended. */
const districtsBetween = ({ successors }: Unit, locale: Locale, context: Context): Html[] =>
  betweenOf(successors, locale, (id) => glossedHtml(unitOf(id, context), locale));

/**
 * What became of a unit, where its page lists the units of today further down at an anchor: of a district how many they
 * are, with the way there; of all others the whole text.
 */
export function becameBrief(unit: Unit, anchor: string, locale: Locale, context: Acts): Html | undefined {
  const heirs = unit.level === 'district' ? heirsOfDistrict(unit, context) : [];
  const ended = levelEnd(unit, context);
  if (heirs.length === 0 || ended === undefined) return becameText(unit, locale, context);
  const t = strings(becameWords, locale);
  const now = html`${t.levelEndedCount(formatDate(ended, locale), heirs.length)} <a href="#${anchor}">${t.seeHeirs}</a>.`;
  return joined([now, ...districtsBetween(unit, locale, context)], ' ');
}

function districtText(unit: Unit, locale: Locale, context: Acts): Html | undefined {
  const t = strings(becameWords, locale);
  const between = districtsBetween(unit, locale, context);
  const ended = levelEnd(unit, context);
  if (ended === undefined) return between.length > 0 ? joined(between, ' ') : undefined;
  const heirs = heirsOfDistrict(unit, context);
  const [first] = heirs;
  const day = formatDate(ended, locale);
  const names = heirs.map((heir) => glossedLink(heir, locale));
  const now = first
    ? phrase(t.levelEndedIn, day, listedHtml(names, locale), provinceOf(first, locale, context))
    : html`${t.levelEnded(day)}`;
  return joined([now, ...between], ' ');
}

/** The day on which provinces were last formed anew; undefined where the register has none of that kind. */
const lastFormed = once((units: Context['units']) => ({
  day: [...units.values()]
    .flatMap(({ level, validFrom }) => (level === 'province' ? (validFrom ?? []) : []))
    .sort()
    .at(-1),
}));

const provincesByHeir = once((units: Context['units']) =>
  Map.groupBy(
    [...units.values()].filter(({ level, heirs }) => level === 'province' && heirs.length > 0),
    ({ heirs }): string | undefined => heirs[0]?.id,
  ),
);

function provinceText(unit: Unit, locale: Locale, context: Acts): Html | undefined {
  const t = strings(becameWords, locale);
  const { day } = lastFormed(context.units);
  const heir = unit.heirs[0] && unitOf(unit.heirs[0].id, context);
  const others =
    (heir &&
      provincesByHeir(context.units)
        .get(heir.id)
        ?.filter(({ id }) => id !== unit.id)) ??
    [];
  const stays =
    unit.validTo !== undefined && others.length > 0 && heir
      ? undefined
      : (heir ?? unit).validTo === undefined && day !== undefined
        ? html`${t.provinceStays(formatDate(day, locale))}`
        : undefined;
  if (!heir) return stays;
  const since = formatDate(heir.validFrom ?? '', locale);
  const name = provinceName(heir, locale);
  const became =
    others.length > 0
      ? phrase(
          t.provinceMerged,
          since,
          listedHtml(
            others
              .toSorted((a, b) => compareNames(a.name, b.name))
              .map((other) => unitLink(other, locale, provinceName(other, locale))),
            locale,
          ),
          name,
        )
      : phrase(t.provinceBecame, since, name);
  return joined([html`${joined([became, basis(heir, locale, context)], ' ')}.`, stays], ' ');
}

/**
 * What became of a unit, with links to the units of today; undefined where it goes on as it was, or where nothing can
 * become of it: a department, a unit of the fictional province.
 */
export function becameText(unit: Unit, locale: Locale, context: Acts): Html | undefined {
  if (unit.level === 'commune') return communeText(unit, locale, context);
  if (unit.level === 'district') return districtText(unit, locale, context);
  return unit.level === 'province' ? provinceText(unit, locale, context) : undefined;
}

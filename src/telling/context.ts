import { html, phrase, type Html } from '../model/html.ts';
import type { SourceId, UnitId } from '../model/ids.ts';
import { isSourceLanguage, sourceLang, sourceLocale } from '../model/languages.ts';
import { once } from '../model/once.ts';
import type { Ranking, RankingRow, Source, Unit } from '../model/scored.ts';
import type { CheckPlace } from '../model/sitepages.ts';
import type { Translatable } from '../model/texts.ts';
import { common } from '../words/common.ts';
import { kindWords } from '../words/kinds.ts';
import { localPath, type Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { isLocal, kindName, kindWord } from './kindname.ts';
import type { Cell } from './table.ts';

/** What a chart must look up: units by id, and how each document is named in a line. */
export interface Context {
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly titles: ReadonlyMap<SourceId, Translatable>;
  /** Site path that explains a bound, by `<ranking>/<unit>/<metric>`. */
  readonly why?: ReadonlyMap<string, string>;
}

/** What a page's parts look up besides. */
export interface Lookups extends Context {
  /** Documents with a page, by id; the generator of the fictional province has none. */
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Checks that dispute a printed sentence: where they stand, by the sentence. */
  readonly disputes: ReadonlyMap<string, CheckPlace>;
}

/** Site path that explains the score or the rank of a row; undefined where that needs no explanation. */
export const whyPath = (
  { id }: Pick<Ranking, 'id'>,
  { unit }: Pick<RankingRow, 'unit'>,
  metric: 'score' | 'rank',
  { why }: Context,
): string | undefined => why?.get(`${id}/${unit}/${metric}`);

/** A unit that must exist: its id came out of the scored data. */
export function unitOf(id: UnitId, { units }: Context): Unit {
  const found = units.get(id);
  if (!found) throw new Error(`no unit "${id}" in the chart's context`);
  return found;
}

/** What names a unit. */
export type Named = Pick<Unit, 'name' | 'fullName' | 'level' | 'named' | 'called'>;

/**
 * The full name of a unit. A body has a name of its own in some languages ("Department of Home Affairs"). One that no source
 * names has words in place of a name ("Cơ quan chưa rõ tên (1)"): unlike a name they are said in the reader's language.
 */
export function fullNameOf({ fullName, level, named, called }: Omit<Named, 'name'>, locale: Locale): string {
  const own = level === 'department' && !(named && isSourceLanguage(locale)) ? called?.[locale] : undefined;
  if (own !== undefined || named || isSourceLanguage(locale)) return own ?? fullName;
  return fullName.replace(/^[^(]+/, `${strings(common, locale).unnamed} `).trim();
}

/** What a unit is called without its kind, where its name alone would mislead or a language has another one by that. */
export const shortName = (unit: Named, locale: Locale): string =>
  unit.called?.[locale] ?? (unit.named ? unit.name : fullNameOf(unit, locale));

/** What a unit is called in a chart: districts and communes with their kind; others stand under a line that says where. */
export const nameOf = (unit: Named, locale: Locale): string =>
  unit.level === 'district' || unit.level === 'commune' ? fullNameOf(unit, locale) : shortName(unit, locale);

/** Whether the name of a unit is Vietnamese, not words of the reader's own language. */
const isVietnameseName = ({ named, called }: Named, locale: Locale): boolean =>
  named && (isSourceLanguage(locale) || called?.[locale] === undefined);

/** Names, with the province, that several communes of today's scorecards share. */
const sharedNames = once((context: Context): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { level, path, province, fullName } of context.units.values()) {
    if (level !== 'commune' || path === undefined) continue;
    const key = `${province} ${fullName}`;
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return shared;
});

/** Whether another commune of the province has the same name. */
export const isShared = ({ level, province, fullName }: Unit, context: Context): boolean =>
  level === 'commune' && sharedNames(context).has(`${province} ${fullName}`);

/**
 * The name of a unit in a list, with its kind in the reader's language: with its district where another commune of the
 * province has the same.
 */
export function labelOf(unit: Unit, locale: Locale, context: Context): string {
  const name = isLocal(unit) ? kindName(unit, locale) : nameOf(unit, locale);
  const district = unit.parent && context.units.get(unit.parent);
  return district && isShared(unit, context) ? `${name} (${district.name})` : name;
}

/** Short name of a document; its id where the caller gave none. */
export const titleOf = (id: SourceId, { titles }: Pick<Context, 'titles'>): Translatable => titles.get(id) ?? id;

/** Attribute that marks Vietnamese words on a page in another language. */
export function vietnamese(locale: Locale): Html | undefined {
  const lang = sourceLang(locale);
  return lang && html` lang="${lang}"`;
}

/** The same for a cell of a table. */
export function vietnameseCell(locale: Locale): Pick<Cell, 'lang'> {
  const lang = sourceLang(locale);
  return lang ? { lang } : {};
}

/** Words of a Vietnamese source in running HTML. */
export const quoted = (text: string, locale: Locale): Html =>
  isSourceLanguage(locale) ? html`${text}` : html`<span lang="${sourceLocale}">${text}</span>`;

/** The name of a unit in running HTML: Vietnamese, unless it is none. */
export const quotedName = (unit: Unit, locale: Locale, text = nameOf(unit, locale)): Html =>
  isVietnameseName(unit, locale) ? quoted(text, locale) : html`${text}`;

/** A table cell with a unit's name, which leads to its scorecard where it has one. */
export const unitCell = (unit: Unit, locale: Locale, text = nameOf(unit, locale)): Cell => ({
  text,
  ...(isVietnameseName(unit, locale) ? vietnameseCell(locale) : {}),
  href: unit.path && localPath(unit.path, locale),
});

/** Page of a unit: its scorecard, or, for a unit of today, the page of what merged into it; undefined where it has none. */
export const pageOf = ({ path, todayPath }: Pick<Unit, 'path' | 'todayPath'>): string | undefined => path ?? todayPath;

/** A unit's name as a link to its page, where it has one. */
export function unitLink(unit: Unit, locale: Locale, text = nameOf(unit, locale)): Html {
  const lang = isVietnameseName(unit, locale) && vietnamese(locale);
  const page = pageOf(unit);
  return page ? html`<a href="${localPath(page, locale)}"${lang}>${text}</a>` : html`<span${lang}>${text}</span>`;
}

/** A label in running HTML: of one that has its kind in the reader's language only the name is Vietnamese. */
export function quotedLabel(unit: Unit, locale: Locale, context: Context): Html {
  if (!isLocal(unit) || isSourceLanguage(locale)) return quotedName(unit, locale, labelOf(unit, locale, context));
  const t = strings(kindWords, locale);
  const name = phrase(t.named, quoted(unit.fullName, locale), quoted(unit.name, locale), kindWord(unit, locale));
  const district = isShared(unit, context) && unit.parent ? context.units.get(unit.parent) : undefined;
  return district ? html`${name} (${quoted(district.name, locale)})` : name;
}

/** A unit by its id as a link, told apart from others of its name. */
export const linkOfUnit = (id: UnitId, locale: Locale, context: Context): Html => {
  const unit = unitOf(id, context);
  if (!isLocal(unit) || isSourceLanguage(locale)) return unitLink(unit, locale, labelOf(unit, locale, context));
  const page = pageOf(unit);
  const label = quotedLabel(unit, locale, context);
  return page ? html`<a href="${localPath(page, locale)}">${label}</a>` : label;
};

/** The same as a table cell. */
export const cellOfUnit = (id: UnitId, locale: Locale, context: Context): Cell => {
  const unit = unitOf(id, context);
  const cell = unitCell(unit, locale, labelOf(unit, locale, context));
  // A name with its kind in the reader's language is no Vietnamese text.
  return isLocal(unit) ? { ...cell, lang: undefined } : cell;
};

const provincesByCode = once(
  (units: Context['units']) =>
    new Map(
      [...units.values()]
        .filter(({ level }) => level === 'province')
        .toReversed()
        .map((unit) => [unit.code, unit] as const),
    ),
);

/** The province of a code: the older of two, where one that merged left its code to the other. */
export const provinceOf = (code: string | undefined, { units }: Context): Unit | undefined =>
  code === undefined ? undefined : provincesByCode(units).get(code);

/** The name of a commune or district with its kind in the reader's language: "xã Gia Sinh", "Gia Sinh commune". */
import { phrase, type Html } from '../model/html.ts';
import type { Unit } from '../model/scored.ts';
import { capitalized, inSentence } from '../model/text.ts';
import { kindWords } from '../words/kinds.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { fullNameOf, nameOf, quoted, quotedName } from './context.ts';
import { isLocal, kindName, kindWord } from './kindname.ts';
import { provinceName } from './provincename.ts';

/** In a sentence; of a body of no such kind, its name as it is. */
export function glossedName(
  unit: Pick<Unit, 'kind' | 'name' | 'fullName' | 'level' | 'named'>,
  locale: Locale,
): string {
  const full = fullNameOf(unit, locale);
  return isLocal(unit) ? kindName(unit, locale, inSentence(full, locale)) : full;
}

/** The same in running HTML: only the name is Vietnamese. */
export function glossedHtml(
  unit: Unit,
  locale: Locale,
  name: (text: string) => Html = (text) => quoted(text, locale),
): Html {
  if (!isLocal(unit)) return quotedName(unit, locale, fullNameOf(unit, locale));
  const { named } = strings(kindWords, locale);
  return phrase(named, name(inSentence(unit.fullName, locale)), name(unit.name), kindWord(unit, locale));
}

/** What a chart calls a unit, within a sentence; of a commune or district with its kind in the reader's language. */
export const sentenceName = (unit: Unit, locale: Locale): string =>
  isLocal(unit) ? glossedName(unit, locale) : nameOf(unit, locale);

/** The same as the first word of a sentence. */
export const leadName = (unit: Unit, locale: Locale): string => capitalized(sentenceName(unit, locale));

/** A name with the district of the unit, where it must be told. */
export const withDistrict = (name: string, district: Unit | undefined, locale: Locale): string =>
  district ? `${name}, ${glossedName(district, locale)}` : name;

/** The name that a page of a unit bears, with its kind; of a commune with its district, for names of communes repeat. */
export function headName(unit: Unit, locale: Locale, district?: Unit): string {
  const name = capitalized(unit.level === 'province' ? provinceName(unit, locale) : glossedName(unit, locale));
  return withDistrict(name, district, locale);
}

/** What a commune is today, as the title of its page: the first thing that who looks for it wants to know. */
import type { Unit } from '../model/scored.ts';
import { capitalized } from '../model/text.ts';
import { becameWords } from '../words/became.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { isShared, provinceOf, unitOf, type Context } from './context.ts';
import { glossedName, withDistrict } from './glossedname.ts';
import { provinceName } from './provincename.ts';

/** A commune by its name, with its district where another commune of the province has the same. */
export function toldName(unit: Unit, locale: Locale, context: Context): string {
  const district = isShared(unit, context) && unit.parent ? context.units.get(unit.parent) : undefined;
  return withDistrict(glossedName(unit, locale), district, locale);
}

/** The province of a unit of today, where it has another name than the one the commune was in. */
function otherProvince(unit: Unit, heir: Unit, locale: Locale, context: Context): string {
  const now = heir.parent && context.units.get(heir.parent);
  const before = provinceOf(unit.province, context);
  return now && before && now.name !== before.name ? `, ${provinceName(now, locale)}` : '';
}

/** "Xã Gia Sinh nay thuộc phường Tây Hoa Lư"; undefined where the register names no heir. */
export function nowTitle(unit: Unit, locale: Locale, context: Context): string | undefined {
  const [first] = unit.heirs;
  if (!first) return undefined;
  const t = strings(becameWords, locale);
  const heir = unitOf(first.id, context);
  const name = glossedName(heir, locale);
  const told = heir.fullName === unit.fullName ? t.sameName(name) : name;
  const share = first.share === 'rest' ? 'most' : first.share;
  return t[`title_${share}`](
    capitalized(toldName(unit, locale, context)),
    `${told}${otherProvince(unit, heir, locale, context)}`,
  );
}

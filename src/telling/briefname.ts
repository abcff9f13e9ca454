/** What a unit is called where there is little room and the level is said beside it. */
import type { Unit } from '../model/scored.ts';
import { briefNameWords } from '../words/briefnames.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { nameOf } from './context.ts';

/** A district by its bare name, but a city told apart from the province, which may be called the same. */
export function briefName(unit: Unit, locale: Locale): string {
  if (unit.level !== 'district') return nameOf(unit, locale);
  return unit.kind === 'Thành phố' ? strings(briefNameWords, locale).city(unit.name) : unit.name;
}

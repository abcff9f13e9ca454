/** A province in a sentence: "tỉnh Ninh Thuận", "Ninh Thuận province". */
import type { Unit } from '../model/scored.ts';
import { inSentence } from '../model/text.ts';
import { goalWords } from '../words/goals.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { shortName, type Named } from './context.ts';

/** English puts the kind behind the name, and has it only for a province: a city is called by its name alone. */
export const provinceName = (unit: Pick<Unit, 'kind' | 'fullName'> & Named, locale: Locale): string =>
  strings(goalWords, locale).province(inSentence(unit.fullName, locale), shortName(unit, locale), unit.kind === 'Tỉnh');

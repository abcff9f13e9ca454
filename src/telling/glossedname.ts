/** The name of a commune or district with its kind in the reader's language: "xã Gia Sinh", "Gia Sinh commune". */
import type { Unit } from '../model/scored.ts';
import { inSentence } from '../model/text.ts';
import type { LocalKind } from '../model/unitkinds.ts';
import { kindWords } from '../words/kinds.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { fullNameOf } from './context.ts';

/** In a sentence; of a body of no such kind, its name as it is. */
export function glossedName(
  unit: Pick<Unit, 'kind' | 'name' | 'fullName' | 'level' | 'named'>,
  locale: Locale,
): string {
  const full = fullNameOf(unit, locale);
  if (unit.level !== 'commune' && unit.level !== 'district') return full;
  const t = strings(kindWords, locale);
  return t.named(inSentence(full, locale), unit.name, t[`kind_${unit.kind as LocalKind}`]);
}

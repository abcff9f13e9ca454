/** The heading of the page of a unit of today. */
import { formatDate } from '../../model/format.ts';
import { listed } from '../../model/list.ts';
import type { Unit } from '../../model/scored.ts';
import { unitKinds } from '../../model/unitkinds.ts';
import { glossedName, leadName } from '../../telling/glossedname.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { todayWords } from './words.ts';

/** "Phường Tây Hoa Lư: gộp từ 2 phường và 4 xã ngày 1/7/2025", from the units that its resolution merged. */
export function todayTitle(unit: Unit, merged: readonly Unit[], locale: Locale): string {
  const t = strings(todayWords, locale);
  const since = formatDate(unit.validFrom ?? '', locale);
  const name = leadName(unit, locale);
  const [only] = merged;
  if (only && merged.length === 1) return t.renamed(name, glossedName(only, locale), since);
  const kinds = unitKinds.commune
    .map((one) => ({ one, n: merged.filter((part) => part.kind === one).length }))
    .filter(({ n }) => n > 0)
    .map(({ one, n }) => t[`count_${one}`](n));
  return t.merged(name, listed(kinds, locale), since);
}

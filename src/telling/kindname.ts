/** The kind of a commune or district in the reader's language, and its name with it. */
import type { Unit } from '../model/scored.ts';
import type { LocalKind } from '../model/unitkinds.ts';
import { kindWords } from '../words/kinds.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';

/** Whether a unit is of a kind that readers of other languages do not know. */
export const isLocal = ({ level }: Pick<Unit, 'level'>): boolean => level === 'commune' || level === 'district';

/** "phường", "ward". */
export const kindWord = ({ kind }: Pick<Unit, 'kind'>, locale: Locale): string =>
  strings(kindWords, locale)[`kind_${kind as LocalKind}`];

/** "Phường Phúc Thành", "Phúc Thành ward"; `full` as it stands at its place in a sentence. */
export const kindName = (
  unit: Pick<Unit, 'kind' | 'name' | 'fullName'>,
  locale: Locale,
  full = unit.fullName,
): string => strings(kindWords, locale).named(full, unit.name, kindWord(unit, locale));

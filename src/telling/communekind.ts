import type { Unit } from '../model/scored.ts';
import type { CommuneKind } from '../model/unitkinds.ts';
import { becameWords } from '../words/became.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';

/** What a commune is, for readers who do not know the Vietnamese kinds: "phường", "ward". */
export const communeKind = ({ kind }: Pick<Unit, 'kind'>, locale: Locale): string =>
  strings(becameWords, locale)[`kind_${kind as CommuneKind}`];

/** Kinds of units in the reader's language, for names that the index has in Vietnamese. */
import type { Kinds } from '../find/wordings.ts';
import { isSourceLanguage } from '../model/languages.ts';
import { kindWords } from '../words/kinds.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';

const prefix = 'kind_';

/** None in the language of the documents, which has no other words for them. */
export const kindsIn = (locale: Locale): Kinds =>
  new Map(
    isSourceLanguage(locale)
      ? []
      : Object.entries(strings(kindWords, locale)).flatMap(([key, word]) =>
          key.startsWith(prefix) && typeof word === 'string' ? [[key.slice(prefix.length), word] as const] : [],
        ),
  );

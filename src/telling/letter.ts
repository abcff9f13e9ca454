/** A request for a document, filled in with its name: ready to copy, and to be signed by who asks. */
import { formatDate } from '../model/format.ts';
import type { Ranking, Source, Unit } from '../model/scored.ts';
import { accessWords } from '../words/access.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { glossedName } from './glossedname.ts';
import { provinceName } from './provincename.ts';

export interface Request {
  /** The province of today, whose office is asked. */
  readonly office: Unit;
  /** What is asked for, in a language. */
  readonly document: (locale: Locale) => string;
  readonly unit: Unit;
  readonly district?: Unit | undefined;
}

/** "Quyết định phê duyệt …, số 506/QĐ-UBND ngày 18/7/2024". */
function documentName({ title, number, date }: Source, locale: Locale): string {
  return number && date ? strings(accessWords, locale).numbered(title, number, formatDate(date, locale)) : title;
}

/** The annex, or the decision itself where no source says in what annex a result stands. */
export const annexIn =
  ({ annex }: Pick<Ranking, 'annex'>, document: Source) =>
  (locale: Locale): string => {
    const name = documentName(document, locale);
    return annex ? strings(accessWords, locale).annexTo(annex.name, name) : name;
  };

/** The results of a place, under its own framework where that is known. */
export const resultsOf =
  (province: Unit, framework: Source | undefined) =>
  (locale: Locale): string => {
    const t = strings(accessWords, locale);
    const place = provinceName(province, locale);
    return framework ? t.resultsUnder(place, documentName(framework, locale)) : t.results(place);
  };

/** The paragraphs of the letter. */
export function letterOf({ office, document, unit, district }: Request, locale: Locale): string[] {
  const t = strings(accessWords, locale);
  const who = [glossedName(unit, locale), district && glossedName(district, locale)].filter(Boolean).join(', ');
  return [
    t.to(provinceName(office, locale)),
    t.want(document(locale), who),
    `${t.form}\n${t.reason}`,
    [t.name, t.address, t.number, t.contact].join('\n'),
  ];
}

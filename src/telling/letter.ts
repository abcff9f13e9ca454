/** A request for a document, filled in with its name: ready to copy, and to be signed by who asks. */
import { formatDate } from '../model/format.ts';
import { html, joined, phrase, type Html } from '../model/html.ts';
import type { Ranking, Source, Unit } from '../model/scored.ts';
import { accessWords } from '../words/access.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { quoted } from './context.ts';
import { glossedName } from './glossedname.ts';
import { provinceName } from './provincename.ts';
import { saidHtml } from './said.ts';

export interface Request {
  /** The province of today, whose office is asked. */
  readonly office: Unit;
  /** What is asked for, in a language. */
  readonly document: (locale: Locale) => Html;
  readonly unit: Unit;
  readonly district?: Unit | undefined;
}

/** "Quyết định phê duyệt …, số 506/QĐ-UBND ngày 18/7/2024". */
function documentName({ title, number, date }: Source, locale: Locale): Html {
  const t = strings(accessWords, locale);
  const name = saidHtml(title, locale);
  return number && date
    ? phrase(t.numbered, name, quoted(number, locale), formatDate(date, locale))
    : phrase(t.unnumbered, name);
}

/** The annex, or the decision itself where no source says in what annex a result stands. */
export const annexIn =
  ({ annex }: Pick<Ranking, 'annex'>, document: Source) =>
  (locale: Locale): Html => {
    const name = documentName(document, locale);
    return annex ? phrase(strings(accessWords, locale).annexTo, saidHtml(annex.name, locale), name) : name;
  };

/** The results of a place, under its own framework where that is known. */
export const resultsOf =
  (province: Unit, framework: Source | undefined) =>
  (locale: Locale): Html => {
    const t = strings(accessWords, locale);
    const place = provinceName(province, locale);
    return framework ? phrase(t.resultsUnder, place, documentName(framework, locale)) : html`${t.results(place)}`;
  };

/** The paragraphs of the letter, with a blank line between them. */
export function letterOf({ office, document, unit, district }: Request, locale: Locale): Html {
  const t = strings(accessWords, locale);
  const who = [glossedName(unit, locale), district && glossedName(district, locale)].filter(Boolean).join(', ');
  return joined(
    [
      t.to(provinceName(office, locale)),
      phrase(t.want, document(locale), who),
      `${t.form}\n${t.reason}`,
      [t.name, t.address, t.number, t.contact].join('\n'),
    ],
    '\n\n',
  );
}

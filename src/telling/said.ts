/** Texts of the documents on a page: in the reader's language where somebody translated them, else marked with their own. */
import { html, type Html } from '../model/html.ts';
import { sourceLang } from '../model/languages.ts';
import { capitalized, isVietnamese } from '../model/text.ts';
import { saidIn, type Translatable } from '../model/texts.ts';
import type { Locale } from '../words/locale.ts';

/** The `lang` of Vietnamese words that nobody translated, on a page in another language. */
export const langSaid = (text: Translatable, locale: Locale): Locale | undefined =>
  typeof text === 'string' && isVietnamese(text) ? sourceLang(locale) : undefined;

/** The attribute that says so. */
export function langAttribute(text: Translatable, locale: Locale): Html | undefined {
  const lang = langSaid(text, locale);
  return lang && html` lang="${lang}"`;
}

/** A name as it begins a heading; the address of a site stays as it is written. */
export function headSaid(text: Translatable, locale: Locale): string {
  const said = saidIn(text, locale);
  return /^[a-z0-9-]+\.[a-z]/.test(said) ? said : capitalized(said);
}

/** The text in running HTML. */
export function saidHtml(text: Translatable, locale: Locale): Html {
  const lang = langAttribute(text, locale);
  return lang ? html`<span${lang}>${saidIn(text, locale)}</span>` : html`${saidIn(text, locale)}`;
}

/** Texts of the documents on a page: in the reader's language where somebody translated them, else marked with their own. */
import { html, type Html } from '../model/html.ts';
import { langOf } from '../model/text.ts';
import { saidIn, type Translatable } from '../model/texts.ts';
import type { Locale } from '../words/locale.ts';

/** The `lang` of the text on a page; undefined where it is that of the page. */
export const langSaid = (text: Translatable, locale: Locale): Locale | undefined =>
  typeof text === 'string' ? langOf(text, locale) : undefined;

/** The attribute that says so. */
export function langAttribute(text: Translatable, locale: Locale): Html | undefined {
  const lang = langSaid(text, locale);
  return lang && html` lang="${lang}"`;
}

/** The text in running HTML. */
export function saidHtml(text: Translatable, locale: Locale): Html {
  const lang = langAttribute(text, locale);
  return lang ? html`<span${lang}>${saidIn(text, locale)}</span>` : html`${saidIn(text, locale)}`;
}

/** Names in a sentence: "A", "A và B", "A, B và C". */
import { html, type Html } from './html.ts';

/** As the pages write lists: British English has no comma before its "and". */
const formats = { vi: new Intl.ListFormat('vi'), en: new Intl.ListFormat('en-GB') } as const;

export const listed = (texts: readonly string[], locale: keyof typeof formats): string => formats[locale].format(texts);

/** The same of HTML. */
export const listedHtml = (parts: readonly Html[], locale: keyof typeof formats): Html =>
  html`${formats[locale].formatToParts(parts.map(String)).map(({ type, value }, i) => (type === 'element' ? parts[i / 2] : value))}`;

/** Abbreviations are opened where a page first uses them: no reader has read another page before. */
import { indexName } from '../model/indexname.ts';
import type { InEachLanguage } from '../model/languages.ts';
import type { Ranking } from '../model/ranking.ts';
import { abbreviations } from '../words/abbreviations.ts';
import type { Locale } from '../words/locale.ts';
import { piece, unclosed } from './markup.ts';

/** What abbreviations stand for, by how pages write them. */
export const written: ReadonlyMap<string, InEachLanguage<string>> = new Map(
  Object.entries(abbreviations).map(([key, words]) => {
    const index = /^index_(.+)$/.exec(key)?.[1] as Ranking['index'] | undefined;
    return [index ? indexName({ index }) : key, words];
  }),
);
const all = [...written.keys()];
/** Not within a number of a document ("04-BC/BCĐCĐS") or another word. */
const before = String.raw`(?<![\p{L}\p{N}/-])`;
const after = String.raw`(?![\p{L}\p{N}]|[/-]\p{L})`;
/** One of them, the longest first; none has a letter that patterns read as something else. */
const any = new RegExp(`${before}(?:${all.toSorted((a, b) => b.length - a.length).join('|')})${after}`, 'gu');

/** Where words are not those of running text, or not ours. */
const apart = /^(h[1-6]|svg|script|style|q|blockquote|code|pre|option|select|textarea|button|summary|nav|label|title)$/;
const printed = /\bclass="[^"]*\b(?:quote|printed|value|vh)\b/;

/** Texts of a page that are running text of ours in its language, and where they begin. */
export function* runningTexts(markup: string, locale: Locale): Generator<{ text: string; at: number }> {
  let closed = 0;
  const open: { name: string; isApart: boolean }[] = [];
  for (const { 0: text, 1: end, 2: name, 3: attributes = '', 4: empty, index: at } of markup.matchAll(piece)) {
    if (name === undefined) {
      if (closed === 0 && !text.startsWith('<!--')) yield { text, at };
    } else if (end) {
      const from = open.findLastIndex((element) => element.name === name);
      if (from >= 0) for (const { isApart } of open.splice(from)) closed -= Number(isApart);
    } else if (!empty && !unclosed.test(name)) {
      const isApart = apart.test(name) || printed.test(attributes) || isForeign(attributes, locale);
      open.push({ name, isApart });
      closed += Number(isApart);
    }
  }
}

/** Markup of a page in which the first of each abbreviation in running text says what it stands for. */
export function openAbbreviations(markup: string, locale: Locale): string {
  const left = new Set(all.filter((one) => markup.includes(one)));
  let opened = '';
  let done = 0;
  for (const { text, at } of left.size > 0 ? runningTexts(markup, locale) : []) {
    if (text.search(any) < 0) continue;
    opened += markup.slice(done, at) + openIn(text, left, locale);
    done = at + text.length;
    if (left.size === 0) break;
  }
  return opened + markup.slice(done);
}

/** A text whose first use of each abbreviation that is left is opened; those are no longer left. */
function openIn(text: string, left: Set<string>, locale: Locale): string {
  return text.replace(any, (found, at: number) => {
    if (!left.has(found) || isQuoted(text, at)) return found;
    left.delete(found);
    // "Điểm chuyển đổi số (PDTI)" says what it is.
    return text[at - 1] === '(' ? found : `${found} (${written.get(found)?.[locale]})`;
  });
}

/** Whether a place in a text lies between quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('&quot;').length % 2 === 0;
}

const isForeign = (attributes: string, locale: Locale): boolean => {
  const lang = /\blang="([^"]*)"/.exec(attributes)?.[1];
  return lang !== undefined && lang !== locale;
};

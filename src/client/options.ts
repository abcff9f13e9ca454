/** The list under the finder's field: groups of options, each a unit, told as the data have it. */
import { fates, type Entry } from '../find/entry.ts';
import { isFateKnown, type Group } from '../find/groups.ts';
import { highlight } from '../find/highlight.ts';
import { kindAndName, type Kinds } from '../find/wordings.ts';
import { formatDate } from '../model/format.ts';
import { isSourceLanguage, sourceLocale } from '../model/languages.ts';
import type { finderWords } from '../words/finder.ts';
import { kindWords } from '../words/kinds.ts';
import type { Locale } from '../words/locale.ts';
import { strings, type Picked } from '../words/strings.ts';

type Words = Picked<typeof finderWords>;

/** Whom units are told to: the language, and what kinds are called in it. */
export interface Reader {
  readonly locale: Locale;
  readonly kinds: Kinds;
}

/** An element with a class and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...children);
  return made;
}

/** A name in parts: the one that the query names is marked. */
function marked(name: string, query: string): (Node | string)[] {
  const signs = [...name.normalize('NFC')];
  const [from, to] = highlight(name, query) ?? [0, 0];
  const parts = [signs.slice(0, from), signs.slice(from, to), signs.slice(to)].map((part) => part.join(''));
  const [before = '', match = '', after = ''] = parts;
  return [before, ...(match ? [element('mark', '', match)] : []), after];
}

/** Stands for a name in a phrase until it is put there. */
const slot = '\u0000';

/** A Vietnamese name; with its kind in the reader's language, where that has a word for it. */
function named(tag: 'b' | 'span', text: string, query: string, { locale, kinds }: Reader): HTMLElement {
  const [kind, name] = kindAndName(text, kinds) ?? [undefined, text];
  const own = element('span', '', ...marked(name, query));
  if (!isSourceLanguage(locale)) own.lang = sourceLocale;
  const [before = '', after = ''] =
    kind === undefined
      ? []
      : strings(kindWords, locale)
          .named(text, slot, kinds.get(kind) ?? '')
          .split(slot);
  return element(tag, '', before, own, after);
}

/** The name of a unit: the reader's own, where there is one. */
function nameOf([fullName, , , , , , , , , , , , called]: Entry, query: string, reader: Reader): HTMLElement {
  const own = called?.[reader.locale];
  return own === undefined ? named('b', fullName, query, reader) : element('b', '', ...marked(own, query));
}

/** Where a unit lies, and until when it did. */
function whereOf(entry: Entry, t: Words, reader: Reader): HTMLElement {
  const [, , , place, until] = entry;
  const day = until && isFateKnown(entry) ? t.until(formatDate(until, reader.locale)) : '';
  const places = place.split(', ').filter(Boolean);
  const said = [...places.map((one) => named('span', one, '', reader)), ...(day ? [day] : [])];
  return element('span', 'where', ...said.flatMap((one, i) => (i > 0 ? [', ', one] : [one])));
}

/** What it became, or what went into it. */
function fateOf(entry: Entry, query: string, t: Words, reader: Reader): HTMLElement {
  const [fullName, , , , , next, fate, parts] = entry;
  const said = element('span', 'fate');
  const isInName = highlight(fullName, query) !== undefined;
  if (next) said.append(`${t[fates[fate] ?? 'now']} `, named('span', next, isInName ? '' : query, reader));
  else if (parts > 0) said.append(t.parts(parts));
  return said;
}

function optionOf(entry: Entry, query: string, id: string, t: Words, reader: Reader): HTMLElement {
  const parts = [nameOf(entry, query, reader), whereOf(entry, t, reader), fateOf(entry, query, t, reader)];
  // Blanks between them, for those who hear them.
  const item = element('div', 'option', ...parts.flatMap((part) => [part, ' ']));
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  return item;
}

/** The groups as elements of a listbox; the options in them are numbered through. */
export function drawGroups(groups: readonly Group[], query: string, t: Words, reader: Reader): HTMLElement[] {
  let count = 0;
  return groups.map(({ name, entries }) => {
    const heading = element('div', 'heading', t[name]);
    heading.id = `find-${name}`;
    heading.setAttribute('role', 'presentation');
    const group = element('div', 'group', heading);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    group.append(...entries.map((entry) => optionOf(entry, query, `find-${count++}`, t, reader)));
    return group;
  });
}

/** The list under the finder's field: groups of options, each a unit, told as the data have it. */
import { fates, type Entry } from '../find/entry.ts';
import { isFateKnown, type Group } from '../find/groups.ts';
import { highlight } from '../find/highlight.ts';
import { formatDate } from '../model/format.ts';
import { isSourceLanguage, sourceLocale } from '../model/languages.ts';
import type { finderWords } from '../words/finder.ts';
import type { Locale } from '../words/locale.ts';
import type { Picked } from '../words/strings.ts';

type Words = Picked<typeof finderWords>;

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

/** A Vietnamese name, with the part of it that the query names. */
function named(tag: 'b' | 'span', name: string, query: string, locale: Locale): HTMLElement {
  const signs = [...name.normalize('NFC')];
  const [from, to] = highlight(name, query) ?? [0, 0];
  const parts = [signs.slice(0, from), signs.slice(from, to), signs.slice(to)].map((part) => part.join(''));
  const [before = '', match = '', after = ''] = parts;
  const made = element(tag, '', before, ...(match ? [element('mark', '', match)] : []), after);
  if (!isSourceLanguage(locale)) made.lang = sourceLocale;
  return made;
}

/** Where a unit lies, and until when it did. */
function whereOf(entry: Entry, t: Words, locale: Locale): HTMLElement {
  const [, , , place, until] = entry;
  const day = until && isFateKnown(entry) ? t.until(formatDate(until, locale)) : '';
  const where = place && named('span', place, '', locale);
  return element('span', 'where', ...(where ? [where] : []), where && day ? ', ' : '', day);
}

/** What it became, or what went into it. */
function fateOf(entry: Entry, query: string, t: Words, locale: Locale): HTMLElement {
  const [fullName, , , , , next, fate, parts] = entry;
  const said = element('span', 'fate');
  const isInName = highlight(fullName, query) !== undefined;
  if (next) said.append(`${t[fates[fate] ?? 'now']} `, named('span', next, isInName ? '' : query, locale));
  else if (parts > 0) said.append(t.parts(parts));
  return said;
}

function optionOf(entry: Entry, query: string, id: string, t: Words, locale: Locale): HTMLElement {
  const parts = [named('b', entry[0], query, locale), whereOf(entry, t, locale), fateOf(entry, query, t, locale)];
  // Blanks between them, for those who hear them.
  const item = element('div', 'option', ...parts.flatMap((part) => [part, ' ']));
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  return item;
}

/** The groups as elements of a listbox; the options in them are numbered through. */
export function drawGroups(groups: readonly Group[], query: string, t: Words, locale: Locale): HTMLElement[] {
  let count = 0;
  return groups.map(({ name, entries }) => {
    const heading = element('div', 'heading', t[name]);
    heading.id = `find-${name}`;
    heading.setAttribute('role', 'presentation');
    const group = element('div', 'group', heading);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    group.append(...entries.map((entry) => optionOf(entry, query, `find-${count++}`, t, locale)));
    return group;
  });
}

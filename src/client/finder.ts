/**
 * The finder: a combobox with a list (WAI-ARIA 1.2) over the form that works without it. On the page of all units it
 * also narrows that page's list to the query in the address.
 */
import type { Entry } from '../find/entry.ts';
import { groupsOf } from '../find/groups.ts';
import { lookup, type Answer } from '../find/lookup.ts';
import { ask } from '../find/wordings.ts';
import { finderFile } from '../model/sitepages.ts';
import styles from '../styles/finder.css?url';
import { finderWords } from '../words/finder.ts';
import { hrefOf, localPath, type Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { kindsIn } from './kinds.ts';
import { narrow } from './narrow.ts';
import { drawGroups, element } from './options.ts';

const locale = document.documentElement.lang as Locale;
const t = strings(finderWords, locale);
const reader = { locale, kinds: kindsIn(locale) };

/** Screen readers hear the number once the reader has paused. */
const pause = 500;

const find = lookup(async (name) => {
  const response = await fetch(hrefOf(finderFile(name)));
  if (!response.ok) throw new Error(`${response.status} for ${name}`);
  return response.json();
});

/** No answer where the index does not come. */
const answerTo = (query: string): Promise<{ meant: string; answer?: Answer }> =>
  ask(find, query, reader.kinds).catch(() => ({ meant: query }));

/** The list is dressed once it is needed. */
function dress(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  return new Promise((done) => {
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}

function start(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = element('div', 'find-groups');
  const note = element('p', '');
  const popup = element('div', 'find-list', list, note);
  const spoken = element('p', 'vh');
  const dressed = dress();
  let entries: readonly Entry[] = [];
  let options: readonly HTMLElement[] = [];
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = '';

  list.id = 'find-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', t.results);
  spoken.setAttribute('role', 'status');
  popup.hidden = true;
  form.append(popup, spoken);
  input.setAttribute('role', 'combobox');
  input.setAttribute('autocomplete', 'off');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);

  const go = (entry: Entry | undefined): boolean => {
    if (entry) location.assign(localPath(entry[9], locale));
    return entry !== undefined;
  };
  const activate = (to: number): void => {
    active = to;
    options.forEach((item, i) => item.setAttribute('aria-selected', String(i === to)));
    const item = options[to];
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
    item?.scrollIntoView({ block: 'nearest' });
  };
  const open = (isOpen: boolean): void => {
    popup.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && entries.length > 0));
    if (!isOpen) activate(-1);
  };
  const say = (text: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (spoken.textContent = text), pause);
  };

  const draw = (answer: Answer | undefined, query: string, meant: string): void => {
    const groups = groupsOf(answer?.found ?? []);
    entries = groups.flatMap((group) => group.entries);
    list.replaceChildren(...drawGroups(groups, meant, t, reader));
    list.hidden = entries.length === 0;
    options = [...list.querySelectorAll<HTMLElement>('.option')];
    activate(-1);
    const count = answer?.found.length ?? 0;
    const isMore = count > entries.length || (answer?.partial ?? false);
    const told = t.listed(t.found(count, answer?.partial ?? false), query);
    const text = !answer
      ? t.failed
      : count === 0
        ? t.none(query)
        : isMore
          ? `${told.slice(0, -1)}; ${t.showing(entries.length)}.`
          : told;
    const link = element('a', '', isMore ? t.allFound : t.all);
    link.href = form.action + (isMore ? `?q=${encodeURIComponent(query)}` : '');
    note.replaceChildren(text, ' ', link);
    say(text);
    open(true);
  };

  const update = async (): Promise<void> => {
    const query = input.value.trim();
    asked = query;
    if (query === '') {
      say('');
      open(false);
      return;
    }
    const { answer, meant } = await answerTo(query);
    await dressed;
    // What was typed since has its own answer; a reader who has left wants none.
    if (asked === query && form.contains(document.activeElement)) draw(answer, query, meant);
  };

  /** What the keys do; false where they keep what they do in a field. */
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => {
      if (popup.hidden) void update();
      else activate((active + 1) % Math.max(entries.length, 1));
      return true;
    },
    ArrowUp: () => {
      if (!popup.hidden) activate((active < 1 ? entries.length : active) - 1);
      return true;
    },
    // Whoever moves within the text has left the list.
    ArrowLeft: () => (activate(-1), false),
    ArrowRight: () => (activate(-1), false),
    // The ends of the list once the reader is in it, else of the text.
    Home: () => active >= 0 && (activate(0), true),
    End: () => active >= 0 && (activate(entries.length - 1), true),
    Enter: () => !popup.hidden && go(entries[entries.length === 1 ? 0 : active]),
    Escape: () => {
      if (popup.hidden) {
        input.value = '';
        if (form.classList.contains('open')) document.querySelector<HTMLElement>('.find-link')?.focus();
        form.classList.remove('open');
      }
      open(false);
      return true;
    },
  };
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && keys[event.key]?.()) event.preventDefault();
  });
  input.addEventListener('input', () => void update());
  input.addEventListener('focus', () => void update());
  // A press on the list must not take the focus from the field.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('.option') : null;
    if (item) go(entries[options.indexOf(item)]);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && form.contains(relatedTarget)) return;
    open(false);
    form.classList.remove('open');
  });

  const wanted = form.dataset['asked'] === undefined ? null : new URL(location.href).searchParams.get('q')?.trim();
  if (wanted) {
    input.value ||= wanted;
    void narrow(wanted, answerTo(wanted), t, locale);
  } else void update();
}

const form = document.querySelector<HTMLFormElement>('form.find');
const input = form?.querySelector('input');
if (form && input) start(form, input);

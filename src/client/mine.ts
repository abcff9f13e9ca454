/** A reader's own unit on a ranking: its row is marked, stands in sight among its neighbours, and goes along to other years. */
import { myUnitAnchor, myUnitParameter } from '../model/addresses.ts';
import { stretchesOf, type Around } from '../model/stretches.ts';
import { slugIn } from './ownunit.ts';

/** Rows in sight on either side of the reader's own, and of those that the page itself is about. */
const [near, beside] = [4, 1];

/** Cuts the rows anew: folds made by the build hold none of the rows around the reader's own. */
function cut(board: HTMLElement, mine: HTMLElement): void {
  const rows = [...board.querySelectorAll<HTMLElement>('.row')];
  const list = board.querySelector('ol');
  const fold = board.querySelector('details');
  const words = fold?.querySelector('span');
  if (!list || !fold || !words) return;
  const of = (row: HTMLElement, reach: number): Around[] => {
    const at = rows.indexOf(row);
    return at < 0 ? [] : [{ at, reach }];
  };
  const around = [...board.querySelectorAll<HTMLElement>('.strong')].flatMap((row) => of(row, beside));
  const parts = stretchesOf(rows.length, [...around, ...of(mine, near)]).map(({ from, to, folded }) => {
    const part = list.cloneNode() as HTMLElement;
    part.append(...rows.slice(from, to));
    if (!folded) return part;
    const own = fold.cloneNode() as HTMLDetailsElement;
    own.open = false;
    const [summary, label] = [document.createElement('summary'), document.createElement('span')];
    label.textContent = words.textContent.replace(/\d+/, String(to - from));
    summary.append(label);
    own.append(summary, part);
    return own;
  });
  for (const old of board.querySelectorAll(':scope > ol, :scope > details')) old.remove();
  board.append(...parts);
}

/** Links that lead to other years, levels and languages take the unit with them. */
function carry(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.tabs a, a.lang')) link.search = search;
}

function start(select: HTMLSelectElement, go: HTMLAnchorElement | null): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.ranked .row .name a, .ranked .names a')];
  const items = new Map(links.map((link) => [slugIn(link.pathname), link.closest('li')] as const));
  const names = links.map((link) => ({ slug: slugIn(link.pathname), name: link.textContent ?? '' }));
  for (const { slug, name } of names.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')))
    select.append(new Option(name, slug));
  select.disabled = false;

  const show = (slug: string): HTMLElement | undefined => {
    for (const old of document.querySelectorAll('.ranked .mine')) {
      old.classList.remove('mine');
      old.removeAttribute('id');
    }
    const item = items.get(slug) ?? undefined;
    if (go) {
      go.hidden = !item;
      go.href = `#${myUnitAnchor}`;
    }
    select.value = item ? slug : '';
    if (!item) return undefined;
    item.classList.add('mine');
    item.id = myUnitAnchor;
    const board = item.closest<HTMLElement>('.board');
    if (board) cut(board, item);
    const fold = item.closest('details');
    if (fold) fold.open = true;
    return item;
  };

  select.addEventListener('change', () => {
    const item = show(select.value);
    const url = new URL(location.href);
    if (item) url.searchParams.set(myUnitParameter, select.value);
    else url.searchParams.delete(myUnitParameter);
    history.replaceState(history.state, '', url);
    carry(url.search);
    item?.scrollIntoView({ block: 'center' });
  });
  const asked = new URL(location.href).searchParams.get(myUnitParameter);
  if (asked === null) return;
  show(asked);
  carry(location.search);
}

const select = document.querySelector<HTMLSelectElement>(`select#${myUnitParameter}`);
if (select) start(select, select.parentElement?.querySelector('a') ?? null);

/** Leaves only the units that a query finds on the page of all units, and says how many they are. */
import type { Answer } from '../find/lookup.ts';
import type { finderWords } from '../words/finder.ts';
import { localPath, type Locale } from '../words/locale.ts';
import type { Picked } from '../words/strings.ts';

/** Hides the lines that lead to none of some addresses, and the letters that are then empty. */
function leave(paths: ReadonlySet<string>): void {
  for (const item of document.querySelectorAll<HTMLElement>('.columns > li'))
    item.hidden = ![...item.querySelectorAll('a')].some((link) => paths.has(link.getAttribute('href') ?? ''));
  for (const section of document.querySelectorAll<HTMLElement>('section.letter')) {
    section.hidden = !section.querySelector('li:not([hidden])');
    const letter = section.querySelector('h2')?.id;
    const jump = document.querySelector<HTMLElement>(`.letters a[href="#${letter}"]`);
    if (jump) jump.hidden = section.hidden;
  }
}

export async function narrow(
  query: string,
  answer: Promise<Answer | undefined>,
  t: Picked<typeof finderWords>,
  locale: Locale,
): Promise<void> {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  document.querySelector('.letters')?.before(said);
  const given = await answer;
  const all = Object.assign(document.createElement('a'), { textContent: t.all, href: location.pathname });
  const { length } = given?.found ?? [];
  const told = !given ? t.failed : length > 0 ? t.listed(t.found(length, given.partial), query) : t.none(query);
  said.append(told, ' ', all);
  if (given && length > 0) leave(new Set(given.found.map(({ entry }) => localPath(entry[9], locale))));
}

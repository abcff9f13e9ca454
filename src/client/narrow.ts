/** Leaves only the units that a query finds on the page of all units, and says how many they are. */
import type { Answer } from '../find/lookup.ts';
import type { finderWords } from '../words/finder.ts';
import { localPath, type Locale } from '../words/locale.ts';
import type { Picked } from '../words/strings.ts';

/** Hides the lines that lead to none of some addresses, and the letters that are then empty. How many lines are left. */
function leave(paths: ReadonlySet<string>): number {
  const lines = [...document.querySelectorAll<HTMLElement>('.columns > li')];
  for (const item of lines)
    item.hidden = ![...item.querySelectorAll('a')].some((link) => paths.has(link.getAttribute('href') ?? ''));
  for (const section of document.querySelectorAll<HTMLElement>('section.letter')) {
    section.hidden = !section.querySelector('li:not([hidden])');
    const letter = section.querySelector('h2')?.id;
    const jump = document.querySelector<HTMLElement>(`.letters a[href="#${letter}"]`);
    if (jump) jump.hidden = section.hidden;
  }
  return lines.filter((item) => !item.hidden).length;
}

export async function narrow(
  query: string,
  asked: Promise<{ answer?: Answer }>,
  t: Picked<typeof finderWords>,
  locale: Locale,
): Promise<void> {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  document.querySelector('.letters')?.before(said);
  const { answer } = await asked;
  const all = Object.assign(document.createElement('a'), { textContent: t.all, href: location.pathname });
  const paths = new Set(answer?.found.map(({ entry }) => localPath(entry[9], locale)));
  // Units that have no page of their own stand in the list too.
  const lines = paths.size > 0 ? leave(paths) : 0;
  const told = !answer ? t.failed : lines > 0 ? t.listed(t.found(lines, answer.partial), query) : t.none(query);
  said.append(told, ' ', all);
}

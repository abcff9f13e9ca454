/** The files that a guide names: what stands in backticks and looks like a path of the repository. */
import { posix } from 'node:path';

/** Rooms that a path in the guide begins with. */
const rooms = ['data', 'scripts', 'src', 'tests'];

/**
 * The paths of files that a text in Markdown names in full (`src/store/goals.ts`), in its order, and those that it names
 * after one of them from its folder on (`places.ts`, `explain/line.ts`). Names of other things are passed over, and so is a
 * name before which no file is named, as in a list of what is to be added.
 */
export function filesNamed(markdown: string): string[] {
  const named: string[] = [];
  for (const [, name = ''] of markdown.matchAll(/`([^`\s]+\.(?:ts|astro|mjs))`/g)) {
    const last = named.at(-1);
    if (rooms.some((room) => name.startsWith(`${room}/`))) named.push(name);
    else if (last !== undefined) named.push(posix.join(posix.dirname(last), name));
  }
  return named;
}

/** The part of a text under a heading of the second rank; empty where there is none. */
export const sectionOf = (markdown: string, heading: string): string =>
  markdown.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';

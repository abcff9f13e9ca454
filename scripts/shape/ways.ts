/** Ways between rooms, resolved: the linter reads the paths of imports as they are written, and not all ways are imports. */
import { importsOf } from './imports.ts';

/** What each room of a root may import besides itself. */
export type Table = Readonly<Record<string, readonly string[]>>;

/** Ways by which a module gets at files without importing them. */
const unseen = /import\.meta\.glob|\bcreateRequire\b/g;

/** The only room that may look for files by a pattern, since it reads what was scored and the boundaries. */
const reader = 'src/store/';

/**
 * Ways out of a module that no table allows, as they lead. A file in the root itself (a command) may go wherever its root
 * may; `shared` are paths from other roots that all modules of this one may import.
 */
export function forbiddenWays(path: string, text: string, table: Table, shared: readonly string[]): string[] {
  const [root = '', room = '', ...below] = path.split('/');
  const isLoose = below.length === 0;
  const mayReach = (target: string): boolean => {
    const [otherRoot, other = '', ...rest] = target.split('/');
    if (otherRoot !== root) return shared.some((way) => target.startsWith(way));
    return isLoose || (rest.length > 0 && (other === room || (table[room]?.includes(other) ?? false)));
  };
  const ways = path.startsWith(reader) ? [] : [...text.matchAll(unseen)].map(([way]) => way);
  return [...ways, ...importsOf(path, text).filter((target) => !mayReach(target))];
}

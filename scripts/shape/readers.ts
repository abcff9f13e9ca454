/** Who reads what: where a module is at home that one kind of page, one form or one room alone makes use of. */

/** A folder that is read as one: a kind of page, a form of charts, a room of the scripts, or a room that only leads on. */
const owners = [
  /^src\/kinds\/[^/]+\//,
  /^src\/charts\/[^/]+\//,
  /^src\/(store|client|routes|downloads)\//,
  /^scripts\/[^/]+\//,
];

/** What several kinds, forms and rooms share. */
const shared = /^src\/(model|words|telling|parts|charts\/kit)\//;

const ownerOf = (path: string): string => owners.map((owner) => owner.exec(path)?.[0]).find((one) => one) ?? path;

/** Shared modules that are read from one owner alone, where they belong: `module: owner`. */
export function misplacedIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const readers = new Map<string, string[]>();
  for (const [path, read] of imports)
    for (const one of new Set(read)) readers.set(one, [...(readers.get(one) ?? []), ownerOf(path)]);
  return [...imports.keys()]
    .filter((path) => shared.test(path))
    .flatMap((path) => {
      const [first, ...others] = new Set(readers.get(path));
      const isOwned = first !== undefined && others.length === 0 && first.endsWith('/') && first !== ownerOf(path);
      return isOwned ? [`${path}: ${first}`] : [];
    });
}

import { posix } from 'node:path';
import ts from 'typescript';

/** The text of a file of the repository, by its path; undefined where there is none. */
export type ReadText = (path: string) => string | undefined;

/** What a file needs: the files of the repository that it imports, itself among them, and the names of packages. */
export interface Needs {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Finds what files need, directly and through others. Each file is read once. */
export function importGraph(read: ReadText): (roots: readonly string[]) => Needs {
  const known = new Map<string, readonly string[]>();
  const specifiersOf = (path: string): readonly string[] => {
    const found = known.get(path) ?? ts.preProcessFile(read(path) ?? '').importedFiles.map(({ fileName }) => fileName);
    known.set(path, found);
    return found;
  };
  return (roots) => {
    const files = new Set(roots);
    const packages = new Set<string>();
    for (const path of files)
      for (const specifier of specifiersOf(path)) {
        if (!specifier.startsWith('.')) packages.add(packageOf(specifier));
        else files.add(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
      }
    return { files, packages };
  };
}

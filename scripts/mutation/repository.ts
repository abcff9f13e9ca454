import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashOf, type Surroundings } from './content.ts';
import type { ReadText } from './needs.ts';

/** The files of a repository, as far as mutants have to do with them. */
export interface Repository extends Surroundings {
  /** Files of code. */
  readonly files: readonly string[];
}

/** Reads a repository; its texts are kept, as long as the process runs. */
export function openRepository(root: string): Repository {
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const texts = new Map<string, string | undefined>();
  const read: ReadText = (path) => {
    if (!texts.has(path)) texts.set(path, readOptional(join(root, path)));
    return texts.get(path);
  };
  const { packages } = JSON.parse(read('package-lock.json') ?? '{}') as {
    packages: Record<string, { version?: string }>;
  };
  let opened: string | undefined;
  return {
    files: ['scripts', 'src'].flatMap(list).filter((path) => path.endsWith('.ts')),
    read,
    versionOf: (name) => packages[`node_modules/${name}`]?.version,
    opened: () => (opened ??= hashOf(['data', 'tests/fixtures'].flatMap(list).map((path) => [path, read(path) ?? '']))),
  };
}

function readOptional(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // A package's part, or an address that only the site's build knows.
  }
}

/** The site that a copy of the repository gives in one language more, built for a host that serves it below a path. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, listFiles, readSite, type Site } from '../../scripts/site/site.ts';
import { build, copyRepository } from '../annex/repository.ts';
import { elsewhereOnEarth } from '../elsewhere.ts';
import { addLanguage } from './add.ts';

export const host = 'https://host.example';
export const base = '/du-an/thuoc-so';

export interface Elsewhere {
  /** Files of the copy that the language changed. */
  readonly changed: readonly string[];
  /** As the host serves it: every address begins with the path. */
  readonly served: Site;
  /** The same pages with the addresses of the site under test, to be compared with its own. */
  readonly atRoot: Site;
  readonly remove: () => void;
}

/** The address that the site under test gives itself. */
function ownHost(): string {
  const [, found] =
    /<link rel="canonical" href="(https?:\/\/[^/"]+)\/"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
  if (found === undefined) throw new Error('the home page under test has no canonical address at the root of a host');
  return found;
}

/** Makes the brackets of the made-up words take no room in a title: the choice among its wordings is that of the language itself. */
function sparedBrackets(folder: string): void {
  const file = join(folder, 'src/telling/fitting.ts');
  const measured = 'way.length';
  const text = readFileSync(file, 'utf8');
  if (!text.includes(measured)) throw new Error(`src/telling/fitting.ts does not measure by ${measured}`);
  writeFileSync(file, text.replace(measured, "way.replaceAll(/[⟦⟧]/g, '').length"));
}

/** Adds the language to a copy, builds it elsewhere, for each page must be the same as under test, and reads it in both ways. */
export function buildElsewhere(): Elsewhere {
  const folder = copyRepository();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const changed = addLanguage(folder);
    sparedBrackets(folder);
    const [served, atRoot] = [join(folder, 'served'), join(folder, 'root')];
    build(folder, { out: join(served, base), env: { ...elsewhereOnEarth, SITE_URL: `${host}${base}/` } });
    cpSync(join(served, base), atRoot, { recursive: true });
    const own = ownHost();
    for (const file of listFiles(atRoot).filter((name) => name.endsWith('.html'))) {
      const path = join(atRoot, file);
      writeFileSync(
        path,
        readFileSync(path, 'utf8')
          .replaceAll(host + base, own)
          .replaceAll(`${base}/`, '/'),
      );
    }
    return { changed, served: readSite(served), atRoot: readSite(atRoot), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

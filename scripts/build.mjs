// @ts-check
/**
 * Builds the site: scores, builds into a folder beside `dist/`, then swaps. Whatever fails, `dist/` stays the site that
 * was built last. `--out DIR` builds straight into another folder; `--no-score` uses the scores of the last run.
 */
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { locales, sourceLocale } from '../src/model/languages.ts';
import { siteAddress } from './run/address.mjs';
import { removeLeftovers } from './run/leftovers.mjs';
import { readOptions } from './run/options.mjs';
import { root, runNode, tools } from './run/setup.mjs';
import { swap } from './run/swap.mjs';
import { packStyles } from './site/packing.ts';

const usage = `npm run build -- [options]: scores and builds the site into dist/
  --out DIR   builds straight into another folder
  --no-score  uses the scores of the last run
  --help      this text`;

/**
 * The pages of all languages into a folder, a process for each: the same work, and the machines this runs on have two
 * cores. Files that all write (styles, scripts, data) are the same, down to the hash in their names. Resolves with
 * the exit code and where the pages are.
 * @param {string} work inside the project: there Astro keeps its own files beside the pages, elsewhere in one place
 */
async function buildPages(work) {
  /** @param {string} locale */
  const folderOf = (locale) => join(work, locale);
  // Silent, because Astro names every one of the pages; what stops a build is said all the same.
  const runs = locales.map((locale) =>
    runNode(tools.astro, ['build', '--silent', '--outDir', folderOf(locale)], {
      NODE_ENV: 'production',
      SITE_LOCALE: locale,
    }),
  );
  const code = (await Promise.all(runs)).find((run) => run.code !== 0)?.code ?? 0;
  const pages = folderOf(sourceLocale);
  if (code === 0)
    for (const locale of locales.filter((other) => other !== sourceLocale)) {
      renameSync(join(folderOf(locale), locale), join(pages, locale));
      cpSync(join(folderOf(locale), '_astro'), join(pages, '_astro'), { recursive: true });
    }
  return { code, pages };
}

/** @param {{ out?: string | undefined, score: boolean }} options */
async function build({ out, score }) {
  if (score) {
    const scored = await runNode(join('scripts', 'score.ts'));
    if (scored.code !== 0) return scored.code;
  }
  const works = join(root, '.cache', 'build');
  removeLeftovers(works);
  const work = join(works, String(process.pid));
  try {
    const { code, pages } = await buildPages(work);
    if (code !== 0) return code;
    packStyles(pages);
    const count = readdirSync(pages, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
    if (out) {
      rmSync(out, { recursive: true, force: true });
      // Not a rename: the folder may lie on another disk.
      cpSync(pages, out, { recursive: true });
    } else swap(pages, join(root, 'dist'));
    console.log(`${count} pages built in ${(performance.now() / 1000).toFixed(1)} s`);
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { values } = readOptions({ options: { out: { type: 'string' }, 'no-score': { type: 'boolean' } } }, usage);
  // Told before anything is done, not in the middle.
  try {
    siteAddress(process.env.SITE_URL);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const code = await build({ out: values.out, score: !values['no-score'] });
  if (code !== 0 && !values.out && existsSync(join(root, 'dist')))
    console.error('The build failed; dist/ still holds the site that was built last.');
  process.exitCode = code;
}

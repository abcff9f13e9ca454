// @ts-check
/**
 * Builds the site: scores, builds into a folder beside `dist/`, then swaps. Whatever fails, `dist/` stays the site that
 * was built last. `--out DIR` builds straight into another folder; `--no-score` uses the scores of the last run.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runNode, tools } from './setup.mjs';
import { swap } from './swap.mjs';

/** @param {{ out?: string | undefined, score: boolean }} options */
async function build({ out, score }) {
  if (score) {
    const scored = await runNode(join('scripts', 'score.ts'));
    if (scored.code !== 0) return scored.code;
  }
  const next = out ? resolve(out) : join(root, '.cache', 'build', 'next');
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(next), { recursive: true });
  // Silent, because Astro names every one of the pages; what stops a build is said all the same.
  const built = await runNode(tools.astro, ['build', '--silent', '--outDir', next], { NODE_ENV: 'production' });
  if (built.code !== 0) {
    rmSync(next, { recursive: true, force: true });
    return built.code;
  }
  const pages = readdirSync(next, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
  if (!out) swap(next, join(root, 'dist'));
  console.log(`${pages} pages built in ${(performance.now() / 1000).toFixed(1)} s`);
  return 0;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, 'no-score': { type: 'boolean' } } });
  const code = await build({ out: values.out, score: !values['no-score'] });
  if (code !== 0 && !values.out && existsSync(join(root, 'dist')))
    console.error('The build failed; dist/ still holds the site that was built last.');
  process.exitCode = code;
}

// @ts-check
/** `npm start`: from a fresh clone to the site in the browser. Runs on Node 20 or later, with nothing installed. */
import { join } from 'node:path';
import { readOptions } from './run/options.mjs';
import { ensureInstalled, root, runNode } from './run/setup.mjs';

const usage = `npm start: installs, scores, builds, and serves the site
  --help  this text`;

readOptions({}, usage);
try {
  ensureInstalled();
  const { code } = await runNode(join('scripts', 'build.mjs'));
  if (code !== 0) process.exit(code);
  // Not before: what serves is itself among the packages.
  const { serveUntilStopped } = await import('./serve.mjs');
  await serveUntilStopped(join(root, 'dist'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// @ts-check
/** `npm start`: from a fresh clone to the site in the browser. Runs on Node 20 or later, with nothing installed. */
import { join } from 'node:path';
import { ensureInstalled, root, runNode } from './run/setup.mjs';

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

// @ts-check
/** `npm run serve`: serves the built site, or another folder that is named, until Ctrl+C. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { listener } from './site/listener.mjs';

/**
 * Serves a folder; takes the next free port, up to 50 further, when the wanted one is taken (0: any free port).
 * @param {string} folder
 * @param {number} [wanted]
 * @returns {Promise<{ port: number, address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, wanted = 4321) {
  const server = createServer(listener(resolve(folder)));
  let port = wanted;
  while (!(await listens(server, port))) {
    port += 1;
    if (port > wanted + 50) throw new Error(`no free port between ${wanted} and ${port - 1}`);
  }
  const bound = server.address();
  if (bound && typeof bound === 'object') port = bound.port;
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port, address: `http://localhost:${port}/`, close };
}

/**
 * True when the server now listens; false when the port is taken.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function listens(server, port) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const refused = (error) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
    server.once('error', refused);
    server.listen(port, () => {
      server.off('error', refused);
      done(true);
    });
  });
}

/**
 * Serves the built site until Ctrl+C, and says where.
 * @param {string} folder
 */
export async function serveUntilStopped(folder) {
  const wanted = Number(process.env.PORT ?? 4321);
  const { port, address, close } = await serve(folder, wanted);
  const moved = port === wanted ? '' : ` (port ${wanted} is taken)`;
  console.log(`Thước Số is ready: open ${address}${moved} - Ctrl+C stops it.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => void close().then(() => process.exit(0)));
}

if (process.argv[1]?.endsWith('serve.mjs')) {
  const folder = process.argv[2] ?? 'dist';
  if (existsSync(join(folder, 'index.html'))) await serveUntilStopped(folder);
  else {
    console.error(`${folder}/index.html is missing: run npm run build first`);
    process.exitCode = 1;
  }
}

// @ts-check
/** `npm run serve`: serves the built site, or another folder that is named, until Ctrl+C. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { readOptions } from './run/options.mjs';
import { lastPort, portOf, usualPort } from './run/port.mjs';
import { listener } from './site/listener.mjs';

const usage = `npm run serve -- [FOLDER]: serves the built site, or another folder, until Ctrl+C
  FOLDER  what is served (dist)
  --help  this text`;

/**
 * Serves a folder; takes the next free port, up to 50 further, when the wanted one is taken (0: any free port).
 * @param {string} folder
 * @param {number} [wanted]
 * @returns {Promise<{ port: number, address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, wanted = usualPort) {
  const server = createServer(listener(resolve(folder)));
  const last = Math.min(wanted + 50, lastPort);
  let port = wanted;
  while (!(await listens(server, port))) {
    port += 1;
    if (port > last) throw new Error(`no free port between ${wanted} and ${last}`);
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
  const wanted = portOf(process.env.PORT);
  const { port, address, close } = await serve(folder, wanted);
  const moved = port === wanted ? '' : ` (port ${wanted} is taken)`;
  console.log(`Thước Số is ready: open ${address}${moved} - Ctrl+C stops it.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => void close().then(() => process.exit(0)));
}

if (process.argv[1]?.endsWith('serve.mjs')) {
  const { positionals } = readOptions({ allowPositionals: true }, usage);
  const folder = positionals[0] ?? 'dist';
  try {
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`${folder}/index.html is missing: run npm run build first`);
    await serveUntilStopped(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

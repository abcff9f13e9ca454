// @ts-check
/**
 * A small static server for the built site: directories answer with their index.html, addresses without the trailing
 * slash are sent on, what is missing answers 404 with the site's own page, and nothing outside the folder is reachable.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** @typedef {{ status: 200, file: string } | { status: 301, location: string } | { status: 400 | 404 }} Answer */

/**
 * What a request address leads to in a folder.
 * @param {string} folder
 * @param {string} address path and query as the client sent them
 * @returns {Answer}
 */
export function locate(folder, address) {
  const [path = '/', ...query] = address.split('?');
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return { status: 400 };
  }
  if (decoded.includes('\0')) return { status: 400 };
  const file = resolve(folder, `.${sep}${decoded}`);
  if (file !== folder && !file.startsWith(folder + sep)) return { status: 404 };
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return { status: 404 };
  if (found.isFile()) return decoded.endsWith('/') ? { status: 404 } : { status: 200, file };
  const index = join(file, 'index.html');
  if (!existsSync(index)) return { status: 404 };
  if (decoded.endsWith('/')) return { status: 200, file: index };
  // Written anew from the folder that was found: what the client sent could name another host (`//elsewhere`).
  const named = relative(folder, file).split(sep).map(encodeURIComponent).join('/');
  const location = `/${named}/${query.length > 0 ? `?${query.join('?')}` : ''}`;
  return { status: 301, location };
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function listener(folder) {
  const missing = join(folder, '404.html');
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const answer = locate(folder, request.url ?? '/');
    if (answer.status === 301) return void response.writeHead(301, { Location: answer.location }).end();
    const file = answer.status === 200 ? answer.file : missing;
    if (!existsSync(file)) return void response.writeHead(answer.status).end(`${answer.status}\n`);
    response.writeHead(answer.status, {
      'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
    });
    if (request.method === 'HEAD') return void response.end();
    // A reader who goes away in the middle is no error of ours.
    pipeline(createReadStream(file), response, () => undefined);
  };
}

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

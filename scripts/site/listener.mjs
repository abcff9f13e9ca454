// @ts-check
/**
 * How requests for the built site are answered. sirv finds and sends the files; ours are the rules around it: directories
 * answer with their index.html, addresses without the trailing slash are sent on, what is missing answers 404 with the
 * site's own page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import sirv from 'sirv';

/**
 * Those that a site may hold, texts with their encoding, which sirv tells of HTML alone.
 * @type {Record<string, string>}
 */
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

/**
 * The path that a request asks for, decoded and without `..`: it cannot lead out of a folder. Undefined where it cannot
 * be read.
 * @param {string} address path and query as the client sent them
 */
function pathOf(address) {
  try {
    const path = decodeURIComponent(address.split('?', 1)[0] ?? '').replaceAll('\\', '/');
    return path.includes('\0') ? undefined : posix.normalize(`/${path}`);
  } catch {
    return undefined;
  }
}

/**
 * Where a path without a slash at its end leads, when it is that of a page. Written anew from the path: what the client
 * sent could name another host (`//elsewhere`).
 * @param {string} path
 * @param {string} address
 */
function withSlash(path, address) {
  const [, ...query] = address.split('?');
  const named = path.split('/').map(encodeURIComponent).join('/');
  return `${named}/${query.length > 0 ? `?${query.join('?')}` : ''}`;
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function listener(folder) {
  const send = sirv(folder, {
    // Looks at the disk at each request: the site may be built anew meanwhile.
    dev: true,
    // An address names its file whole: `404.html` is not to be had as `404`.
    extensions: [],
    setHeaders: (response, path) =>
      response.setHeader('Content-Type', types[extname(path).toLowerCase()] ?? 'application/octet-stream'),
  });

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {400 | 404} status
   */
  const refuse = (response, status) => {
    const file = join(folder, '404.html');
    if (!existsSync(file)) return void response.writeHead(status).end(`${status}\n`);
    const page = readFileSync(file);
    response.writeHead(status, { 'Content-Type': types['.html'], 'Content-Length': page.length }).end(page);
  };

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const address = request.url ?? '/';
    const path = pathOf(address);
    if (path === undefined) return refuse(response, 400);
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html')))
      return void response.writeHead(301, { Location: withSlash(path, address) }).end();
    // sirv leaves to us what must not stop the server: a file that cannot be read, a reader who goes away in the middle,
    // and a wish for a part of a file that has none such.
    response.once('pipe', (file) => {
      file.once('error', () => response.destroy());
      response.once('close', () => file.destroy());
    });
    delete request.headers.range;
    request.url = encodeURI(path.endsWith('/') ? `${path}index.html` : path);
    send(request, response, () => refuse(response, 404));
  };
}

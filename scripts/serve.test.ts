import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodePath, root } from './run/setup.mjs';
import { serve } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(folder, 'site');

beforeAll(() => {
  mkdirSync(join(site, 'nguon', 'a b'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  mkdirSync(join(folder, 'site-secret'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site-secret', 'index.html'), 'secret');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'missing');
  writeFileSync(join(site, 'nguon', 'index.html'), 'sources');
  writeFileSync(join(site, 'nguon', 'a b', 'index.html'), 'a b');
  writeFileSync(join(site, 'nguồn.csv'), 'a,b\n');
  writeFileSync(join(site, '100%, a+b.xml'), '<a/>');
});

afterAll(() => rmSync(folder, { recursive: true }));

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(site, 0);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks for an address as it is written; `fetch` would straighten it first. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get({ port: server.port, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    }).on('error', reject);
  });

describe('an address leads to', () => {
  test.each([
    ['/', 'home', 'text/html'],
    ['/?q=1', 'home', 'text/html'],
    ['/index.html', 'home', 'text/html'],
    ['/nguon/', 'sources', 'text/html'],
    ['/nguon/a%20b/', 'a b', 'text/html'],
    ['/ngu%E1%BB%93n.csv', 'a,b\n', 'text/csv'],
    ['/100%25,%20a+b.xml', '<a/>', 'application/xml'],
  ])('%s: a file (%s)', async (address, text, type) => {
    const answer = await ask(address);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers).toMatchObject({
      'content-type': `${type}; charset=utf-8`,
      'content-length': String(text.length),
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  });

  test.each([
    ['/nguon', '/nguon/'],
    ['/nguon?a=1&b=/', '/nguon/?a=1&b=/'],
    ['//nguon', '/nguon/'],
    ['/nguon/../nguon/a%20b', '/nguon/a%20b/'],
  ])('%s: another address %s', async (address, location) => {
    expect(await ask(address)).toMatchObject({ status: 301, headers: { location }, text: '' });
  });

  test.each([
    ['/gone/', 404],
    ['/empty', 404],
    ['/empty/', 404],
    ['/index.html/', 404],
    ['/404', 404],
    ['/../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/../site-secret/', 404],
    ['/../site-secret', 404],
    ['/%', 400],
    ['/a%00', 400],
  ])('%s: nothing (%i)', async (address, status) => {
    const answer = await ask(address);
    expect(answer).toMatchObject({ status, text: 'missing' });
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-length': '7' });
  });
});

describe('the server', () => {
  test('answers with type, length and status', async () => {
    const { address, close } = await serve(site, 0);
    const home = await fetch(address);
    expect([home.status, home.headers.get('content-type'), await home.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'home',
    ]);
    const missing = await fetch(`${address}gone/`);
    expect([missing.status, await missing.text()]).toEqual([404, 'missing']);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${address}nguon/`, { method: 'HEAD' })).headers.get('content-length')).toBe('7');
    await close();
  });

  test('does not leave its folder for a raw request either', async () => {
    const { port, close } = await serve(site, 0);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, 'localhost', () => socket.write('GET /../secret.txt HTTP/1.1\r\nHost: x\r\n\r\n'));
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
    });
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    await close();
  });

  test('outlives a wish for a part that no file has', async () => {
    expect(await ask('/', { range: 'bytes=3-1' })).toMatchObject({ status: 200, text: 'home' });
  });

  // A socket is no folder and cannot be opened, whoever asks.
  test.skipIf(process.platform === 'win32')('outlives a file that cannot be read', async () => {
    const socket = createServer();
    await new Promise<void>((resolve) => socket.listen(join(site, 'socket'), resolve));
    await expect(ask('/socket')).rejects.toThrow();
    expect(await ask('/')).toMatchObject({ status: 200 });
    await new Promise((resolve) => socket.close(resolve));
  });

  test('takes the next port when the wanted one is taken', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, () => {
        const bound = other.address();
        resolve(bound && typeof bound === 'object' ? bound.port : 0);
      });
    });
    const { port, close } = await serve(site, taken);
    expect(port).toBeGreaterThan(taken);
    await close();
    other.close();
  });
});

test.each(['abc', '-1', '99999'])('PORT=%s is refused in a line', (PORT) => {
  const { status, stdout, stderr } = spawnSync(nodePath(), [join(root, 'scripts', 'serve.mjs'), site], {
    env: { ...process.env, PORT },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    `PORT "${PORT}" is no port (expected a whole number from 0 to 65535)\n`,
  ]);
});

test('past the last port none is looked for', async () => {
  const taken = createServer();
  const isFree = await new Promise((done) => {
    taken.once('error', () => done(false));
    taken.listen(65_535, () => done(true));
  });
  await expect(serve(site, 65_535)).rejects.toThrow('no free port between 65535 and 65535');
  if (isFree) await new Promise((done) => taken.close(done));
});

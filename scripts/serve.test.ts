import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locate, serve } from './serve.mjs';

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
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('an address leads to', () => {
  test.each([
    ['/', 'index.html'],
    ['/?q=1', 'index.html'],
    ['/nguon/', 'nguon/index.html'],
    ['/nguon/a%20b/', 'nguon/a b/index.html'],
    ['/ngu%E1%BB%93n.csv', 'nguồn.csv'],
  ])('%s: the file %s', (address, file) => {
    expect(locate(site, address)).toEqual({ status: 200, file: join(site, file) });
  });

  test.each([
    ['/nguon', '/nguon/'],
    ['/nguon?a=1&b=/', '/nguon/?a=1&b=/'],
    ['//nguon', '/nguon/'],
    ['/nguon/../nguon/a%20b', '/nguon/a%20b/'],
  ])('%s: another address %s', (address, location) => {
    expect(locate(site, address)).toEqual({ status: 301, location });
  });

  test.each([
    ['/gone/', 404],
    ['/empty/', 404],
    ['/index.html/', 404],
    ['/../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/../site-secret/', 404],
    ['/%', 400],
    ['/a%00', 400],
  ])('%s: nothing (%i)', (address, status) => {
    expect(locate(site, address)).toEqual({ status });
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

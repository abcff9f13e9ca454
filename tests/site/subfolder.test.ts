/** The site as a host serves it below a path: every link, file, style and font must be found there. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listener } from '../../scripts/site/listener.mjs';
import { nodePath, root } from '../../scripts/run/setup.mjs';
import { readSite, type Site } from '../../scripts/site/site.ts';
import { brokenLinks, strayResources } from './links.ts';

const host = 'https://host.example';
const base = '/du-an/thuoc-so';
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'subfolder-'));

let site: Site;
let server: Server;

/** Without what Vitest says of itself (it lies at the root): the build would believe it. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'BASE_URL'));

beforeAll(async () => {
  const run = spawnSync(nodePath(), [join('scripts', 'build.mjs'), '--no-score', '--out', join(folder, base)], {
    cwd: root,
    env: { ...env, SITE_URL: `${host}${base}/` },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  site = readSite(folder);
  server = createServer(listener(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 300_000);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every link, anchor and resource stays below the path and leads somewhere', () => {
  expect(brokenLinks(site)).toEqual([]);
  expect(strayResources(site)).toEqual([]);
});

test('style sheets find their fonts', () => {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  const asked = sheets.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/url\(([^)]+)\)/g)].map(([, address = '']) =>
      new URL(address.replaceAll(/["']/g, ''), `${host}${file}`).href.slice(host.length),
    ),
  );
  const fonts = asked.filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((file) => !site.files.has(file))).toEqual([]);
});

test('pages name their own address there, in both languages', () => {
  const html = readFileSync(join(folder, base, 'en', 'nguon', 'index.html'), 'utf8');
  expect(html).toContain(`<link rel="canonical" href="${host}${base}/en/nguon/">`);
  expect(html).toContain(`<link rel="alternate" hreflang="vi" href="${host}${base}/nguon/">`);
});

test('a server that has the site in that folder answers with its pages and files', async () => {
  const { port } = server.address() as AddressInfo;
  const answer = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  const home = await answer(`${base}/`);
  const file = await answer(`${base}/du-lieu/nguon.csv`);
  const away = await answer(`${base}/nguon`);
  expect([home.status, file.status, away.status]).toEqual([200, 200, 301]);
  expect(away.headers.get('location')).toBe(`${base}/nguon/`);
});

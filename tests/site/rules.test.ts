import { describe, expect, test } from 'vitest';
import { dist, readSite, siteOf } from '../../scripts/site/site.ts';
import { faults, rules, sharedTitles } from './rules.ts';

const policy = "default-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'self'; form-action 'self'";
const host = 'https://site.example';

const sound = (lang: string, path: string): string => `<!doctype html><html lang="${lang}"><head>
  <title>${lang}</title><meta name="description" content="A description that says what is here.">
  <meta http-equiv="content-security-policy" content="${policy}">
  <link rel="canonical" href="${host}${path}">
  <link rel="alternate" hreflang="vi" href="${host}/"><link rel="alternate" hreflang="en" href="${host}/en/">
  <link rel="alternate" hreflang="x-default" href="${host}/"></head>
  <body><a href="#main">Skip</a><main id="main"><h1>${lang}</h1><svg><title>Chart</title></svg></main></body></html>`;

const soundSite = siteOf(
  'sound',
  new Map([
    ['/index.html', sound('vi', '/')],
    ['/en/index.html', sound('en', '/en/')],
  ]),
);

const faultySite = siteOf(
  'faulty',
  new Map([
    [
      '/index.html',
      '<html><body><h1 id="x" style="x" onclick="y">1</h1><h1 id="x">2</h1><style></style></body></html>',
    ],
    ['/a/index.html', '<html><a href="../en/b/#x">b</a></html>'],
    ['/en/b/index.html', '<html></html>'],
  ]),
);

describe('the rules themselves', () => {
  test.each(Object.entries(rules))('a sound site keeps: %s', (_, rule) => {
    expect(faults(soundSite, rule)).toEqual([]);
  });

  test.each(Object.entries(rules))('a faulty site is caught by: %s', (_, rule) => {
    expect(faults(faultySite, rule)).not.toEqual([]);
  });

  test('a title that two pages share is caught', () => {
    expect(sharedTitles(soundSite)).toEqual([]);
    expect(sharedTitles(faultySite)).toEqual(['vi "": / /a/']);
  });

  test('links that lead into the other language are caught, the link to the mirror is not', () => {
    const links = (...hrefs: string[]): string => hrefs.map((href) => `<a href="${href}">x</a>`).join('');
    const site = siteOf(
      'strays',
      new Map([
        ['/index.html', links('/en/', '/en/a/', '#x', 'https://example.org/en/a/')],
        ['/a/index.html', links('/', '/a/')],
        ['/en/index.html', links('/', '/du-lieu/x.csv', '/en/a/')],
        ['/en/a/index.html', links('/a/', '../../#main', '/en/')],
      ]),
      ['/du-lieu/x.csv'],
    );
    expect(faults(site, rules['links to pages of its own language'] ?? (() => []))).toEqual([
      '/: links to /en/a/, not in vi',
      '/en/a/: links to /, not in en',
    ]);
  });

  test('an alternate that does not point back is caught', () => {
    const html = sound('vi', '/').replace('hreflang="en" href="https://site.example/en/"', 'hreflang="en" href="/en/"');
    const oneWay = siteOf(
      'one-way',
      new Map([
        ['/index.html', html],
        ['/en/index.html', sound('en', '/en/')],
      ]),
    );
    expect(faults(oneWay, rules['names its mirror in the other language'] ?? (() => []))).toEqual([
      '/: alternate en is not absolute: /en/',
    ]);
  });
});

describe('every page of the built site', () => {
  const site = readSite(dist);

  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(faults(site, rule)).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(sharedTitles(site)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { brokenLinks, strayResources } from './links.ts';
import { dist, readSite, siteOf } from './site.ts';

const small = siteOf(
  'small',
  new Map([
    [
      '/index.html',
      '<a href="/a/">a</a><a href="a/#there">b</a><a href="https://example.org/">out</a><img src="/x.svg">',
    ],
    ['/a/index.html', '<h2 id="there">A</h2><a href="../">up</a><svg><a href="/t%C3%AAn.csv">c</a></svg>'],
  ]),
  ['/x.svg', '/tên.csv'],
);

const broken = siteOf(
  'broken',
  new Map([
    ['/index.html', '<a href="/gone/">a</a><a href="/a/#gone">b</a><a href="/a">c</a><a href="javascript:f()">d</a>'],
    [
      '/a/index.html',
      '<img src="gone.png" srcset="https://cdn.example/x.png 2x"><link rel="preconnect" href="//fonts.example">' +
        '<svg><image href="http://other.example/y.svg"/></svg><script src="/gone.js"></script>',
    ],
  ]),
);

describe('the checker itself', () => {
  test('lets a sound site pass', () => {
    expect(brokenLinks(small)).toEqual([]);
    expect(strayResources(small)).toEqual([]);
  });

  test('reports every broken link', () => {
    expect(brokenLinks(broken)).toEqual([
      '/: /gone/ leads nowhere',
      '/: /a/#gone leads to #gone, which /a/ does not have',
      '/: /a leads nowhere',
      '/: javascript:f() has a strange scheme',
    ]);
  });

  test('reports every stray resource', () => {
    expect(strayResources(broken)).toEqual([
      '/a/: gone.png does not exist',
      '/a/: https://cdn.example/x.png is fetched from another host',
      '/a/: //fonts.example is fetched from another host',
      '/a/: http://other.example/y.svg is fetched from another host',
      '/a/: /gone.js does not exist',
    ]);
  });
});

describe('the built site', () => {
  const site = readSite(dist);

  test('every link and anchor leads somewhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('every resource is its own', () => {
    expect(strayResources(site)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { dist, readSite, siteOf } from '../../scripts/site/site.ts';
import { brokenLinks, strayResources } from './links.ts';

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
      '/gone/ leads nowhere (on 1, first /)',
      '/a/#gone leads to #gone, which /a/ does not have (on 1, first /)',
      '/a leads nowhere (on 1, first /)',
      'javascript:f() has a strange scheme (on 1, first /)',
    ]);
  });

  test('reports every stray resource', () => {
    expect(strayResources(broken)).toEqual([
      'gone.png does not exist (on 1, first /a/)',
      'https://cdn.example/x.png is fetched from another host (on 1, first /a/)',
      '//fonts.example is fetched from another host (on 1, first /a/)',
      'http://other.example/y.svg is fetched from another host (on 1, first /a/)',
      '/gone.js does not exist (on 1, first /a/)',
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

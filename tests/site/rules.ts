import type { Page } from '../../scripts/site/page.ts';
import type { Site } from '../../scripts/site/site.ts';
import { locales } from '../../src/model/languages.ts';
import { localeOf, pathIn, rootPath } from '../../src/model/pagekinds.ts';

/** One rule of a page: what is wrong with it, in words; nothing when the page keeps the rule. */
export type Rule = (page: Page, path: string, site: Site) => string[];

const isMissingPage = (path: string): boolean => path === '/404.html';

/** A page of the fictional province: search engines must not have it, so it has no address to give them. */
export const isFictional = (path: string): boolean => rootPath(path).startsWith('/tinh-mau/');

/** The site's own pages are named by absolute addresses in the head; only their path matters to the rules. */
const pathOf = (href: string): string => (URL.canParse(href) ? decodeURI(new URL(href).pathname) : href);

/** Directives without which the policy would let foreign code in. */
const directives = [
  "default-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];

function alternateFaults(page: Page, path: string, site: Site): string[] {
  if (isMissingPage(path) || isFictional(path)) return [];
  const wanted = [...locales.map((locale) => [locale, pathIn(path, locale)] as const), ['x-default', rootPath(path)]];
  return wanted.flatMap(([lang = '', target = '']) => {
    const found = page.alternates.filter((alternate) => alternate.lang === lang);
    const [alternate] = found;
    if (!alternate || found.length > 1) return [`has ${found.length} alternates for ${lang}, not 1`];
    if (!URL.canParse(alternate.href)) return [`alternate ${lang} is not absolute: ${alternate.href}`];
    if (pathOf(alternate.href) !== target) return [`alternate ${lang} is ${alternate.href}, not ${target}`];
    const other = site.pages.get(target);
    if (!other) return [`alternate ${lang} leads to ${target}, which does not exist`];
    const back = other.alternates.some((a) => a.lang === localeOf(path) && pathOf(a.href) === path);
    return back ? [] : [`alternate ${lang}: ${target} does not point back`];
  });
}

/** Addresses of the site's own pages that a page links to, each once. */
function linkedPages(page: Page, path: string, site: Site): string[] {
  // Any host will do: links of the site are relative to it.
  const here = `https://site.invalid${path}`;
  const urls = page.links.filter((href) => URL.canParse(href, here)).map((href) => new URL(href, here));
  const own = urls.filter(({ host }) => host === 'site.invalid').map(({ pathname }) => decodeURI(pathname));
  return [...new Set(own)].filter((target) => site.pages.has(target));
}

/** A reader leaves a language only by the link that says so: the one to the page's own mirror. */
function languageFaults(page: Page, path: string, site: Site): string[] {
  if (isMissingPage(path)) return [];
  const locale = localeOf(path);
  const strays = linkedPages(page, path, site).filter((target) => localeOf(target) !== locale);
  const mirrors = locales.filter((other) => other !== locale).map((other) => pathIn(path, other));
  return strays.filter((target) => !mirrors.includes(target)).map((target) => `links to ${target}, not in ${locale}`);
}

export const rules: Readonly<Record<string, Rule>> = {
  'names its language': (page, path) =>
    page.lang === localeOf(path) ? [] : [`lang is ${page.lang ?? 'absent'}, not ${localeOf(path)}`],

  'has a title': (page) => (page.title.trim() ? [] : ['has no title']),

  'has a description': (page) => {
    const length = page.description?.trim().length ?? 0;
    return length >= 20 ? [] : [`description has ${length} characters, fewer than 20`];
  },

  'has a canonical address of its own': (page, path) => {
    if (isMissingPage(path) || isFictional(path)) return [];
    if (!page.canonical || !URL.canParse(page.canonical)) return [`canonical is ${page.canonical ?? 'absent'}`];
    return pathOf(page.canonical) === path ? [] : [`canonical is ${page.canonical}`];
  },

  'names its mirror in the other language': alternateFaults,

  'links to pages of its own language': languageFaults,

  'has one main heading': (page) => (page.h1 === 1 ? [] : [`has ${page.h1} h1`]),

  'starts with a link that skips to the content': (page) => {
    const target = page.firstLink ?? '';
    return target.startsWith('#') && page.ids.has(target.slice(1)) ? [] : [`first link is ${target || 'absent'}`];
  },

  'has a content security policy': (page) => {
    const own = page.csp?.split(';').map((directive) => directive.trim());
    const lacking = directives.filter((directive) => !own?.includes(directive));
    if (lacking.length > 0) return [`policy lacks ${lacking.join(', ')}`];
    return /unsafe-inline|unsafe-eval|\*/.test(page.csp ?? '') ? [`policy is open: ${page.csp}`] : [];
  },

  'has no inline style and no inline handler': (page) => [...new Set(page.inline)].map((found) => `has ${found}`),

  'has no inline style element': (page) => (page.inlineElements.includes('style') ? ['has <style>'] : []),

  'uses no id twice': (page) => page.doubledIds.map((id) => `has id ${id} twice`),
};

/** Every fault against one rule in a site, as `page: what is wrong`. */
export function faults(site: Site, rule: Rule): string[] {
  return [...site.pages].flatMap(([path, page]) => rule(page, path, site).map((fault) => `${path}: ${fault}`));
}

/** Titles that two pages of one language share, as `title: pages`. */
export function sharedTitles(site: Site): string[] {
  const byTitle = new Map<string, string[]>();
  for (const [path, page] of site.pages) {
    const title = `${localeOf(path)} "${page.title.trim()}"`;
    byTitle.set(title, [...(byTitle.get(title) ?? []), path]);
  }
  return [...byTitle].flatMap(([title, paths]) => (paths.length > 1 ? [`${title}: ${paths.join(' ')}`] : []));
}

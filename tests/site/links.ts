import type { Page } from '../../scripts/site/page.ts';
import type { Site } from '../../scripts/site/site.ts';

/** Any address will do, as long as it is one and the same: links of the site are relative to its host. */
const here = 'https://site.invalid';

/** Whether an address of a link leaves the site or opens another program. */
const leaves = (url: URL): boolean => url.origin !== here;

/** What is wrong with one link of a page; undefined when nothing is. */
function linkFault(site: Site, from: string, href: string): string | undefined {
  if (!URL.canParse(href, here + from)) return 'is no address';
  const url = new URL(href, here + from);
  if (leaves(url)) return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? undefined : 'has a strange scheme';
  const path = decodeURI(url.pathname);
  const page = site.pages.get(path);
  if (!page) return site.files.has(path) ? undefined : 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && anchor !== 'top' && !page.ids.has(anchor)) return `leads to #${anchor}, which ${path} does not have`;
  return undefined;
}

/** Faults of addresses, each once however many pages have it: `address what is wrong (on N pages, first P)`. */
function gather(site: Site, faultOf: (path: string, page: Page) => readonly string[]): string[] {
  const pages = new Map<string, string[]>();
  for (const [path, page] of site.pages)
    for (const fault of new Set(faultOf(path, page))) pages.set(fault, [...(pages.get(fault) ?? []), path]);
  return [...pages].map(([fault, paths]) => `${fault} (on ${paths.length}, first ${paths[0]})`);
}

/** Links and anchors of the site that lead nowhere. */
export function brokenLinks(site: Site): string[] {
  return gather(site, (path, page) =>
    page.links.flatMap((href) => {
      const fault = linkFault(site, path, href);
      return fault ? [`${href} ${fault}`] : [];
    }),
  );
}

/** Resources that a page would fetch from elsewhere, or that do not exist. */
export function strayResources(site: Site): string[] {
  return gather(site, (path, page) =>
    page.resources.flatMap((address) => {
      if (address.startsWith('data:') || address.startsWith('#')) return [];
      const url = new URL(address, here + path);
      if (leaves(url)) return [`${address} is fetched from another host`];
      const file = decodeURI(url.pathname);
      return site.files.has(file) || site.pages.has(file) ? [] : [`${address} does not exist`];
    }),
  );
}

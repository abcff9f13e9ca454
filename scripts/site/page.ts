import { Parser } from 'htmlparser2';

/** An alternate address of a page in a language. */
interface Alternate {
  readonly lang: string;
  readonly href: string;
}

/** What the rules of the site look at in one page. */
export interface Page {
  lang: string | undefined;
  title: string;
  description: string | undefined;
  canonical: string | undefined;
  robots: string | undefined;
  csp: string | undefined;
  alternates: Alternate[];
  h1: number;
  ids: Set<string>;
  doubledIds: string[];
  /** Addresses of `<a>`, in HTML and SVG. */
  links: string[];
  /** Address of the first link of the page, which must skip to the content. */
  firstLink: string | undefined;
  /** Addresses that the browser fetches by itself. */
  resources: string[];
  stylesheets: string[];
  scripts: string[];
  /** `style=` attributes and event handlers, as `tag attribute`. */
  inline: string[];
  /** Inline `<style>` and `<script>` elements that are not data. */
  inlineElements: string[];
}

const emptyPage = (): Page => ({
  lang: undefined,
  title: '',
  description: undefined,
  canonical: undefined,
  robots: undefined,
  csp: undefined,
  alternates: [],
  h1: 0,
  ids: new Set(),
  doubledIds: [],
  links: [],
  firstLink: undefined,
  resources: [],
  stylesheets: [],
  scripts: [],
  inline: [],
  inlineElements: [],
});

type Attributes = Readonly<Record<string, string>>;

/** Attributes whose value the browser fetches, by element (`*`: any). */
const fetching: Readonly<Record<string, readonly string[]>> = {
  '*': ['background'],
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

const rel = (attributes: Attributes): string[] => (attributes['rel'] ?? '').toLowerCase().split(/\s+/);

const fetchedLinks = ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'manifest', 'apple-touch-icon'];

function readResources(page: Page, tag: string, attributes: Attributes): void {
  for (const name of [...(fetching['*'] ?? []), ...(fetching[tag] ?? [])]) {
    const value = attributes[name];
    if (value !== undefined) page.resources.push(value);
  }
  for (const candidate of (attributes['srcset'] ?? '').split(',')) {
    const [address] = candidate.trim().split(/\s+/);
    if (address) page.resources.push(address);
  }
}

function readLink(page: Page, attributes: Attributes): void {
  const { href } = attributes;
  if (href === undefined) return;
  const rels = rel(attributes);
  if (rels.includes('canonical')) page.canonical = href;
  if (rels.includes('alternate') && attributes['hreflang'])
    page.alternates.push({ lang: attributes['hreflang'], href });
  else if (rels.includes('alternate')) page.links.push(href);
  if (rels.includes('stylesheet')) page.stylesheets.push(href);
  if (rels.includes('modulepreload')) page.scripts.push(href);
  if (rels.some((name) => fetchedLinks.includes(name))) page.resources.push(href);
  // Early connections are requests too, though nothing is fetched.
  if (rels.some((name) => name === 'preconnect' || name === 'dns-prefetch')) page.resources.push(href);
}

function readMeta(page: Page, attributes: Attributes): void {
  const { content } = attributes;
  if (attributes['name'] === 'description') page.description = content;
  if (attributes['name'] === 'robots') page.robots = content;
  if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') page.csp = content;
}

/** Types of `<script>` that hold data and are never run. */
const isData = (type: string | undefined): boolean => type === 'application/json' || type === 'application/ld+json';

function readElement(page: Page, tag: string, attributes: Attributes): void {
  for (const name of Object.keys(attributes))
    if (name === 'style' || /^on/i.test(name)) page.inline.push(`${tag} ${name}`);
  const { id } = attributes;
  if (id !== undefined) {
    if (page.ids.has(id)) page.doubledIds.push(id);
    page.ids.add(id);
  }
  readResources(page, tag, attributes);
  if (tag === 'html') page.lang = attributes['lang'];
  if (tag === 'h1') page.h1 += 1;
  if (tag === 'meta') readMeta(page, attributes);
  if (tag === 'link') readLink(page, attributes);
  if (tag === 'style') page.inlineElements.push('style');
  if (tag === 'script') {
    if (attributes['src']) page.scripts.push(attributes['src']);
    else if (!isData(attributes['type'])) page.inlineElements.push('script');
  }
  if (tag === 'a' || tag === 'area') {
    const href = attributes['href'] ?? attributes['xlink:href'];
    if (href === undefined) return;
    page.firstLink ??= href;
    page.links.push(href);
  }
}

/** Reads one HTML page in a stream of tags, without a tree: a site of thousands of pages is read in seconds. */
export function readPage(html: string): Page {
  const page = emptyPage();
  let inHead = true;
  let inTitle = false;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'body') inHead = false;
      // Charts have `<title>` elements of their own.
      if (tag === 'title' && inHead) inTitle = true;
      readElement(page, tag, attributes);
    },
    ontext(text) {
      if (inTitle) page.title += text;
    },
    onclosetag(tag) {
      if (tag === 'title') inTitle = false;
    },
  });
  parser.end(html);
  return page;
}

/**
 * Packs the styles of pages that must be light. What they link holds rules for other kinds too, and many small files pack
 * badly: those of one kind and province that link the same files get one, of the rules that can meet something on any of them.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLean, kindOf, slugOf } from '../../src/model/pagekinds.ts';
import { fileOf, listFiles, listPages } from './site.ts';
import { addPage, addScript, emptyVocabulary, styleFor } from './style.ts';

const links = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"/]+\.css)">/g;
const assets = '_astro';

/** Pages that share their styles. */
interface Group {
  readonly styles: readonly string[];
  readonly paths: string[];
}

/** Writes the style of each such group into the built site, links it, and takes away what nothing links any more. */
export function packStyles(folder: string): void {
  const textOf = (path: string): string => readFileSync(join(folder, fileOf(path)), 'utf8');
  const assetOf = (name: string): string => readFileSync(join(folder, assets, name), 'utf8');
  const paths = listPages(folder);
  const groups = new Map<string, Group>();
  for (const path of paths) {
    const kind = kindOf(path);
    if (!kind || !isLean(kind)) continue;
    const styles = [...textOf(path).matchAll(links)].map(([, , name = '']) => name);
    const key = [kind.name, slugOf(path), ...styles].join(' ');
    const group = groups.get(key) ?? { styles, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const vocabulary = emptyVocabulary();
    const pages = group.paths.map((path) => [path, textOf(path)] as const);
    for (const [, html] of pages) addPage(vocabulary, html);
    for (const name of scriptsOf(
      pages.map(([, html]) => html),
      assetOf,
    ))
      addScript(vocabulary, assetOf(name));
    const style = styleFor(group.styles.map(assetOf).join('\n'), vocabulary);
    const name = `${createHash('sha256').update(style).digest('base64url').slice(0, 8)}.css`;
    writeFileSync(join(folder, assets, name), style);
    for (const [path, html] of pages) writeFileSync(join(folder, fileOf(path)), linkedTo(html, name));
  }
  removeUnlinked(folder, paths.map(textOf));
}

/** A page with one link in the place of its first, and none of the others. */
function linkedTo(html: string, name: string): string {
  let isFirst = true;
  return html.replaceAll(links, (_, base: string) => {
    const link = isFirst ? `<link rel="stylesheet" href="${base}${name}">` : '';
    isFirst = false;
    return link;
  });
}

/** Names of the scripts of pages, and of those that these bring. */
function scriptsOf(pages: readonly string[], assetOf: (name: string) => string): Set<string> {
  const namesIn = (text: string): string[] => [...text.matchAll(/([\w.-]+\.js)["'`]/g)].map(([, name = '']) => name);
  const found = new Set(pages.flatMap(namesIn));
  // A set that grows while it is walked is walked to its end.
  for (const name of found) for (const other of namesIn(assetOf(name))) found.add(other);
  return found;
}

function removeUnlinked(folder: string, pages: readonly string[]): void {
  const files = listFiles(join(folder, assets)).map((file) => file.slice(1));
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, assets, file), 'utf8'));
  const named = new Set([...pages, ...scripts].flatMap((text) => text.match(/[\w-]+\.css/g) ?? []));
  for (const file of files) if (file.endsWith('.css') && !named.has(file)) rmSync(join(folder, assets, file));
}

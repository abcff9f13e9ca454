/**
 * Packs the styles of pages that must be light. What they link holds rules for other kinds too, and many small files pack
 * badly: those of one kind and province that link the same files get one, of the rules that can meet something on any of them.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLean, kindOf, slugOf } from '../../src/model/pagekinds.ts';
import { fileOf, listFiles, listPages } from './site.ts';
import { addPage, addScript, emptyVocabulary, styleFor, type Vocabulary } from './style.ts';

const links = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"/]+\.css)">/g;
const assets = '_astro';

/** Pages that share their styles, and what rules can meet on them. */
interface Group {
  readonly styles: readonly string[];
  readonly paths: string[];
  readonly vocabulary: Vocabulary;
  readonly scripts: Set<string>;
}

const stylesOf = (html: string): string[] => [...html.matchAll(links)].map(([, , name = '']) => name);

/**
 * Writes the style of each such group into the built site, links it, and takes away what nothing links any more. Pages are
 * read one after the other, for all of them together may be more than there is room for.
 */
export function packStyles(folder: string): void {
  const textOf = (path: string): string => readFileSync(join(folder, fileOf(path)), 'utf8');
  const assetOf = (name: string): string => readFileSync(join(folder, assets, name), 'utf8');
  const groups = new Map<string, Group>();
  const linked = new Set<string>();
  for (const path of listPages(folder)) {
    const html = textOf(path);
    const styles = stylesOf(html);
    const kind = kindOf(path);
    if (!kind || !isLean(kind)) {
      styles.forEach((name) => linked.add(name));
      continue;
    }
    const key = [kind.name, slugOf(path), ...styles].join(' ');
    const group = groups.get(key) ?? { styles, paths: [], vocabulary: emptyVocabulary(), scripts: new Set() };
    groups.set(key, group);
    group.paths.push(path);
    addPage(group.vocabulary, html);
    for (const name of scriptsIn(html)) group.scripts.add(name);
  }
  for (const { styles, paths, vocabulary, scripts } of groups.values()) {
    // A set that grows while it is walked is walked to its end: scripts bring others.
    for (const name of scripts) {
      const text = assetOf(name);
      addScript(vocabulary, text);
      for (const other of scriptsIn(text)) scripts.add(other);
    }
    const style = styleFor(styles.map(assetOf).join('\n'), vocabulary);
    const name = `${createHash('sha256').update(style).digest('base64url').slice(0, 8)}.css`;
    writeFileSync(join(folder, assets, name), style);
    linked.add(name);
    for (const path of paths) writeFileSync(join(folder, fileOf(path)), linkedTo(textOf(path), name));
  }
  removeUnlinked(join(folder, assets), linked);
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

/** Names of the scripts that a page or a script brings. */
const scriptsIn = (text: string): string[] => [...text.matchAll(/([\w.-]+\.js)["'`]/g)].map(([, name = '']) => name);

/** Takes away styles that no page links and no script loads. */
function removeUnlinked(folder: string, linked: ReadonlySet<string>): void {
  const files = listFiles(folder).map((file) => file.slice(1));
  const scripts = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(folder, file), 'utf8'));
  const named = new Set([...linked, ...scripts.flatMap((text) => text.match(/[\w-]+\.css/g) ?? [])]);
  for (const file of files) if (file.endsWith('.css') && !named.has(file)) rmSync(join(folder, file));
}

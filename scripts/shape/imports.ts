/** What modules import of this project, found by the compiler: the text of a comment may look like an import. */
import { posix } from 'node:path';
import ts from 'typescript';

/** The scripts of an Astro component: what stands between its fences, and in its `<script>` elements. */
const scriptsIn = (component: string): string[] => {
  const front = /^---\n(.*?)^---$/ms.exec(component);
  const rest = front ? component.slice(front[0].length) : component;
  return [front?.[1] ?? '', ...[...rest.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text ?? '')];
};

/**
 * Paths from the root of the project of all that a module imports or exports again by a path, relative or from that root,
 * values and types alike; of an Astro component (`.astro`), what its scripts import.
 */
export const importsOf = (path: string, text: string): string[] =>
  (path.endsWith('.astro') ? scriptsIn(text) : [text])
    .flatMap((script) => ts.preProcessFile(script).importedFiles)
    .filter(({ fileName }) => /^[./]/.test(fileName))
    .map(({ fileName }) => (fileName.startsWith('/') ? fileName.slice(1) : posix.join(posix.dirname(path), fileName)));

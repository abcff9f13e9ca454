import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tools } from '../../scripts/run/setup.mjs';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { kindOf, localeOf, slugOf } from '../../src/model/pagekinds.ts';

const root = join(import.meta.dirname, '..', '..');
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.log('skipped: the Nu HTML checker needs Java, and there is no `java` on the search path');

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** The checker does not know `rel=expect` yet, the one other link that the HTML standard lets block rendering. */
const outdated =
  'A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”.';

/**
 * The checker works for less than a minute: to compile its code well takes longer than that saves. Compiled in a hurry, it
 * needs more room on the stack.
 */
const machine = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss8m'];
/** Which language a text is written in gives warnings alone, and takes a third of the time to find out. */
const options = ['--errors-only', '--no-langdetect', '--skip-non-html', '--format', 'json', '--exit-zero-always'];

/** Runs the W3C's Nu checker over files of a folder in one go; its errors as `file:line message`. */
function check(folder: string, files: readonly string[]): string[] {
  const run = spawnSync('java', [...machine, '-jar', join(root, tools.vnu), ...options, ...files], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { messages } = JSON.parse(run.stderr) as { messages: readonly Message[] };
  return messages
    .filter(({ message }) => message !== outdated)
    .map(({ url, lastLine, message }) => `${url.split(folder).at(-1)}:${lastLine ?? '?'} ${message}`);
}

/** Pages of one kind, province and language that are checked: one template writes them all. */
const mostAlike = 12;

/** Of some pages so many, from the smallest to the largest in even steps. */
function spread(paths: readonly string[]): string[] {
  const bySize = paths.toSorted((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1));
  if (bySize.length <= mostAlike) return bySize;
  return Array.from(
    { length: mostAlike },
    (_, i) => bySize[Math.round((i * (bySize.length - 1)) / (mostAlike - 1))] ?? '',
  );
}

const sizeOf = (path: string): number => statSync(join(dist, fileOf(path))).size;
const alike = (path: string): string => [kindOf(path)?.name, slugOf(path), localeOf(path)].join(' ');
const checked = [...Map.groupBy(listPages(dist), alike).values()].flatMap(spread);

test.skipIf(!hasJava)('the Nu checker finds a fault', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'vnu-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="vi"><title>x</title><p aria-label="x" foo></p>',
  );
  try {
    expect(check(folder, ['index.html'])).not.toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('pages of each kind are checked', () => {
  const names = (paths: readonly string[]) => new Set(paths.map((path) => kindOf(path)?.name));
  expect(names(checked)).toEqual(names(listPages(dist)));
});

test.skipIf(!hasJava)('the Nu checker finds nothing wrong on them', { timeout: 300_000 }, () => {
  expect(
    check(
      dist,
      checked.map((path) => `.${fileOf(path)}`),
    ),
  ).toEqual([]);
});

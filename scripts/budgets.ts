/** `npm run budgets`: what the pages of each kind weigh, against their budgets. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './run/options.mjs';
import { fontBytes, limits, weigh } from './site/pagebytes.ts';

const usage = `npm run budgets: what the pages of each kind weigh, against their budgets
  --help  this text`;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The table of weights as text, in kB after brotli. */
export function budgetTable(folder: string): string {
  const header = ['page kind', 'pages', 'median', 'html', 'css', 'script', 'heaviest', 'budget', '', ''];
  const rows = weigh(folder).map(({ kind, pages, median, heaviest }) => [
    kind.name,
    String(pages),
    kilobytes(median.total),
    kilobytes(heaviest.html),
    kilobytes(heaviest.css),
    kilobytes(heaviest.script),
    kilobytes(heaviest.total),
    kilobytes(kind.budget),
    heaviest.total > kind.budget || heaviest.script > limits.script ? 'OVER' : 'ok',
    heaviest.path,
  ]);
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 || i === 9 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const fonts = `fonts: ${kilobytes(fontBytes(folder))} of ${kilobytes(limits.fonts)} kB in all`;
  return [...table.map(line), '', `kB after brotli; html, css and script are those of the heaviest page`, fonts].join(
    '\n',
  );
}

if (import.meta.main) {
  readOptions({}, usage);
  const dist = join(import.meta.dirname, '..', 'dist');
  if (existsSync(dist)) console.log(budgetTable(dist));
  else {
    console.error('dist/ is missing: run npm run build first');
    process.exitCode = 1;
  }
}

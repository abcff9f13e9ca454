import { createHash } from 'node:crypto';

/** More than anybody reads in one cell; a spreadsheet cuts a cell at 32767 characters. */
const most = 1000;

/**
 * What an answer about a whole table is bound to: what was found, with the rows and figures that fail. A long list is cut,
 * and closed by a digest of all of it, so that any change of it makes another text.
 */
export function boundText(what: string, items: readonly string[]): string {
  const all = items.join('; ');
  if (all.length <= most) return `${what}: ${all}`;
  const digest = createHash('sha256').update(all).digest('hex').slice(0, 12);
  return `${what}: ${all.slice(0, most)}… (${items.length} in all, digest ${digest})`;
}

/** Numbers of rows, neighbours drawn together: `2, 5 to 9, 12`. */
export function rowsText(rows: readonly string[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows.map(Number))].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === row) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`)).join(', ');
}

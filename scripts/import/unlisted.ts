import Papa from 'papaparse';
import { slugify } from '../../src/model/text.ts';
import { columnsOf } from '../read/columns.ts';
import { IndicatorRow } from '../read/frameworktables.ts';
import type { Column } from './column.ts';
import type { Frame } from './frame.ts';
import { partName } from './partname.ts';

/** Words of a name that make its code. */
const codeWords = 6;

/** A heading without its number and its most points: the name as a framework would print it. */
const nameOf = (heading: string): string =>
  heading
    .replace(/^\s*\(?(?:[IVX]+|\d+)(?:\.\d+)*\)?\s*[.):–-]*\s*(?=\p{L})/u, '')
    .replace(/\s*(?:\(|(?<!\d\s*)\/)[^(/]*\d[^(/]*\)?\s*$/u, '')
    .trim();

/**
 * Rows of indicators.csv for the columns that the framework does not list, for the officer to look at, complete and add:
 * names as printed, codes made of them. Undefined where there are none.
 */
export function unlistedRows(columns: readonly Column[], frame: Frame, source: string): string | undefined {
  const taken = new Set(frame.indicators.map(({ code }) => code));
  const header = columnsOf(IndicatorRow);
  const rows = columns.flatMap(({ role, path }) => {
    if (role.kind !== 'unlisted') return [];
    const heading = path.at(-1) ?? '';
    const name = nameOf(heading) || heading;
    const cells: Record<string, string> = {
      level: frame.level,
      pillar: role.pillar ?? '',
      code: freeCode(name, taken),
      name,
      max_points: String(partName(heading).max ?? ''),
      method: 'published',
      source,
      quote: heading,
    };
    return [header.map((column) => cells[column] ?? '')];
  });
  return rows.length === 0 ? undefined : `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

/** A code that no other indicator has; remembers it. */
function freeCode(name: string, taken: Set<string>): string {
  const stem = slugify(name).split('-').slice(0, codeWords).join('-') || 'chi-tieu';
  let code = stem;
  for (let n = 2; taken.has(code); n += 1) code = `${stem}-${n}`;
  taken.add(code);
  return code;
}

/** The page of the plan has every line of "Nội dung thực hiện" and every platform with its state, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dist } from './site.ts';

type Row = Readonly<Record<string, string>>;

const folder = join(import.meta.dirname, '..', '..', 'data', 'ninh-thuan', 'dti-plan-2023');
const rowsOf = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(folder, name), 'utf8'), { header: true, skipEmptyLines: true }).data;

/** The texts of a page's list items, white space folded. */
function items(html: string): string[] {
  const open: string[] = [];
  const done: string[] = [];
  const parser = new Parser({
    onopentag: (name) => void (name === 'li' && open.push('')),
    ontext: (text) => open.forEach((_, i) => (open[i] += text)),
    onclosetag: (name) => void (name === 'li' && done.push((open.pop() ?? '').replace(/\s+/g, ' ').trim())),
  });
  parser.end(html);
  return done;
}

const page = (locale: string) =>
  items(readFileSync(join(dist, locale, 'ninh-thuan', 'ke-hoach-dti', '2023', 'index.html'), 'utf8'));

describe.each([
  { locale: '', silent: 'kế hoạch không ghi', text: 'quote', name: 'name' },
  { locale: 'en', silent: 'the plan does not say', text: 'text_en', name: 'name_en' },
])('the plan, /$locale', ({ locale, silent, text, name }) => {
  const found = page(locale);

  it('has every line of what is to be done, word for word', () => {
    const missing = rowsOf('actions.csv').filter(
      (row) => !found.some((item) => item.startsWith(row[text] ?? '-') && item.includes(row['quote'] ?? '-')),
    );
    expect(missing).toEqual([]);
  });

  it('has every platform with the state that the plan prints, or says that it prints none', () => {
    const missing = rowsOf('platforms.csv').filter(
      (row) =>
        !found.some((item) => item.startsWith(`${row[name]}: `) && item.includes(row['state_printed'] || silent)),
    );
    expect(missing).toEqual([]);
  });
});

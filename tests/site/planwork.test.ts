/** The page of the plan has every line of "Nội dung thực hiện" and every platform with its state, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dist } from '../../scripts/site/site.ts';

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

const htmlOf = (locale: string): string =>
  readFileSync(join(dist, locale, 'ninh-thuan', 'ke-hoach-dti', '2023', 'index.html'), 'utf8');

/** Text of the part under the heading of the goal, and its links. */
function goalOf(html: string): string {
  const [part = ''] =
    /<section[^>]*>\s*<h2[^>]*>(Mục tiêu của kế hoạch|The goal of the plan)<.*?<\/section>/s.exec(html) ?? [];
  return part;
}

describe.each([
  {
    locale: '',
    undefinedGoal: 'Kế hoạch không nói “nhóm khá” gồm những hạng nào',
    silent: 'kế hoạch không ghi',
    text: 'quote',
    name: 'name',
    state: 'state_printed',
  },
  {
    locale: 'en',
    undefinedGoal: 'The plan does not say which ranks',
    silent: 'the plan does not say',
    text: 'text_en',
    name: 'name_en',
    state: 'state_printed_en',
  },
])('the plan, /$locale', ({ locale, undefinedGoal, silent, text, name, state }) => {
  const html = htmlOf(locale);
  const found = items(html);

  it('tells its goal after its points, and says what is known of it: the rank, and that the goal is not defined', () => {
    const goal = goalOf(html);
    expect(goal).toContain('Phấn đấu Chỉ số DTI năm 2023 thuộc nhóm khá của cả nước');
    expect(goal).toContain(undefinedGoal);
    expect(goal).toMatch(/href="(\/en)?\/viet-nam\/dti\/2023\/"/);
    expect(goal).toMatch(/48/);
    expect(html.indexOf(goal)).toBeGreaterThan(html.lastIndexOf('</figure>'));
  });

  it('has every line of what is to be done, word for word', () => {
    const missing = rowsOf('actions.csv').filter(
      (row) => !found.some((item) => item.startsWith(row[text] ?? '-') && item.includes(row['quote'] ?? '-')),
    );
    expect(missing).toEqual([]);
  });

  it('has every platform with the state that the plan prints, or says that it prints none', () => {
    const missing = rowsOf('platforms.csv').filter(
      (row) => !found.some((item) => item.startsWith(`${row[name]}: `) && item.includes(row[state] || silent)),
    );
    expect(missing).toEqual([]);
  });
});

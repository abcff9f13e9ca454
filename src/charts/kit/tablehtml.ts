/** The real table behind a chart as HTML. One string: a component for each of a thousand cells would cost the build most of its time. */
import { chartWords } from '../../words/charts.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { escape } from '../../model/html.ts';
import type { Cell, Column, Table } from '../../telling/table.ts';
import { drawGradeMark } from './grademark.ts';
import { drawWhy } from './why.ts';

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escape(value)}"`;

/** The words of a cell, marked where they are Vietnamese. */
const wordsOf = ({ text, lang }: Cell): string =>
  lang === undefined ? escape(text) : `<span${attribute('lang', lang)}>${escape(text)}</span>`;

function textOf(cell: Cell): string {
  const { text, lang, href } = cell;
  if (href === undefined) return wordsOf(cell);
  return `<a${attribute('href', href)}${attribute('lang', lang)}>${escape(text)}</a>`;
}

function formulaOf({ formula, documents }: Cell, locale: Locale): string {
  if (formula === undefined) return '';
  const names = documents?.map(escape).join('; ');
  const held = names === undefined ? '' : ` (<span${locale === 'vi' ? '' : ' lang="vi"'}>${names}</span>)`;
  return ` <span class="note formula">${escape(formula)}${held}</span>`;
}

/** A bounded value says that it is one, and where the reasons stand; that link is told apart by the head of its row. */
function forceOf({ grade, why }: Cell, head: Cell | undefined, column: Column | undefined, locale: Locale): string {
  const t = strings(chartWords, locale);
  const word = grade === 'bounded' ? ` <span class="note">${t.forced}</span>` : '';
  if (why === undefined) return word;
  const about = [head && wordsOf(head), column && escape(column.label)].filter(Boolean).join(', ');
  return word + drawWhy(why, about, locale);
}

function cellOf(cell: Cell, i: number, head: Cell | undefined, column: Column | undefined, locale: Locale): string {
  const [tag, scope] = i === 0 ? ['th', ' scope="row"'] : ['td', ''];
  const kind = column?.numeric ? ' class="num"' : '';
  const { grade, standing } = cell;
  const mark = grade ? `${drawGradeMark({ grade, standing }, locale)} ` : '';
  const content = mark + textOf(cell) + forceOf(cell, head, column, locale) + formulaOf(cell, locale);
  return `<${tag}${scope}${kind}${attribute('title', cell.title)}>${content}</${tag}>`;
}

/** Caption, head and body of a table, to stand in a region that scrolls sideways. */
export function drawTable({ caption, columns, rows }: Table, locale: Locale): string {
  const head = columns.map(
    ({ label, lang, numeric }) =>
      `<th scope="col"${numeric ? ' class="num"' : ''}${attribute('lang', lang)}>${escape(label)}</th>`,
  );
  const body = rows.map(
    (row) => `<tr>${row.map((cell, i) => cellOf(cell, i, row[0], columns[i], locale)).join('')}</tr>`,
  );
  return (
    `<div class="scroll-x data-table" tabindex="0" role="region" aria-label="${escape(caption)}"><table>` +
    `<caption>${escape(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
  );
}

/** The real table behind a chart as HTML. One piece: a component for each of a thousand cells would cost the build most of its time. */
import type { Told } from '../../model/grade.ts';
import { html, joined, type Html } from '../../model/html.ts';
import { short } from '../../model/stretches.ts';
import { saidHtml } from '../../telling/said.ts';
import type { Cell, Column, Table } from '../../telling/table.ts';
import { chartWords } from '../../words/charts.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { drawGradeMark } from './grademark.ts';
import { drawWhy } from './why.ts';

const attribute = (name: string, value: string | undefined): Html | undefined =>
  value === undefined ? undefined : html` ${name}="${value}"`;

/** The words of a cell, marked where they are Vietnamese. */
const wordsOf = ({ text, lang }: Cell): Html =>
  lang === undefined ? html`${text}` : html`<span${attribute('lang', lang)}>${text}</span>`;

function textOf(cell: Cell): Html {
  const { text, lang, href } = cell;
  if (href === undefined) return wordsOf(cell);
  return html`<a${attribute('href', href)}${attribute('lang', lang)}>${text}</a>`;
}

function formulaOf({ formula, documents }: Cell, locale: Locale): Html | undefined {
  if (formula === undefined) return undefined;
  const held =
    documents &&
    html` (${joined(
      documents.map((document) => saidHtml(document, locale)),
      '; ',
    )})`;
  return html` <span class="note formula">${formula}${held}</span>`;
}

/** Where the reasons of a value stand; the link is told apart by the head of its row. */
const whyOf = ({ why }: Cell, head: Cell | undefined, column: Column | undefined, locale: Locale): Html | undefined =>
  drawWhy(why, joined([head && wordsOf(head), column?.label], ', '), locale);

/** What a cell with a grade is told to be. */
const toldOf = ({ grade, standing, unheld }: Cell): Told | undefined => grade && { grade, standing, unheld };

/** What all values of a long table are told to be, if they are all the same: said once, it need not be said in each cell. */
function toldOfAll(rows: readonly (readonly Cell[])[]): Told | undefined {
  if (rows.length <= short) return undefined;
  const [first, ...others] = rows.flat().flatMap((cell) => toldOf(cell) ?? []);
  const text = JSON.stringify(first);
  return others.every((told) => JSON.stringify(told) === text) ? first : undefined;
}

function cellOf(
  cell: Cell,
  i: number,
  head: Cell | undefined,
  column: Column | undefined,
  isTold: boolean,
  locale: Locale,
): Html {
  const kind = column?.numeric && html` class="num"`;
  const told = isTold ? undefined : toldOf(cell);
  const mark = told && html`${drawGradeMark(told, locale)} `;
  const content = html`${mark}${textOf(cell)}${whyOf(cell, head, column, locale)}${formulaOf(cell, locale)}`;
  const title = attribute('title', cell.title);
  return i === 0 ? html`<th scope="row"${kind}${title}>${content}</th>` : html`<td${kind}${title}>${content}</td>`;
}

/** Caption, head and body of a table, to stand in a region that scrolls sideways. */
export function drawTable({ caption, columns, rows }: Table, locale: Locale): Html {
  const head = columns.map(
    ({ label, lang, numeric }) =>
      html`<th scope="col"${numeric && html` class="num"`}${attribute('lang', lang)}>${label}</th>`,
  );
  const told = toldOfAll(rows);
  const said = told && html` ${strings(chartWords, locale).allValues} ${drawGradeMark(told, locale, 'shown')}`;
  const isTold = told !== undefined;
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, i) => cellOf(cell, i, row[0], columns[i], isTold, locale))}</tr>`,
  );
  return html`
    <div class="scroll-x data-table" tabindex="0" role="region" aria-label="${caption}">
      <table>
        <caption>${caption}${said}</caption>
        <thead><tr>${head}</tr></thead>
        <tbody>${body}</tbody>
      </table>
    </div>`;
}

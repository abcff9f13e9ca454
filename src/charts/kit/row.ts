/** The row that all forms of rows share: a rank where there is one, a name, a plot, a value (rows.css lays it out). */
import { html, type Html, type Part } from '../../model/html.ts';

export interface Row {
  /** Classes besides those of every row; what is false is left out. */
  readonly kinds?: readonly (string | false)[];
  /** What stands in the column of ranks; without it the row has no such column. */
  readonly rank?: Html;
  readonly name: Part;
  readonly plot: Part;
  readonly value: Part;
}

/** One row as a list item. */
export function drawRow({ kinds = [], rank, name, plot, value }: Row): Html {
  const classes = ['row', rank === undefined && 'no-rank', ...kinds].filter(Boolean).join(' ');
  return html`
    <li class="${classes}">
      ${rank}<span class="name">${name}</span><span class="plot">${plot}</span><span class="value">${value}</span>
    </li>`;
}

/** The rows of the ranked chart under their ruler: those in sight, and folds with those between. */
import { html, type Html } from '../../model/html.ts';
import type { UnitId } from '../../model/ids.ts';
import type { RankingRow } from '../../model/scored.ts';
import { short } from '../../model/stretches.ts';
import { foldedRows } from '../kit/foldedrows.ts';
import { countedRows } from '../kit/unnamed.ts';
import { drawHead, drawUnit, type BoardSetting } from './rows.ts';

/** Rows beside one that a reader comes for. */
const reach = 1;

/** Head and rows. The head sticks to the top while its own rows pass, not over the list of names below them. */
export function drawBoard(shown: readonly RankingRow[], setting: BoardSetting, focus: readonly UnitId[]): Html {
  const { ranking, locale, context } = setting;
  const rows = countedRows(shown, context);
  const drawn = rows.map(({ row, units }) => drawUnit(row, { ...setting, units, strong: focus.includes(row.unit) }));
  const around = rows.flatMap(({ row }, at) => (focus.includes(row.unit) ? [{ at, reach }] : []));
  const lists = foldedRows(drawn, ranking, locale, { around, isDense: rows.length > short });
  return html`<div class="board">${drawHead(shown, setting)}${lists}</div>`;
}

/** The rows of the ranked chart under their ruler: those in sight, and folds with those between. */
import { html, type Html } from '../../model/html.ts';
import type { UnitId } from '../../model/ids.ts';
import type { RankingRow } from '../../model/scored.ts';
import { short, stretchesOf } from '../../model/stretches.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import { strings } from '../../words/strings.ts';
import { countedRows } from '../kit/unnamed.ts';
import { drawHead, drawUnit, type BoardSetting } from './rows.ts';
import { rankedWords } from './words.ts';

/** Rows beside one that a reader comes for. */
const reach = 1;

/** Head and rows. The head sticks to the top while its own rows pass, not over the list of names below them. */
export function drawBoard(shown: readonly RankingRow[], setting: BoardSetting, focus: readonly UnitId[]): Html {
  const { ranking, locale, context } = setting;
  const t = strings(rankedWords, locale);
  const rows = countedRows(shown, context);
  const drawn = rows.map(({ row, units }) => drawUnit(row, { ...setting, units, strong: focus.includes(row.unit) }));
  const around = rows.flatMap(({ row }, at) => (focus.includes(row.unit) ? [{ at, reach }] : []));
  const kinds = rows.length > short && ' dense';
  const lists = stretchesOf(rows.length, around).map(({ from, to, folded }) => {
    const list = html`<ol class="rows${kinds}">${drawn.slice(from, to)}</ol>`;
    const words = t.between(countText(to - from, locale), unitsName(ranking, locale));
    return folded ? html`<details class="between"><summary><span>${words}</span></summary>${list}</details>` : list;
  });
  return html`<div class="board">${drawHead(shown, setting)}${lists}</div>`;
}

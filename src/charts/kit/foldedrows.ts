/** Drawn rows of a long list: those in sight, and folds with those between. */
import { html, type Html } from '../../model/html.ts';
import type { Ranking } from '../../model/scored.ts';
import { stretchesOf } from '../../model/stretches.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import { chartWords } from '../../words/charts.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';

/** Lists of `kinds`; rows in `around` stay in sight. */
export function foldedRows(
  rows: readonly Html[],
  ranking: Pick<Ranking, 'level'>,
  locale: Locale,
  { around, isDense }: { readonly around?: Parameters<typeof stretchesOf>[1]; readonly isDense: boolean },
): Html[] {
  const t = strings(chartWords, locale);
  return stretchesOf(rows.length, around).map(({ from, to, folded }) => {
    const list = html`<ol class="rows${isDense && ' dense'}">${rows.slice(from, to)}</ol>`;
    const words = t.between(countText(to - from, locale), unitsName(ranking, locale));
    return folded ? html`<details class="between"><summary><span>${words}</span></summary>${list}</details>` : list;
  });
}

/** Head and rows of the chart of rank ranges: ranks from the best at the left, groups parted by a line. */
import { formatNumber } from '../../model/format.ts';
import type { Grade } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { UnitId } from '../../model/ids.ts';
import type { RankingRow, Weighing } from '../../model/scored.ts';
import { linkOfUnit, type Context } from '../../telling/context.ts';
import { rangeText } from '../../telling/firmness.ts';
import { graded, gradeWord } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { bar, mark, track, upright } from '../kit/marks.ts';
import { drawMadeKey, plainRank } from '../kit/plainrank.ts';
import { rulerOfRanks } from '../kit/rankruler.ts';
import { drawRow } from '../kit/row.ts';
import { drawRuler, type Ruler } from '../kit/ruler.ts';
import { rangeWords } from './words.ts';

const height = 20;

interface Setting {
  readonly grade: Grade;
  /** Units the reader came for: set in bold. */
  readonly focus: readonly UnitId[];
  readonly locale: Locale;
  readonly context: Context;
}

/** The half rank that a range reaches over its ends, so that a range of one rank can be seen. */
const reach = 0.5;

function drawTrack({ rank, rankRange }: RankingRow, { at }: Ruler): Html {
  const range = rankRange && [
    bar('range', at(rankRange.low - reach), at(rankRange.high + reach), 10),
    upright('median', at(rankRange.median), 14),
  ];
  return track(height, [range, mark(rank, at)]);
}

function drawUnit(row: RankingRow, first: boolean, ruler: Ruler, setting: Setting): Html {
  const { locale, context, grade, focus } = setting;
  const t = strings(rangeWords, locale);
  const { rankRange, unit } = row;
  const group = first && rankRange && html`<small aria-hidden="true">${t.group} ${rankRange.group}</small> `;
  const value = rankRange
    ? html`
        ${group}<span aria-hidden="true">${rangeText(rankRange)}</span>
        <span class="vh">
          ${t.spoken(rangeText(rankRange), String(rankRange.median), String(rankRange.group))} (${gradeWord(grade, locale)})
        </span>`
    : t.noRange;
  return drawRow({
    kinds: [focus.includes(unit) && 'strong', first && 'first'],
    rank: graded('rank', row.rank, locale),
    name: linkOfUnit(unit, locale, context),
    plot: drawTrack(row, ruler),
    value,
  });
}

/** Percent of the draws in which a unit must be ahead to stand in a group above (see `RankRange`). */
const surely = 95;

/** Each sign stays with its words when the key breaks. */
function drawKey(rows: readonly RankingRow[], { locale }: Setting): Html {
  const t = strings(rangeWords, locale);
  const key = (kind: string, words: string) => html`<span><span class="key-${kind}"></span>${words}</span>`;
  const marks = [key('range', t.rangeKey), key('median', t.median), key('group', t.groupKey)];
  return html`<p class="marks-key">${marks}${drawMadeKey(rows, locale)}</p>`;
}

/** How the ranges and the groups were worked out, for the fold. */
export function drawMethod({ parts, spread }: Weighing, grade: Grade, locale: Locale): Html {
  const t = strings(rangeWords, locale);
  const named = parts.map(({ name, points }) => `${name[locale]} (${formatNumber(points, locale)})`);
  const standing = t.standing(gradeWord(grade, locale).toLocaleLowerCase(locale), formatNumber(spread * 100, locale));
  return html`<p>${standing} ${t.groups(String(surely))}</p><p>${t.method(named.join('; '))}</p>`;
}

/** Rows best first; the first row of each group is marked. */
export function drawRanges(rows: readonly RankingRow[], setting: Setting): Html {
  const { locale } = setting;
  const ruler = rulerOfRanks(rows.length);
  const drawn = rows.map((row, i) => {
    const first = row.rankRange !== undefined && row.rankRange.group !== rows[i - 1]?.rankRange?.group;
    return drawUnit(row, first, ruler, setting);
  });
  return html`
    <div class="rank-ranges${plainRank(rows) === 'recomputed' && ' ranks-made'}">
      ${drawKey(rows, setting)}
      <div>
        <div class="axis">
          <p class="column" aria-hidden="true">${strings(rangeWords, locale).column}</p>
          ${drawRuler(ruler, locale)}
        </div>
        <ol class="rows dense">${drawn}</ol>
      </div>
    </div>`;
}

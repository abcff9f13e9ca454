/** The heat table as HTML: lean, since it may hold 143 units × 8 pillars. All colour is in `style.css`. */
import { isWithheld } from '../../model/awaited.ts';
import type { Value } from '../../model/grade.ts';
import { html, nothing, type Html, type Part } from '../../model/html.ts';
import { mostPoints, reachedIn, reachedShare, totalMean } from '../../model/level.ts';
import { listed } from '../../model/list.ts';
import type { Pillar, RankingRow } from '../../model/scored.ts';
import { quotedLabel, unitOf } from '../../telling/context.ts';
import { pointsText } from '../../telling/points.ts';
import { gradesOf, gradeWord, textOf } from '../../telling/reading.ts';
import { common } from '../../words/common.ts';
import { strings } from '../../words/strings.ts';
import { absentStrip, absentWord } from '../kit/absentstrip.ts';
import { drawFirmness, drawRangeBrief } from '../kit/firmnesskey.ts';
import { countedName, countedRows, type Counted } from '../kit/unnamed.ts';
import { whyLink, whyOf } from '../kit/why.ts';
import { scoreIn, type Heat, meanText, partText, totalText, shareClass } from './heat.ts';
import { drawHeatKey, type HeatMarks } from './key.ts';
import { heatWords } from './words.ts';

const td = (kind: string, content: Part): Html => html`<td${kind && html` class="${kind}"`}>${content}</td>`;

/** Class that sets a value apart from the published ones around it. */
const standing = ({ grade }: Value, { mixed }: HeatMarks): string =>
  grade === 'bounded' ? 'b' : mixed && grade === 'recomputed' ? 'r' : '';

function drawPart(value: Value | undefined, pillar: Pillar, { ranking, locale }: Heat, marks: HeatMarks): Html {
  const t = strings(heatWords, locale);
  if (!pillar.scored) return td('n', '–');
  if (!value || value.grade === 'unpublished')
    return td('u', html`<span class="vh">${isWithheld(ranking) ? t.unpublishedCell : t.unheldCell}</span>`);
  const share = reachedShare(value, pillar, ranking);
  const kinds = [share === undefined ? '' : shareClass(share), standing(value, marks)];
  return td(kinds.filter(Boolean).join(' '), partText(value, ranking, locale));
}

/** A line with the link to what forces the rank or the score of a row, where it is bounded. */
function drawReason(row: RankingRow, metric: 'score' | 'rank', { ranking, locale, context }: Heat): Html | undefined {
  const why = whyOf(ranking, row, metric, locale, context);
  if (why === undefined) return undefined;
  const unit = unitOf(row.unit, context);
  const name = quotedLabel(unit, locale, context);
  return html`<br>${whyLink(why, html`${name}, ${strings(common, locale)[metric]}`, locale)}`;
}

function drawRow({ row, units }: Counted, heat: Heat, marks: HeatMarks): Html {
  const { ranking, pillars, locale, context } = heat;
  const rank = row.rank.grade === 'unpublished' ? '–' : textOf(row.rank, locale);
  const ring = standing(row.rank, marks);
  const name = html`
    <th scope="row">
      <b${ring && html` class="${ring}"`}>${rank}</b>${drawFirmness(row, locale)} ${countedName({ row, units }, ranking, locale, context)}
      ${drawReason(row, 'rank', heat)}
    </th>`;
  const total = row.score.grade === 'unpublished' ? '–' : totalText(row.score, ranking, locale);
  const known = row.parts.some(({ score }) => score.grade !== 'unpublished');
  const parts = known
    ? pillars.map((pillar) => drawPart(scoreIn(row, pillar), pillar, heat, marks))
    : html`<td class="u" colspan="${pillars.length}"><span>${absentWord(ranking, locale)}</span></td>`;
  return html`<tr>${name}${td(standing(row.score, marks), [total, drawReason(row, 'score', heat)])}${parts}</tr>`;
}

function drawHead({ ranking, pillars, locale }: Heat): Html {
  const [t, c] = [strings(heatWords, locale), strings(common, locale)];
  const columns = pillars.map((pillar) => {
    const most = mostPoints(pillar, ranking);
    const below = !pillar.scored
      ? t.notAssessed
      : most === undefined || ranking.scale === 'index'
        ? ''
        : `/ ${pointsText(most, ranking, locale)}`;
    return html`<th scope="col">${pillar.name[locale]}${below && html` <small>${below}</small>`}</th>`;
  });
  return html`<thead><tr><th scope="col">${c.unit}</th><th scope="col">${c.score}</th>${columns}</tr></thead>`;
}

/** The mean of the level on top, to read every row against; left out where no mean is known. */
function drawMean({ ranking, pillars, locale }: Heat, marks: HeatMarks): Html | undefined {
  const means = pillars.map((pillar) => [pillar, reachedIn(ranking, pillar.code)?.mean] as const);
  if (!means.some(([, mean]) => mean)) return undefined;
  const total = totalMean(ranking);
  const cells = means.map(([pillar, mean]) => {
    if (!pillar.scored) return td('n', '–');
    const share = reachedShare(mean, pillar, ranking);
    if (!mean) return td('', '–');
    const kinds = [share === undefined ? '' : shareClass(share), standing(mean, marks)];
    return td(kinds.filter(Boolean).join(' '), meanText(mean, ranking, locale));
  });
  const first = total ? td(standing(total, marks), totalText(total, ranking, locale)) : td('', '–');
  // A printed mean of the total may stand beside means of the pillars that nobody prints.
  const grade = gradesOf([total, ...means.map(([, mean]) => mean)])
    .map((found) => gradeWord(found, locale).toLocaleLowerCase(locale))
    .join(', ');
  return html`
    <tbody class="m">
      <tr><th scope="row">${strings(common, locale).mean} <small>(${grade})</small></th>${first}${cells}</tr>
    </tbody>`;
}

/** Buttons that choose the column which a narrow screen has room for: the n-th shows the n-th pillar, by the style alone. */
function drawChoice({ ranking, pillars, locale }: Heat): Html {
  const name = `${ranking.id.replaceAll('/', '-')}-pillar`;
  // There is nothing to choose from where one column alone stands.
  if (pillars.length < 2) return nothing;
  const words = strings(heatWords, locale).choosePillar;
  const buttons = pillars.map(({ name: pillar }, i) => {
    const id = `${name}-${i + 1}`;
    const checked = i === 0 && html` checked`;
    return html`<input type="radio" name="${name}" id="${id}"${checked}><label for="${id}">${pillar[locale]}</label>`;
  });
  return html`<p class="choose">${words}</p>${buttons}`;
}

/** Pillars that have a column: those of which a score is known, and those that were not assessed. */
const hasColumn = ({ rows }: Heat) => {
  const known = new Set(
    rows.flatMap(({ parts }) => parts.flatMap(({ pillar, score }) => (score.grade === 'unpublished' ? [] : pillar))),
  );
  return ({ code, scored }: Pillar): boolean => !scored || known.has(code);
};

/** The pillars without a column, in one line. */
function drawWithout(pillars: readonly Pillar[], { ranking, locale }: Heat): Html | undefined {
  if (pillars.length === 0) return undefined;
  const names = listed(
    pillars.map(({ name }) => name[locale]),
    locale,
  );
  return html`<p class="note">${absentWord(ranking, locale)}: ${names}</p>`;
}

export function drawHeat(whole: Heat, caption: string, marks: HeatMarks): Html {
  if (!marks.known) return html`<div class="heat">${absentStrip(whole.ranking, whole.locale, whole.context)}</div>`;
  const isShown = hasColumn(whole);
  const heat = { ...whole, pillars: whole.pillars.filter(isShown) };
  const without = drawWithout(
    whole.pillars.filter((pillar) => !isShown(pillar)),
    whole,
  );
  const brief = drawRangeBrief(heat.rows, heat.locale);
  const body = countedRows(heat.rows, heat.context, ({ rank, score, parts }) => [rank, score, parts]).map((row) =>
    drawRow(row, heat, marks),
  );
  return html`
    <div class="heat">
      ${drawChoice(heat)}${drawHeatKey(heat, marks)}${brief && html`<p class="marks-key">${brief}</p>`}
      <div class="scroll-x" tabindex="0" role="region" aria-label="${caption}">
        <table><caption class="vh">${caption}</caption>${drawHead(heat)}${drawMean(heat, marks)}<tbody>${body}</tbody></table>
      </div>
      ${without}
    </div>`;
}

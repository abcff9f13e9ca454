/** The heat table as HTML: lean, since it may hold 143 units × 8 pillars. All colour is in `style.css`. */
import { group } from 'd3';
import type { Value } from '../../model/grade.ts';
import type { Pillar, RankingRow } from '../../model/scored.ts';
import { common } from '../../words/common.ts';
import { strings } from '../../words/strings.ts';
import { escape } from '../../model/html.ts';
import { labelOf, linkOfUnit, quoted, quotedName, titleOf, unitOf, vietnamese } from '../../telling/context.ts';
import { shareClass } from './classes.ts';
import { drawHeatKey, type HeatMarks } from './key.ts';
import { meanText, partText, totalText } from './text.ts';
import { scoreIn, type Heat } from './heat.ts';
import { mostOf, reachedIn, shareOf, totalMean } from '../../model/level.ts';
import { hatched } from '../kit/marks.ts';
import { pointsText } from '../../telling/points.ts';
import { drawFirmness, drawRangeKey } from '../kit/firmnesskey.ts';
import type { Group } from '../kit/unitlist.ts';
import { gradesOf, gradeWord, textOf } from '../../telling/reading.ts';
import { drawWhy, whyOf } from '../kit/why.ts';
import { heatWords } from './words.ts';

const td = (kind: string, text: string): string => `<td${kind ? ` class="${kind}"` : ''}>${text}</td>`;

/** Class that sets a value apart from the published ones around it. */
const standing = ({ grade }: Value, { mixed }: HeatMarks): string =>
  grade === 'bounded' ? 'b' : mixed && grade === 'recomputed' ? 'r' : '';

function drawPart(value: Value | undefined, pillar: Pillar, { ranking, locale }: Heat, marks: HeatMarks): string {
  if (!pillar.scored) return td('n', '–');
  if (!value || value.grade === 'unpublished')
    return td('u', `<span class="vh">${strings(heatWords, locale).unpublishedCell}</span>`);
  const share = shareOf(value, pillar, ranking);
  const kinds = [share === undefined ? '' : shareClass(share), standing(value, marks)];
  return td(kinds.filter(Boolean).join(' '), escape(partText(value, ranking, locale)));
}

/** A line with the link to what forces the rank or the score of a row, where it is bounded. */
function drawReason(row: RankingRow, metric: 'score' | 'rank', { ranking, locale, context }: Heat): string {
  const unit = unitOf(row.unit, context);
  const about = `${quotedName(unit, locale, labelOf(unit, locale, context))}, ${strings(common, locale)[metric]}`;
  const why = drawWhy(whyOf(ranking, row, metric, locale, context), about, locale);
  return why && `<br>${why.trim()}`;
}

function drawRow(row: RankingRow, heat: Heat, marks: HeatMarks): string {
  const { ranking, pillars, locale, context } = heat;
  const rank = row.rank.grade === 'unpublished' ? '–' : escape(textOf(row.rank, locale));
  const ring = standing(row.rank, marks);
  const name = `<th scope="row"><b${ring ? ` class="${ring}"` : ''}>${rank}</b>${drawFirmness(row, locale)} ${linkOfUnit(row.unit, locale, context)}${drawReason(row, 'rank', heat)}</th>`;
  const total = row.score.grade === 'unpublished' ? '–' : escape(totalText(row.score, ranking, locale));
  const known = row.parts.some(({ score }) => score.grade !== 'unpublished');
  const parts = known
    ? pillars.map((pillar) => drawPart(scoreIn(row, pillar), pillar, heat, marks)).join('')
    : `<td class="u" colspan="${pillars.length}"><span>${strings(common, locale).grade_unpublished}</span></td>`;
  return `<tr>${name}${td(standing(row.score, marks), total + drawReason(row, 'score', heat))}${parts}</tr>`;
}

function drawHead({ ranking, pillars, locale }: Heat): string {
  const [t, c] = [strings(heatWords, locale), strings(common, locale)];
  const columns = pillars.map((pillar) => {
    const most = mostOf(pillar, ranking);
    const below = !pillar.scored
      ? t.notAssessed
      : most === undefined || ranking.scale === 'index'
        ? ''
        : `/ ${pointsText(most, ranking, locale)}`;
    return `<th scope="col">${escape(pillar.name[locale])}${below ? ` <small>${below}</small>` : ''}</th>`;
  });
  return `<thead><tr><th scope="col">${c.unit}</th><th scope="col">${c.score}</th>${columns.join('')}</tr></thead>`;
}

/** The mean of the level on top, to read every row against; left out where no mean is known. */
function drawMean({ ranking, pillars, locale }: Heat, marks: HeatMarks): string {
  const means = pillars.map((pillar) => [pillar, reachedIn(ranking, pillar.code)?.mean] as const);
  if (!means.some(([, mean]) => mean)) return '';
  const total = totalMean(ranking);
  const cells = means.map(([pillar, mean]) => {
    if (!pillar.scored) return td('n', '–');
    const share = shareOf(mean, pillar, ranking);
    if (!mean) return td('', '–');
    const kinds = [share === undefined ? '' : shareClass(share), standing(mean, marks)];
    return td(kinds.filter(Boolean).join(' '), meanText(mean, ranking, locale));
  });
  const first = total ? td(standing(total, marks), escape(totalText(total, ranking, locale))) : td('', '–');
  // A printed mean of the total may stand beside means of the pillars that nobody prints.
  const grade = gradesOf([total, ...means.map(([, mean]) => mean)])
    .map((found) => gradeWord(found, locale).toLocaleLowerCase(locale))
    .join(', ');
  return `<tbody class="m"><tr><th scope="row">${strings(common, locale).mean} <small>(${grade})</small></th>${first}${cells.join('')}</tr></tbody>`;
}

/** Rows under the heading of their group; rows of no group come last, under a heading of their own. */
function drawBodies(heat: Heat, marks: HeatMarks, groups: readonly Group[] = []): string {
  const { rows, pillars, locale } = heat;
  const draw = (members: readonly RankingRow[]): string => members.map((row) => drawRow(row, heat, marks)).join('');
  if (groups.length === 0) return `<tbody>${draw(rows)}</tbody>`;
  const home = new Map(groups.flatMap(({ units }, i) => units.map((id) => [id, i] as const)));
  const byGroup = group(rows, (row) => home.get(row.unit) ?? groups.length);
  const labels = [
    ...groups.map(({ label, href }) => {
      const text = `<span${vietnamese(locale)}>${escape(label)}</span>`;
      return href ? `<a href="${escape(href)}">${text}</a>` : text;
    }),
    strings(heatWords, locale).otherUnits,
  ];
  return labels
    .map((label, i) => {
      const members = byGroup.get(i);
      return members
        ? `<tbody><tr class="g"><th scope="rowgroup" colspan="${pillars.length + 2}"><span>${label}</span></th></tr>${draw(members)}</tbody>`
        : '';
    })
    .join('');
}

/** Where nothing is known there is nothing to lay out: one strip says so and names the document. */
function drawNothing({ ranking: { annex }, locale, context }: Heat): string {
  const document = quoted(`${annex.name}, ${titleOf(annex.document, context)}`, locale);
  return hatched(strings(heatWords, locale).inDocument(strings(common, locale).grade_unpublished, document));
}

export function drawHeat(heat: Heat, caption: string, marks: HeatMarks, groups?: readonly Group[]): string {
  if (!marks.known) return `<div class="heat">${drawNothing(heat)}</div>`;
  return (
    `<div class="heat">${drawHeatKey(heat, marks)}${drawRangeKey(heat.ranking.weighing, heat.rows, heat.locale)}` +
    `<div class="scroll-x" tabindex="0" role="region" aria-label="${escape(caption)}"><table><caption class="vh">${escape(caption)}</caption>` +
    `${drawHead(heat)}${drawMean(heat, marks)}${drawBodies(heat, marks, groups)}</table></div></div>`
  );
}

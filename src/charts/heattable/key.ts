/** Key of the heat table: only the marks that occur in it. */
import { isWithheld } from '../../model/awaited.ts';
import { html, type Html } from '../../model/html.ts';
import { mostPoints } from '../../model/level.ts';
import { strings } from '../../words/strings.ts';
import { legend, type LegendItem } from '../map/legend.ts';
import { scoreIn, type Heat, shareClasses } from './heat.ts';
import { heatWords } from './words.ts';

/** What occurs in a heat table. */
export interface HeatMarks {
  /** At least one pillar score of one unit is known. */
  readonly known: boolean;
  /** Published and recomputed values stand side by side, and must be told apart. */
  readonly mixed: boolean;
}

export function heatMarks({ rows, ranking }: Heat): HeatMarks {
  const scores = rows.flatMap((row) => [row.score, ...row.parts.map((part) => part.score)]);
  const grades = new Set([...scores, ...rows.map((row) => row.rank)].map(({ grade }) => grade));
  return {
    known: ranking.rows.some((row) => row.parts.some(({ score }) => score.grade !== 'unpublished')),
    mixed: grades.has('published') && grades.has('recomputed'),
  };
}

function items({ rows, pillars, ranking, locale }: Heat): LegendItem[] {
  const t = strings(heatWords, locale);
  const scored = pillars.filter((pillar) => pillar.scored);
  const hidden = rows.some((row) => scored.some((p) => (scoreIn(row, p)?.grade ?? 'unpublished') === 'unpublished'));
  return [
    ...shareClasses,
    ...(scored.some((pillar) => mostPoints(pillar, ranking) === undefined)
      ? [{ kind: 'plain', text: t.plainCell }]
      : []),
    ...(scored.length < pillars.length ? [{ kind: 'n', text: t.notAssessed }] : []),
    ...(hidden ? [{ kind: 'hatch', text: isWithheld(ranking) ? t.unpublishedCell : t.unheldCell }] : []),
  ];
}

const note = (text: string): Html => html`<p class="note">${text}</p>`;

export function drawHeatKey(heat: Heat, { mixed }: HeatMarks): Html {
  const t = strings(heatWords, heat.locale);
  return html`${legend(t.heatKey, items(heat))}${mixed && note(t.heatRinged)}`;
}

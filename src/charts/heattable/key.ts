/** Key of the heat table: only the marks that occur in it. */
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { shareClasses } from './classes.ts';
import { scoreIn, type Heat } from './heat.ts';
import { mostOf } from '../../model/level.ts';
import { legend, type LegendItem } from '../map/legend.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
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
    ...(scored.some((pillar) => mostOf(pillar, ranking) === undefined) ? [{ kind: 'plain', text: t.plainCell }] : []),
    ...(scored.length < pillars.length ? [{ kind: 'n', text: t.notAssessed }] : []),
    ...(hidden ? [{ kind: 'hatch', text: t.unpublishedCell }] : []),
  ];
}

const note = (text: string): string => `<p class="note">${text}</p>`;

export function drawHeatKey(heat: Heat, { mixed }: HeatMarks): string {
  const { ranking, rows } = heat;
  const locale: Locale = heat.locale;
  const t = strings(heatWords, locale);
  const limited =
    rows.length < ranking.rows.length
      ? note(
          t.heatLimit(countText(rows.length, locale), countText(ranking.unitCount, locale), unitsName(ranking, locale)),
        )
      : '';
  return limited + legend(t.heatKey, items(heat)) + (mixed ? note(t.heatRinged) : '');
}

/** Scores of two editions on one ruler, for the units whose scores both years print. */
import { formatChange } from '../../model/format.ts';
import { isPoint, pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import { linkOfUnit, type Context } from '../../telling/context.ts';
import { graded } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { circle, horizontal, mark, track } from '../kit/marks.ts';
import { drawRow } from '../kit/row.ts';
import { drawAxis, extentOf, rulerOf } from '../kit/ruler.ts';
import type { Pair } from './pair.ts';
import { changeWords } from './words.ts';

const height = 32;

/** A row for each unit with both scores; undefined where there is none. */
export function drawScores(
  pairs: readonly Pair[],
  [before]: readonly [string, string],
  locale: Locale,
  context: Context,
): Html | undefined {
  const t = strings(changeWords, locale);
  const both = pairs.filter((pair) => isPoint(pair.before.score) && isPoint(pair.now.score));
  const ruler = rulerOf(extentOf(both.flatMap((pair) => [pair.before.score, pair.now.score])));
  if (!ruler) return undefined;
  const rows = both.map(({ unit, before: then, now }) => {
    const [from, to] = [pointOf(then.score) ?? 0, pointOf(now.score) ?? 0];
    const marks = [
      horizontal('join', ruler.at(from), ruler.at(to)),
      circle('previous', ruler.at(from), 4.5),
      mark(now.score, ruler.at),
    ];
    const gained = now.scoreChange;
    const change = gained && formatChange(gained, locale);
    const difference = gained && change ? graded('difference', gained, locale, change) : undefined;
    return drawRow({
      name: linkOfUnit(unit, locale, context),
      plot: track(height, marks),
      value: html`${graded('before', then.score, locale)} → ${graded('score', now.score, locale)} ${difference}`,
    });
  });
  return html`
    <details class="scores">
      <summary>${t.scoresOfBoth}</summary>
      <p class="marks-key"><span class="key-previous"></span>${t.previousKey(before)}</p>
      ${drawAxis(ruler, locale)}
      <ol class="rows">${rows}</ol>
    </details>`;
}

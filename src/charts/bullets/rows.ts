/** One target as a bullet: the result's bar, the target's line, what is said of it; the rest of it in its fold. */
import { targetAnchor } from '../../model/addresses.ts';
import { formatNumber } from '../../model/format.ts';
import { pointOf } from '../../model/grade.ts';
import { html, nothing, type Html } from '../../model/html.ts';
import type { Target, TargetStatus } from '../../model/scored.ts';
import { statusSigns } from '../../model/signs.ts';
import { resultPrinted } from '../../model/targets.ts';
import { saidIn } from '../../model/texts.ts';
import { type Context } from '../../telling/context.ts';
import { gradeWord, localPrinted } from '../../telling/reading.ts';
import { langAttribute } from '../../telling/said.ts';
import { toldInside } from '../../telling/standing.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { bar, haloed, track } from '../kit/marks.ts';
import type { Ruler } from '../kit/ruler.ts';
import { drawDetails, itemsText } from './details.ts';
import { bulletWords } from './words.ts';

const height = 26;
const thick = 14;

/** 0 to 100 % over nine tenths of the width; the last tenth is for results that run past the end. */
export const scale: Ruler = {
  at: (percent) => 1 + percent * 0.89,
  major: [0, 25, 50, 75, 100],
  minor: [5, 10, 15, 20, 30, 35, 40, 45, 55, 60, 65, 70, 80, 85, 90, 95],
};
const end = 99;

/** A status in shape and words; the shapes are those of the rest of the site. */
export const statusText = (status: TargetStatus, locale: Locale): Html =>
  html`<span class="status"><span aria-hidden="true">${statusSigns[status]}</span> ${strings(common, locale)[`status_${status}`]}</span>`;

/** Whether a target is drawn: it is a percentage. */
export const isPercent = (target: Target): boolean => target.unit === '%' && target.targetValue !== undefined;

/** Whether its result runs past the end of the axis. */
export const runsOver = (target: Target): boolean => isPercent(target) && (pointOf(target.result) ?? 0) > 100;

/** The status that is told first: as printed, else as recomputed. */
export const firstStatus = ({ statusPrinted, statusRecomputed }: Target): TargetStatus =>
  statusPrinted ?? statusRecomputed;

/** Without a result the ground is hatched, from 0 to 100 and no further; what was aimed at stays on the scale. */
function drawPlot(target: Target, locale: Locale): Html {
  if (!isPercent(target)) return target.items ? itemsText(target, locale) : wordsOf(target, locale);
  const result = pointOf(target.result);
  const over = runsOver(target);
  const marks = [
    bar('ground', scale.at(0), scale.at(100), thick),
    result !== undefined && bar('bar published', scale.at(0), over ? end : scale.at(result), thick),
    over &&
      html`
        <line class="break" x1="93.5%" x2="95%" y1="80%" y2="20%"/>
        <line class="break" x1="95%" x2="96.5%" y1="80%" y2="20%"/>`,
    haloed('target', scale.at(target.targetValue ?? 0), 22),
  ];
  const none = result === undefined && html`<span class="hatch"></span>`;
  return html`${none}${track(height, marks)}`;
}

/** A result in words, as printed or translated. */
function wordsOf(target: Target, locale: Locale): Html {
  const words = resultPrinted(target);
  return words === undefined
    ? nothing
    : html`<span class="words"${langAttribute(words, locale)}>${saidIn(words, locale)}</span>`;
}

const resultText = ({ result }: Target, locale: Locale): Html | undefined =>
  result &&
  html`<b>${localPrinted(result.verbatim, locale)}</b><span class="vh"> (${toldInside({ grade: 'published', standing: result.standing }, locale)})</span>`;

/** "86,32% · mục tiêu trên 90%". */
function figuresText(target: Target, locale: Locale): Html {
  const t = strings(bulletWords, locale);
  if (!isPercent(target)) return html`<span class="aim">${target.targetPrinted ? t.aimInWords : t.aimNone}</span>`;
  const value = `${formatNumber(target.targetValue ?? 0, locale)}%`;
  const aim = html`<span class="aim">${t.aim(target.operator === '>' ? t.aimOver(value) : value)}</span>`;
  return html`${resultText(target, locale)} ${aim}`;
}

/** A status that is worked out and is another than the one told first: that of the strict reading, if it stands alone. */
function otherStatus(target: Target, locale: Locale): Html | undefined {
  const t = strings(bulletWords, locale);
  const { statusStrict, statusRecomputed } = target;
  const first = firstStatus(target);
  const isStrict = statusStrict !== first && statusStrict !== statusRecomputed;
  const [label, other] = isStrict ? [t.statusStrict, statusStrict] : [t.statusRecomputed, statusRecomputed];
  return other === first ? undefined : html`<small>${label}: ${statusText(other, locale)}</small>`;
}

/** A target in a line or two; its fold has what is printed of it, how it is judged each way, and its gap. */
export function drawTarget(target: Target, locale: Locale, context: Context): Html {
  const told = target.statusPrinted === undefined ? gradeWord('recomputed', locale) : undefined;
  const state = html`${statusText(firstStatus(target), locale)}${told && html` <span class="vh">(${told})</span>`}`;
  return html`
    <li class="bullet ${firstStatus(target)}">
      <details id="${targetAnchor(target.id)}">
        <summary>
          <span class="name">${target.fullName[locale]}</span>
          <span class="plot">${drawPlot(target, locale)}</span>
          <span class="figures">${figuresText(target, locale)}</span>
          <span class="state">${state}${otherStatus(target, locale)}</span>
        </summary>
        ${drawDetails(target, locale, context)}
      </details>
    </li>`;
}

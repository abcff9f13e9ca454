/** One target as a bullet: the result's bar, the target's line, and both statuses in words. */
import { formatSigned } from '../../model/format.ts';
import { pointOf, type Unofficial } from '../../model/grade.ts';
import { html, nothing, phrase, type Html, type Part } from '../../model/html.ts';
import { listed } from '../../model/list.ts';
import type { Target, TargetStatus } from '../../model/scored.ts';
import { statusSigns } from '../../model/signs.ts';
import { vietnamese } from '../../telling/context.ts';
import { countText } from '../../telling/rankingwords.ts';
import { gradeWord, localPrinted } from '../../telling/reading.ts';
import { toldInside } from '../../telling/standing.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { bar, haloed, hatched, track } from '../kit/marks.ts';
import type { Ruler } from '../kit/ruler.ts';
import { bulletWords } from './words.ts';

const height = 30;

/** 0 to 100 % over nine tenths of the width; the last tenth is for results that run past the end. */
export const scale: Ruler = {
  at: (percent) => 1 + percent * 0.89,
  major: [0, 25, 50, 75, 100],
  minor: [5, 10, 15, 20, 30, 35, 40, 45, 55, 60, 65, 70, 80, 85, 90, 95],
};
const end = 99;

/** The status in shape and words; the shapes are those of the rest of the site. */
const statusText = (status: TargetStatus, locale: Locale): Html =>
  html`<span class="status"><span aria-hidden="true">${statusSigns[status]}</span> ${strings(common, locale)[`status_${status}`]}</span>`;

/** Whether a target is drawn: it is a percentage. */
export const isPercent = (target: Target): boolean => target.unit === '%' && target.targetValue !== undefined;

/** Whether its result runs past the end of the axis. */
export const runsOver = (target: Target): boolean => isPercent(target) && (pointOf(target.result) ?? 0) > 100;

function drawBar(target: Target): Html {
  const result = pointOf(target.result);
  const over = runsOver(target);
  const marks = [
    bar('ground', scale.at(0), scale.at(100), 14),
    result !== undefined && bar('bar published', scale.at(0), over ? end : scale.at(result), 14),
    over &&
      html`
        <line class="break" x1="93.5%" x2="95%" y1="80%" y2="20%"/>
        <line class="break" x1="95%" x2="96.5%" y1="80%" y2="20%"/>`,
    target.targetValue !== undefined && haloed('target', scale.at(target.targetValue), 24),
  ];
  return track(height, marks);
}

/** Without a result the strip is hatched, but what was aimed at is known and stays on the scale. */
function drawPlot(target: Target, locale: Locale): Html {
  if ((target.statusPrinted ?? target.statusRecomputed) === 'no-data') {
    const line = isPercent(target) && track(height, haloed('target', scale.at(target.targetValue ?? 0), 24));
    const right = isPercent(target) && (target.targetValue ?? 0) < 50;
    return html`${hatched(strings(common, locale)['status_no-data'], right)}${line}`;
  }
  return isPercent(target) ? drawBar(target) : nothing;
}

function itemsText({ items }: Target, locale: Locale): Html {
  if (!items) return nothing;
  const t = strings(bulletWords, locale);
  const lacking = items.wanted.filter((item) => !items.done.includes(item));
  const wanted = countText(items.wanted.length, locale);
  if (lacking.length === 0) return html`<p>${t.itemsAll(wanted)}</p>`;
  const names = html`<b${vietnamese(locale)}>${listed(lacking, locale)}</b>`;
  return html`<p>${phrase(t.items, countText(items.wanted.length - lacking.length, locale), wanted, names)}</p>`;
}

function impossibleText({ impossible, result, shareOf, fullName }: Target, locale: Locale): Html {
  if (!impossible || !result) return nothing;
  const whole = (shareOf ?? fullName)[locale];
  return html`<p>${strings(bulletWords, locale).impossible(localPrinted(result.verbatim, locale), whole)}</p>`;
}

const fact = (label: string, text: Part): Html => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;

const printed = (text: string, standing: Unofficial | undefined, locale: Locale): Html => html`
  <span${/\p{L}/u.test(text) && vietnamese(locale)}>${localPrinted(text, locale)}</span>
  <span class="vh"> (${toldInside({ grade: 'published', standing }, locale)})</span>`;

/** A target in full: what is printed of it, how it is judged each way, and its gap in percentage points. */
export function drawTarget(target: Target, locale: Locale): Html {
  const t = strings(bulletWords, locale);
  const gap = pointOf(target.gap);
  const facts = [
    fact(t.target, target.targetPrinted ? printed(target.targetPrinted, target.standing, locale) : t.noTarget),
    fact(t.result, target.result ? printed(target.result.verbatim, target.result.standing, locale) : t.noResult),
    gap !== undefined &&
      target.gap &&
      fact(
        t.gap,
        html`${t.pp(formatSigned(gap, locale))}<span class="vh"> (${gradeWord(target.gap.grade, locale)})</span>`,
      ),
    target.statusPrinted !== undefined && fact(t.statusPrinted, statusText(target.statusPrinted, locale)),
    target.statusPrinted !== 'no-data' && fact(t.statusRecomputed, statusText(target.statusRecomputed, locale)),
    target.statusStrict !== (target.statusPrinted ?? target.statusRecomputed) &&
      fact(t.statusStrict, statusText(target.statusStrict, locale)),
  ];
  return html`
    <li class="bullet">
      <p class="name">${target.fullName[locale]}</p>
      <div class="plot">${drawPlot(target, locale)}</div>
      <dl>${facts}</dl>
      ${itemsText(target, locale)}${impossibleText(target, locale)}
    </li>`;
}

/** What the fold of a target holds: its printed cells, its gap with the arithmetic, each status, what to know of it. */
import { formatSigned, localFormula } from '../../model/format.ts';
import { pointOf, type Unofficial } from '../../model/grade.ts';
import { html, nothing, phrase, type Html, type Part } from '../../model/html.ts';
import { listed } from '../../model/list.ts';
import type { Target, TargetStatus } from '../../model/scored.ts';
import { sourcePath } from '../../model/sitepages.ts';
import { lackingItems } from '../../model/targets.ts';
import { quoted, titleOf, vietnamese, type Context } from '../../telling/context.ts';
import { countText } from '../../telling/rankingwords.ts';
import { gradeWord, localPrinted } from '../../telling/reading.ts';
import { saidHtml } from '../../telling/said.ts';
import { toldInside } from '../../telling/standing.ts';
import { common } from '../../words/common.ts';
import { localPath, type Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { bulletWords } from './words.ts';

const fact = (label: string, text: Part): Html => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;

/** A printed cell, which keeps its Vietnamese words. */
const printed = (text: string, standing: Unofficial | undefined, locale: Locale): Html => html`
  <span${/\p{L}/u.test(text) && vietnamese(locale)}>${localPrinted(text, locale)}</span>
  <span class="vh"> (${toldInside({ grade: 'published', standing }, locale)})</span>`;

/** How many of the things that a target lists its result names, and which it does not. */
export function itemsText(target: Target, locale: Locale): Html {
  const { items } = target;
  if (!items) return nothing;
  const t = strings(bulletWords, locale);
  const lacking = lackingItems(target);
  const wanted = countText(items.wanted.length, locale);
  if (lacking.length === 0) return html`<span class="words">${t.itemsAll(wanted)}</span>`;
  const names = html`<b${vietnamese(locale)}>${listed(lacking, locale)}</b>`;
  const named = countText(items.wanted.length - lacking.length, locale);
  return html`<span class="words">${phrase(t.items, named, wanted, names)}</span>`;
}

function impossibleText({ impossible, result, shareOf, fullName }: Target, locale: Locale): Html {
  if (!impossible || !result) return nothing;
  const whole = (shareOf ?? fullName)[locale];
  return html`<p>${strings(bulletWords, locale).impossible(localPrinted(result.verbatim, locale), whole)}</p>`;
}

/** "−3,68 điểm phần trăm (86,32 − 90)". */
function gapText({ gap }: Target, locale: Locale): Html | undefined {
  const points = pointOf(gap);
  if (!gap || points === undefined) return undefined;
  const sum = gap.grade === 'recomputed' && gap.formula;
  const told = strings(bulletWords, locale).pp(formatSigned(points, locale));
  const formula =
    sum &&
    html` <span class="soft">(${gradeWord(gap.grade, locale).toLocaleLowerCase(locale)}: ${localFormula(sum, locale)})</span>`;
  return html`${told}${formula}`;
}

/** All of a target that its row does not tell. */
export function drawDetails(target: Target, locale: Locale, context: Context): Html {
  const t = strings(bulletWords, locale);
  const c = strings(common, locale);
  const word = (status: TargetStatus): string => c[`status_${status}`];
  const gap = gapText(target, locale);
  const facts = [
    fact(t.target, target.targetPrinted ? printed(target.targetPrinted, target.standing, locale) : t.noTarget),
    fact(t.result, target.result ? printed(target.result.verbatim, target.result.standing, locale) : t.noResult),
    gap && fact(t.gap, gap),
    target.notePrinted && fact(t.notePrinted, printed(target.notePrinted, target.standing, locale)),
    fact(t.statusRecomputed, word(target.statusRecomputed)),
    fact(t.statusStrict, word(target.statusStrict)),
    target.agencyPrinted && fact(t.agency, quoted(target.agencyPrinted, locale)),
    fact(
      c.source,
      html`${t.row(target.id)}, <a href="${localPath(sourcePath(target.source), locale)}">${saidHtml(titleOf(target.source, context), locale)}</a>`,
    ),
  ];
  return html`<dl>${facts}</dl>${impossibleText(target, locale)}${target.note && html`<p>${target.note[locale]}</p>`}`;
}

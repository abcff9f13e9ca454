/** What the fold of a target holds: its printed cells, its gap with the arithmetic, each status, what to know of it. */
import { formatSigned, localFormula } from '../../model/format.ts';
import { pointOf, type Unofficial } from '../../model/grade.ts';
import { html, joined, nothing, phrase, type Html, type Part } from '../../model/html.ts';
import { isSourceLanguage } from '../../model/languages.ts';
import { listedHtml } from '../../model/list.ts';
import type { Target, TargetStatus } from '../../model/scored.ts';
import { sourcePath } from '../../model/sitepages.ts';
import { lackingItems, resultPrinted } from '../../model/targets.ts';
import { sourceText, type Translatable } from '../../model/texts.ts';
import { quoted, quotedName, titleOf, unitOf, type Context } from '../../telling/context.ts';
import { printedFor, printedLang } from '../../telling/printed.ts';
import { countText } from '../../telling/rankingwords.ts';
import { gradeWord, localPrinted } from '../../telling/reading.ts';
import { saidHtml } from '../../telling/said.ts';
import { toldInside } from '../../telling/standing.ts';
import { common } from '../../words/common.ts';
import { localPath, type Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { bulletWords } from './words.ts';

const fact = (label: string, text: Part): Html => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;

/** A printed cell: as translated, with the print behind it, else in its own Vietnamese words. */
function printed(text: Translatable, standing: Unofficial | undefined, locale: Locale): Html {
  const lang = printedLang(text, locale);
  const original =
    typeof text !== 'string' &&
    !isSourceLanguage(locale) &&
    html` <span class="soft">(“${quoted(sourceText(text), locale)}”)</span>`;
  return html`
  <span${lang && html` lang="${lang}"`}>${printedFor(text, locale)}</span>${original}
  <span class="vh"> (${toldInside({ grade: 'published', standing }, locale)})</span>`;
}

/** How many of the things that a target lists its result names, and which it does not. */
export function itemsText(target: Target, locale: Locale): Html {
  const { items } = target;
  if (!items) return nothing;
  const t = strings(bulletWords, locale);
  const lacking = lackingItems(target);
  const wanted = countText(items.wanted.length, locale);
  if (lacking.length === 0) return html`<span class="words">${t.itemsAll(wanted)}</span>`;
  const names = html`<b>${listedHtml(
    lacking.map((item) => saidHtml(item, locale)),
    locale,
  )}</b>`;
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

/** Who carries it out, as printed; in other languages by name, with the print behind it. */
function agencyText({ agencies, agencyPrinted }: Target, locale: Locale, context: Context): Html {
  const names = agencies.map((id) => quotedName(unitOf(id, context), locale));
  return isSourceLanguage(locale)
    ? html`${agencyPrinted}`
    : html`${joined(names, '; ')} <span class="soft">(“${quoted(agencyPrinted, locale)}”)</span>`;
}

/** All of a target that its row does not tell. */
export function drawDetails(target: Target, locale: Locale, context: Context): Html {
  const t = strings(bulletWords, locale);
  const c = strings(common, locale);
  const word = (status: TargetStatus): string => c[`status_${status}`];
  const gap = gapText(target, locale);
  const result = resultPrinted(target);
  const facts = [
    fact(t.target, target.targetPrinted ? printed(target.targetPrinted, target.standing, locale) : t.noTarget),
    fact(t.result, result === undefined ? t.noResult : printed(result, target.result?.standing, locale)),
    gap && fact(t.gap, gap),
    target.notePrinted && fact(t.notePrinted, printed(target.notePrinted, target.standing, locale)),
    fact(t.statusRecomputed, word(target.statusRecomputed)),
    fact(t.statusStrict, word(target.statusStrict)),
    target.agencyPrinted && fact(t.agency, agencyText(target, locale, context)),
    fact(
      c.source,
      html`${t.row(target.id)}, <a href="${localPath(sourcePath(target.source), locale)}">${saidHtml(titleOf(target.source, context), locale)}</a>`,
    ),
  ];
  return html`<dl>${facts}</dl>${impossibleText(target, locale)}${target.note && html`<p>${target.note[locale]}</p>`}`;
}

import { group, rollup } from 'd3';
import { documentsOf } from '../../model/documents.ts';
import { formatSigned } from '../../model/format.ts';
import { pointOf, type Unofficial } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import { listed } from '../../model/list.ts';
import { TargetStatus, type Target, type TargetsEdition } from '../../model/scored.ts';
import { isRated, resultPrinted } from '../../model/targets.ts';
import { saidIn, type Translatable } from '../../model/texts.ts';
import type { Context } from '../../telling/context.ts';
import { periodText } from '../../telling/period.ts';
import { printedFor, printedLang } from '../../telling/printed.ts';
import { countText } from '../../telling/rankingwords.ts';
import { cellOf, gradesOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Cell } from '../../telling/table.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { type Chart } from '../kit/chart.ts';
import { drawAxis } from '../kit/ruler.ts';
import { drawTarget, firstStatus, isPercent, runsOver, scale } from './rows.ts';
import { bulletWords } from './words.ts';

type Tally = readonly [met: number, missed: number, none: number, open: number];

function tallyOf(statuses: readonly (TargetStatus | undefined)[]): Tally {
  const counts = rollup(
    statuses,
    (all) => all.length,
    (status) => status,
  );
  return [
    counts.get('met') ?? 0,
    counts.get('missed') ?? 0,
    counts.get('no-data') ?? 0,
    counts.get('not-computable') ?? 0,
  ];
}

function texts(tally: Tally, locale: Locale): [string, string, string, string] {
  const [met, missed, none, open] = tally;
  return [countText(met, locale), countText(missed, locale), countText(none, locale), countText(open, locale)];
}

/**
 * What the print counts and, where it differs, what its own rows give when read strictly; what the figures give where the
 * print says nothing.
 */
function titleOf({ printed, recomputed, strict }: Tallies, locale: Locale): string {
  const t = strings(bulletWords, locale);
  const first = printed ?? recomputed;
  const [met, missed, none, unchecked] = texts(first, locale);
  const base = (printed ? t.bulletsTitle : t.bulletsRecomputed)(met, missed, none);
  const told = printed || first[3] === 0 ? base : base + t.bulletsOpen(unchecked);
  if (String(first) === String(strict)) return told;
  const [strictMet, strictMissed, strictNone, open] = texts(strict, locale);
  return told + t.bulletsStrict(strictMet, strictMissed, strictNone) + (strict[3] > 0 ? t.bulletsOpen(open) : '');
}

/** What each reading counts; nothing as printed where the report prints no status. */
interface Tallies {
  readonly printed: Tally | undefined;
  readonly recomputed: Tally;
  readonly strict: Tally;
}

function talliesOf(targets: readonly Target[]): Tallies {
  return {
    printed: isRated(targets) ? tallyOf(targets.map(({ statusPrinted }) => statusPrinted)) : undefined,
    recomputed: tallyOf(targets.map(({ statusRecomputed }) => statusRecomputed)),
    strict: tallyOf(targets.map(({ statusStrict }) => statusStrict)),
  };
}

function captionOf(subtitle: string, { printed, recomputed, strict }: Tallies, locale: Locale): string {
  const t = strings(bulletWords, locale);
  const all = (tally: Tally): string => texts(tally, locale).join('/');
  return printed
    ? t.bulletsCaption(subtitle, all(printed), all(strict))
    : t.bulletsCaptionRecomputed(subtitle, all(recomputed));
}

/** "7 chỉ tiêu: 5 đạt, 1 chưa đạt và 1 chưa có số liệu", by the status told first. */
function groupText(members: readonly Target[], locale: Locale): string {
  const t = strings(bulletWords, locale);
  const counts = rollup(members, (all) => all.length, firstStatus);
  const told = TargetStatus.options.flatMap((status) => {
    const n = counts.get(status);
    return n === undefined ? [] : [t[`tally_${status}`](countText(n, locale))];
  });
  return t.groupCount(countText(members.length, locale), listed(told, locale));
}

/** What bar and line are; the broken axis only where a result runs past it. */
function drawKey(targets: readonly Target[], locale: Locale): Html {
  const t = strings(bulletWords, locale);
  const none =
    targets.some((target) => isPercent(target) && !target.result) && html` <span class="key-hatch"></span>${t.noneKey}`;
  const broken =
    targets.some(runsOver) &&
    html`${' '}
      <svg class="key-break" width="12" height="16" aria-hidden="true" focusable="false">
        <line x1="1" x2="5" y1="14" y2="2"/><line x1="6" x2="10" y1="14" y2="2"/>
      </svg>${t.breakKey}`;
  return html`
    <p class="marks-key">
      <span class="key-result"></span>${t.resultKey} <span class="key-target"></span>${t.targetKey}${none}${broken}
    </p>`;
}

type Edition = Pick<TargetsEdition, 'place' | 'asOf'>;

/** Bullet chart of the targets of an edition: result against target, with the printed and the recomputed status in words. */
export function bullets(targets: readonly Target[], locale: Locale, context: Context, edition: Edition): Chart {
  const t = strings(bulletWords, locale);
  const tallies = talliesOf(targets);
  const drawn = targets.some(isPercent);
  const subtitle =
    t.bulletsSubtitle(countText(targets.length, locale), periodText('brief', edition.asOf, locale)) +
    (targets.every(isPercent) ? t.bulletsPercent : drawn ? t.bulletsPercentBars : '');
  const groups = group(targets, (target) => target.group.code);
  const sections = [...groups].map(([code, members]) => {
    const name = members[0]?.group.name[locale] ?? code;
    const rows = members.map((target) => drawTarget(target, locale, context));
    const head = html`<p class="sub">${code}. ${name} <span class="tally">${groupText(members, locale)}</span></p>`;
    return html`<section>${head}<ul class="rows">${rows}</ul></section>`;
  });
  const values = targets.map((target) => target.result);
  return {
    id: `${edition.place.slug}-targets`,
    title: titleOf(tallies, locale),
    subtitle,
    body: html`<div class="bullets">${drawn && drawKey(targets, locale)}${drawn && drawAxis(scale, locale)}${sections}</div>`,
    table: {
      caption: captionOf(subtitle, tallies, locale),
      columns: [
        { label: t.metric },
        { label: t.target },
        { label: t.result },
        { label: t.statusPrinted },
        { label: t.statusRecomputed },
        { label: t.statusStrict },
        { label: t.gap, numeric: true },
      ],
      rows: targets.map((target) => tableRow(target, locale, context)),
    },
    grades: gradesOf(values),
    standings: standingsOf(values),
    sources: [...new Set([...targets.map((target) => target.source), ...documentsOf(values)])],
  };
}

/** A printed cell, in its Vietnamese words where it is not translated; our own words where nothing is printed. */
function printedText(text: Translatable | undefined, none: string, locale: Locale): Cell {
  if (text === undefined) return { text: none };
  const lang = printedLang(text, locale);
  return { text: printedFor(text, locale), ...(lang ? { lang } : {}) };
}

/** The grade of a printed cell, with where it was read. */
const asPrinted = (standing: Unofficial | undefined): Pick<Cell, 'grade' | 'standing'> => ({
  grade: 'published',
  ...(standing ? { standing } : {}),
});

/** Of the strict reading: worked out, or the printed status passed on. */
const strictGrade = ({ statusGrades, standing }: Target): Pick<Cell, 'grade' | 'standing'> =>
  statusGrades.statusStrict === 'published' ? asPrinted(standing) : { grade: statusGrades.statusStrict };

function tableRow(target: Target, locale: Locale, context: Context): Cell[] {
  const t = strings(bulletWords, locale);
  const status = (value: TargetStatus): Cell => ({ text: strings(common, locale)[`status_${value}`] });
  const gap = pointOf(target.gap);
  const gapCell = cellOf(target.gap, locale, context);
  return [
    { text: target.fullName[locale] },
    {
      ...printedText(target.targetPrinted || undefined, t.noTarget, locale),
      ...(target.targetPrinted ? asPrinted(target.standing) : {}),
      title: target.quote,
    },
    target.result
      ? {
          ...printedText(resultPrinted(target), t.noResult, locale),
          ...asPrinted(target.result.standing),
          title: target.result.quote,
        }
      : { text: t.noResult },
    target.statusPrinted === undefined
      ? { text: t.noStatus }
      : {
          ...status(target.statusPrinted),
          ...asPrinted(target.standing),
          ...(target.notePrinted === undefined ? {} : { title: saidIn(target.notePrinted, locale) }),
        },
    { ...status(target.statusRecomputed), grade: target.statusGrades.statusRecomputed },
    { ...status(target.statusStrict), ...strictGrade(target) },
    gap === undefined ? gapCell : { ...gapCell, text: t.pp(formatSigned(gap, locale)) },
  ];
}

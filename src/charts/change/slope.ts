/** Slope chart of ranks: a slot a rank, with runs of ranks that nobody is known to hold folded into one slot. */
import { group } from 'd3';
import { isUnheld, pointOf, type Value } from '../../model/grade.ts';
import { html, joined, type Html } from '../../model/html.ts';
import type { Ranking } from '../../model/scored.ts';
import { linkOfUnit, unitLink, unitOf, type Context } from '../../telling/context.ts';
import { rangeText } from '../../telling/firmness.ts';
import { graded, textOf } from '../../telling/reading.ts';
import { toldAs } from '../../telling/standing.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { coordinate } from '../kit/chart.ts';
import { drawFirmness } from '../kit/firmnesskey.ts';
import type { Pair } from './pair.ts';
import { drawRanges } from './ranges.ts';
import { changeWords } from './words.ts';

interface Slot {
  readonly low: number;
  readonly high: number;
}

/** Slots of all ranks up to the count: one for each known rank, one for each run between. */
export function slotsOf(known: ReadonlySet<number>, count: number): Slot[] {
  const slots: Slot[] = [];
  for (let rank = 1; rank <= count; rank++) {
    const last = slots.at(-1);
    if (!known.has(rank) && last && !known.has(last.high)) slots[slots.length - 1] = { low: last.low, high: rank };
    else slots.push({ low: rank, high: rank });
  }
  return slots;
}

/** What is known of the other year, where no line can be drawn. */
function otherYear(value: Value, year: string, locale: Locale): Html {
  const t = strings(changeWords, locale);
  const words =
    value.grade === 'bounded'
      ? t.yearRange(year, textOf(value, locale))
      : (isUnheld(value) ? t.yearUnheld : t.yearUnpublished)(year);
  return html`<small>${words}</small>`;
}

interface Side {
  readonly key: 'before' | 'now';
  readonly other: 'before' | 'now';
  readonly otherYear: string;
}

function drawLabel(pair: Pair, side: Side, locale: Locale, context: Context): Html {
  const other = pair[side.other].rank;
  const unit = unitOf(pair.unit, context);
  const note = pointOf(other) === undefined ? otherYear(other, side.otherYear, locale) : undefined;
  const rank = joined([graded('rank', pair[side.key].rank, locale), drawFirmness(pair[side.key], locale)], ' ');
  const name = unit.level === 'district' ? unitLink(unit, locale, unit.name) : linkOfUnit(pair.unit, locale, context);
  return html`<span class="slope-unit">${rank} ${name}${note}</span>`;
}

function drawSide(slots: readonly Slot[], pairs: readonly Pair[], side: Side, locale: Locale, context: Context): Html {
  const byRank = group(pairs, (pair) => pointOf(pair[side.key].rank));
  const items = slots.map((slot) => {
    const held = byRank.get(slot.low) ?? [];
    const words = strings(changeWords, locale).ranksBetween(rangeText(slot));
    return held.length > 0
      ? html`<li>${held.map((pair) => drawLabel(pair, side, locale, context))}</li>`
      : html`<li class="gap"><span class="vh">${words}</span><span aria-hidden="true">${rangeText(slot)}</span></li>`;
  });
  return html`<ol class="slope-side ${side.key}">${items}</ol>`;
}

function drawLines(slots: readonly Slot[], pairs: readonly Pair[]): Html {
  const places = new Map(slots.map(({ low }, i) => [low, `${coordinate(((i + 0.5) / slots.length) * 100)}%`]));
  const y = (rank: number) => places.get(rank) ?? '0%';
  const line = (kind: string, x1: number, x2: number, y1: string, y2: string) =>
    html`<line class="${kind}" x1="${x1}%" x2="${x2}%" y1="${y1}" y2="${y2}"/>`;
  const dot = (value: Value, x: number, at: string, old: boolean) =>
    html`<circle class="${old ? 'previous' : `dot ${value.grade}`}" cx="${x}%" cy="${at}" r="${old ? 4.5 : 5.5}"/>`;
  const marks = pairs.map(({ before, now }) => {
    const [from, to] = [pointOf(before.rank), pointOf(now.rank)];
    if (from !== undefined && to !== undefined)
      return [
        line(from === to ? 'slope level' : 'slope', 5, 95, y(from), y(to)),
        dot(before.rank, 5, y(from), true),
        dot(now.rank, 95, y(to), false),
      ];
    if (from !== undefined) return [line('stub', 5, 22, y(from), y(from)), dot(before.rank, 5, y(from), true)];
    if (to !== undefined) return [line('stub', 78, 95, y(to), y(to)), dot(now.rank, 95, y(to), false)];
    return [];
  });
  return html`<svg class="slope-lines" width="100%" height="100%" aria-hidden="true" focusable="false">${marks}</svg>`;
}

/** A line from the rank before to the rank now for each unit with both; a sentence where no rank is known. */
export function drawSlope(
  pairs: readonly Pair[],
  rankings: readonly [before: Ranking, now: Ranking],
  locale: Locale,
  context: Context,
): Html {
  const [before, now] = rankings.map(({ year }) => String(year)) as [string, string];
  const held = pairs.flatMap((p) => [pointOf(p.before.rank), pointOf(p.now.rank)]).filter((r) => r !== undefined);
  if (held.length === 0) {
    const unheld = pairs.some((pair) => isUnheld(pair.now.rank) || isUnheld(pair.before.rank));
    return html`<p class="note">${toldAs({ grade: 'unpublished', unheld }, locale)}</p>`;
  }
  const slots = slotsOf(new Set(held), pairs.length);
  const words = strings(common, locale);
  const left = drawSide(slots, pairs, { key: 'before', other: 'now', otherYear: now }, locale, context);
  const right = drawSide(slots, pairs, { key: 'now', other: 'before', otherYear: before }, locale, context);
  return html`
    <div class="slope-chart">
      <p class="slope-year before"><span class="vh">${words.rank} </span>${before}</p>
      <p class="slope-year now"><span class="vh">${words.rank} </span>${now}</p>
      ${left}
      <div class="slope-middle">${drawLines(slots, pairs)}</div>
      ${right}
    </div>
    ${drawRanges(pairs, 'before', rankings[0], locale, context)}
    ${drawRanges(pairs, 'now', rankings[1], locale, context)}`;
}

/** Stepped lines of ranks over the years, in a fluid drawing whose columns match the year labels below it. */
import { maxIndex } from 'd3';
import { isUnheld, pointOf, type Value } from '../../model/grade.ts';
import { html, phrase, type Html, type Part } from '../../model/html.ts';
import { quoted, vietnamese } from '../../telling/context.ts';
import { firmnessText } from '../../telling/firmness.ts';
import { whole } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { coordinate } from '../kit/chart.ts';
import { label, track } from '../kit/marks.ts';
import type { Course, YearRank } from './course.ts';
import { timeWords } from './words.ts';

const height = 300;
const pad = 26;
/** Distance of a range below its rank. */
const rangeLine = 15;

interface Frame {
  readonly x: (column: number) => number;
  readonly y: (rank: number) => number;
  readonly years: readonly number[];
}

const valueIn = ({ ranks }: Course, year: number): Value | undefined => ranks.find((s) => s.year === year)?.rank;

const rankIn = (course: Course, year: number): number | undefined => pointOf(valueIn(course, year));

const line = (kind: string, x1: number, x2: number, y1: number, y2: number): Html =>
  html`<line class="${kind}" x1="${coordinate(x1)}%" x2="${coordinate(x2)}%" y1="${coordinate(y1)}" y2="${coordinate(y2)}"/>`;

/** Level to half-way between two editions, then the step: a rank is given once a year and does not glide. */
function steps(course: Course, kind: string, { x, y, years }: Frame): Html[] {
  return years.flatMap((year, i) => {
    const next = years[i + 1];
    const [from, to] = [rankIn(course, year), next === undefined ? undefined : rankIn(course, next)];
    if (from === undefined || to === undefined) return [];
    const middle = (x(i) + x(i + 1)) / 2;
    return [
      line(kind, x(i), middle, y(from), y(from)),
      line(kind, middle, middle, y(from), y(to)),
      line(kind, middle, x(i + 1), y(to), y(to)),
    ];
  });
}

/** The year in which a line lies furthest from the others: there its name has room. */
function nameYear(course: Course, others: readonly Course[], years: readonly number[]): number {
  return maxIndex(years, (year) => {
    const own = rankIn(course, year);
    if (own === undefined) return -1;
    const gaps = others.map((other) => rankIn(other, year)).map((r) => (r === undefined ? 0 : Math.abs(r - own)));
    return gaps.length > 0 ? Math.min(...gaps) : 0;
  });
}

/** Span of the drawn range of a rank, in pixels from the top; that of the dot where the rank has none. */
function spanOf({ rankRange }: YearRank, rank: number, y: Frame['y']): [number, number] {
  return [y(rankRange?.low ?? rank), y(rankRange?.high ?? rank)];
}

/** The range of a rank as an upright line through its dot. */
const whisker = (kind: string, x: number, [top, bottom]: readonly [number, number]): Part =>
  top !== bottom && line(`whisker ${kind}`, x, x, top, bottom);

/** A number with its range on a line below it; both clear of the dot and of the whisker. */
function rankLabel(kind: string, x: number, span: readonly [number, number], below: boolean, texts: readonly string[]) {
  const [text = '', range] = texts;
  const lines = range === undefined ? 0 : rangeLine;
  const at = coordinate(x);
  const y = below ? span[1] + 22 : span[0] - 12 - lines;
  const second = range !== undefined && html`<tspan class="firm" x="${at}%" dy="${rangeLine}">(${range})</tspan>`;
  return label(`time-label ${kind}`, x, Number(coordinate(y)), 'middle', [text, second]);
}

function labels(
  course: Course,
  others: readonly Course[],
  kind: string,
  { x, y, years }: Frame,
  locale: Locale,
): Part[] {
  const named = nameYear(course, others, years);
  return years.map((year, i) => {
    const standing = course.ranks.find((s) => s.year === year);
    const rank = pointOf(standing?.rank);
    if (!standing || rank === undefined) return undefined;
    // The better placed of two near lines has its number above, the other below.
    const below = others.some((other) => (rankIn(other, year) ?? Infinity) < rank);
    const text = i === named ? `${course.name}: ${whole(rank, locale)}` : whole(rank, locale);
    const span = spanOf(standing, rank, y);
    const dot = html`<circle class="dot ${kind} ${standing.rank.grade}" cx="${coordinate(x(i))}%" cy="${coordinate(y(rank))}" r="5.5"/>`;
    const range = firmnessText(standing, locale);
    const words = range === undefined ? [text] : [text, range];
    return [whisker(kind, x(i), span), dot, rankLabel(kind, x(i), span, below, words)];
  });
}

function gaps(courses: readonly Course[], years: readonly number[], locale: Locale): Html[] {
  const t = strings(timeWords, locale);
  const missing = courses.flatMap((course) =>
    years
      .filter((year) => rankIn(course, year) === undefined)
      .map((year) =>
        phrase(
          isUnheld(valueIn(course, year)) ? t.timeGapUnheld : t.timeGap,
          quoted(course.name, locale),
          String(year),
        ),
      ),
  );
  return missing.map((text) => html`<p class="time-gap"><span class="key-hatch"></span>${text}</p>`);
}

/** Ranks over the years, the best on top; `rangeKey` explains ranges where a course has some. */
export function drawTime(
  courses: readonly Course[],
  years: readonly number[],
  unitCount: number,
  locale: Locale,
  rangeKey: Html | undefined,
): Html {
  const t = strings(timeWords, locale);
  const frame: Frame = {
    years,
    x: (column) => ((column + 0.5) / years.length) * 100,
    y: (rank) => pad + ((rank - 1) / (unitCount - 1)) * (height - 2 * pad),
  };
  const rules = [1, Math.round((unitCount + 1) / 2), unitCount].map((rank) => {
    const words = rank === 1 ? t.rankIn(whole(rank, locale)) : whole(rank, locale);
    const y = frame.y(rank);
    return [line('grid', 0, 100, y, y), label('tick-label', 0, y - 4, 'start', words)];
  });
  const kinds = ['first', 'second', 'third', 'fourth'];
  const drawn = courses.map((course, i) => {
    const others = courses.filter((other) => other !== course);
    const kind = kinds[i % kinds.length] ?? 'first';
    return [steps(course, `step ${kind}`, frame), labels(course, others, kind, frame, locale)];
  });
  const key = courses.map(
    ({ name }, i) =>
      html`<span class="key-line ${kinds[i % kinds.length] ?? 'first'}"></span><span${vietnamese(locale)}>${name}</span> `,
  );
  const columns = years.map((year) => html`<li>${year}</li>`);
  return html`
    <div class="time">
      <p class="marks-key">${key}</p>
      ${track(height, [rules, drawn])}
      <ol class="years">${columns}</ol>
      ${gaps(courses, years, locale)}${rangeKey}
    </div>`;
}

/** The drawing of a ruler: flags above its edge, its strokes and numbers, bands and the mean below. */
import { max } from 'd3';
import { formatNumber } from '../../model/format.ts';
import { isKnown, pointOf, type Value } from '../../model/grade.ts';
import { html, nothing, type Html } from '../../model/html.ts';
import { shortName, unitOf, type Context } from '../../telling/context.ts';
import { textOf, whole } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { isCrossed, placeBand } from './bands.ts';
import { gap, hero, line, middleOf, type Standing } from './labels.ts';
import { about, block, disc, level, strokes, upright, words } from './marks.ts';
import type { Band, RulerSpec } from './spec.ts';
import { widthOf } from './width.ts';
import { unitRulerWords } from './words.ts';

/** Heights in em: of the strip on the edge that carries arrow and ranges, of the ruler, of a band's row. */
const strip = 1.5;
const body = 2.9;
const row = 1.6;

/** The step of each label in em above the edge. */
function feetOf(labels: readonly Standing[]): ReadonlyMap<number, number> {
  const feet = new Map<number, number>();
  let foot = strip;
  const top = max(labels, ({ step }) => step) ?? 0;
  for (let step = 0; step <= top; step++) {
    feet.set(step, foot);
    foot +=
      (max(
        labels.filter((one) => one.step === step),
        ({ height }) => height,
      ) ?? 0) + 0.35;
  }
  return feet.set(top + 1, foot);
}

function drawLabel(label: Standing, foot: number): Html {
  const { kind, at, side, names, value, inline, scale } = label;
  const text = (y: number, part: Html | string, of = kind as string) => words(of, at, y, side, part, gap);
  if (inline) return text(foot - 0.25, html`${names[0] ?? ''} <tspan class="figure">${value}</tspan>`);
  const top = foot - label.height;
  return html`${names.map((name, i) => text(top + (i + 0.95) * line, name))}${text(foot - 0.2, html`<tspan class="figure">${value}</tspan>`, kind === 'own' ? `own ${scale === hero.point ? 'hero' : 'range'}` : kind)}`;
}

/** A score on the edge: a dot, or a range that lies on it. */
function drawValue(value: Value, kind: string, edge: number, { cut }: RulerSpec): Html {
  const point = pointOf(value);
  if (point !== undefined) return disc(`dot ${kind} ${value.grade}`, cut.at(point), edge, kind === 'own' ? 0.62 : 0.4);
  if (value.grade !== 'bounded') return nothing;
  const from = value.open === 'low' ? 0 : cut.at(value.low);
  const to = value.open === 'high' ? 100 : cut.at(value.high);
  const ends = [value.open === 'low' ? [] : [from], value.open === 'high' ? [] : [to]].flat();
  return html`${block(`band ${kind}`, from, to, edge - 0.95, 0.95)}${ends.map((end) => upright(`end ${kind}`, end, edge - 1.1, edge))}`;
}

/** From the nearer end of what was to what is, clear of both. */
function drawArrow({ own, before, cut }: RulerSpec, edge: number): Html {
  if (!before) return nothing;
  const endOf = (value: Value, isLeft: boolean): number => {
    const point = pointOf(value);
    if (point !== undefined) return cut.at(point);
    return value.grade === 'bounded' ? cut.at(isLeft ? value.high : value.low) : 0;
  };
  const isRise = middleOf(own, cut.at) > middleOf(before, cut.at);
  const [from, to] = [endOf(before, isRise), endOf(own, !isRise)];
  // Too short for a head, or the ranges overlap: the direction is not known.
  if (isRise ? to - from < 5 : from - to < 5) return nothing;
  const turn = isRise ? 1 : -1;
  const y = edge - 0.42;
  const head = about(to, y, html`<path class="arrow" d="M${-17 * turn} -5L${-11 * turn} 0L${-17 * turn} 5"/>`);
  return html`<svg x="0" overflow="visible">${level('arrow', y, from, to)}</svg>${about(to, y, html`<path class="gap" d="M${-11 * turn} 0H0"/>`)}${head}`;
}

function drawBody({ cut }: RulerSpec, top: number, locale: Locale): Html {
  const { long, short, at } = cut;
  const numbers = long.map((tick) => {
    const x = at(tick);
    const side = x < 4 ? 'right' : x > 96 ? 'left' : 'middle';
    return words('number', x, top + body - 0.55, side, formatNumber(tick, locale), 3);
  });
  const ground = html`${block('ground', 0, 100, top, body)}${level('edge', top, 0, 100)}${level('foot', top + body, 0, 100)}`;
  const lines = [strokes('stroke', short.map(at), top, 0.55), strokes('stroke long', long.map(at), top, 1.1)];
  return html`${ground}${lines}${numbers}`;
}

/** The name of a band: of its one unit with the rank, or how many share it. */
function bandName({ rows, value }: Band, locale: Locale, context: Context): string {
  const t = strings(unitRulerWords, locale);
  const [only, ...more] = rows;
  const rank = only && isKnown(only.rank) ? textOf(only.rank, locale) : undefined;
  if (only && more.length === 0) {
    const name = shortName(unitOf(only.unit, context), locale);
    return rank && pointOf(only.rank) !== undefined ? t.flag(rank, name) : name;
  }
  const group = t.group(whole(rows.length, locale));
  const isOne = rows.every((one) => textOf(one.rank, locale) === rank);
  return rank && isOne && value.open === undefined ? t.groupRanks(group, rank) : group;
}

interface Below {
  readonly drawing: Html;
  readonly height: number;
}

function drawBelow(spec: RulerSpec, top: number, locale: Locale, context: Context): Below {
  const t = strings(unitRulerWords, locale);
  const { cut, bands, mean } = spec;
  const meanAt = mean && cut.at(pointOf(mean) ?? 0);
  const named = bands.map((band) => {
    const name = bandName(band, locale, context);
    const ends = textOf(band.value, locale);
    const widths = [widthOf(name), widthOf(` ${ends}`)] as const;
    return { name, ends, widths, place: placeBand(band.value, cut.at, ...widths, meanAt), band };
  });
  // Where its line would go through a name the mean stands in a row of its own, above all bands.
  const isShort = meanAt !== undefined && named.some(({ place, widths }) => isCrossed(place, ...widths, meanAt));
  let y = top + (isShort ? row + 0.3 : bands.length > 0 ? 0.35 : 0.6);
  const drawn = named.map(({ name, ends, place, band: { value } }) => {
    const { from, to, side, foot } = place;
    const bar = block('band', from, to, y + 0.3, 0.95);
    const limits = [value.open === 'low' ? [] : [from], value.open === 'high' ? [] : [to]].flat();
    const marks = html`${bar}${limits.map((end) => upright('end', end, y + 0.2, y + 1.35))}`;
    const more = place.ends && html`<tspan class="ends">${ends}</tspan>`;
    const text =
      side === 'under'
        ? words('other', foot[0], y + row + 0.85, foot[1], name, 0)
        : words(
            'other',
            side === 'left' ? from : to,
            y + 1.1,
            side,
            side === 'left' ? html`${more}${more && '\u2002'}${name}` : html`${name}${more && '\u2002'}${more}`,
          );
    y += side === 'under' ? row + 1.3 : row;
    return html`${marks}${text}`;
  });
  if (mean === undefined || meanAt === undefined) return { drawing: html`${drawn}`, height: y + 0.2 - top };
  const width = widthOf(t.mean(textOf(mean, locale)));
  const side =
    (meanAt / 100) * 280 < width / 2 ? 'right' : ((100 - meanAt) / 100) * 280 < width / 2 ? 'left' : 'middle';
  const foot = isShort ? top + 1.35 : y + 1.1;
  const label = words('mean-label', meanAt, foot, side, t.mean(textOf(mean, locale)), 0);
  const stop = isShort ? top + 0.45 : y + 0.25;
  const meanLine = upright('mean', meanAt, top, stop);
  return { drawing: html`${drawn}${meanLine}${label}`, height: (isShort ? y : foot) + 0.35 - top };
}

/** The whole ruler. What it shows stands in words beside it. */
export function drawRuler(spec: RulerSpec, labels: readonly Standing[], locale: Locale, context: Context): Html {
  const feet = feetOf(labels);
  const edge = feet.get((max(labels, ({ step }) => step) ?? 0) + 1) ?? strip;
  const { cut, own, before, all } = spec;
  const below = drawBelow(spec, edge + body, locale, context);
  const staffs = labels.map((label) => {
    const foot = edge - (feet.get(label.step) ?? strip);
    return upright(
      `staff ${label.kind}`,
      label.at,
      foot - label.height + 0.1,
      edge - (label.kind === 'before' ? 0.95 : 0),
    );
  });
  const texts = labels.map((label) => drawLabel(label, edge - (feet.get(label.step) ?? strip)));
  const peers = labels.flatMap(({ kind, row: one }) =>
    kind === 'other' && one ? [drawValue(one.score, 'peer', edge, spec)] : [],
  );
  const ticks = all.length > 0 && strokes('each', all.map(cut.at), edge - 0.75, 0.75);
  const past = before && drawValue(before, 'before', edge, spec);
  const height = edge + body + below.height;
  return html`<svg class="unit-ruler" width="100%" height="${Math.round(height * 100) / 100}em" aria-hidden="true" focusable="false">${drawBody(spec, edge, locale)}${ticks}${staffs}${past}${drawArrow(spec, edge)}${peers}${drawValue(own, 'own', edge, spec)}${below.drawing}${texts}</svg>`;
}

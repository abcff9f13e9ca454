/** The words of flags, how wide they are, and the form in which they stand: a name and a score in a line, or one above the other. */
import { pointOf, type Value } from '../../model/grade.ts';
import type { RankingRow } from '../../model/scored.ts';
import { shortName, unitOf, type Context } from '../../telling/context.ts';
import { textOf } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Position } from '../kit/marks.ts';
import { extentOf } from '../kit/ruler.ts';
import { placeFlags, type Placed } from './flags.ts';
import type { RulerSpec } from './spec.ts';
import { widthOf, wrapped } from './width.ts';
import { unitRulerWords } from './words.ts';

/** Sizes of the unit's own score, in em of the labels, and room between a label and its staff in pixels. */
export const hero = { point: 2.5, range: 1.3 } as const;
export const gap = 7;
/** Letters of a line of a name where it stands above its score, and of the unit's own. */
const narrow = 15;
const wide = 22;

export interface Label {
  readonly kind: 'own' | 'before' | 'other';
  /** Of an other: which. */
  readonly row?: RankingRow;
  readonly at: number;
  readonly names: readonly string[];
  readonly value: string;
  /** Whether name and value share a line. */
  readonly inline: boolean;
  readonly width: number;
  /** In em. */
  readonly height: number;
  /** Size of the value, in em of the labels. */
  readonly scale: number;
}

/** Middle of a range, or the point itself, in percent of the ruler. */
export function middleOf(value: Value, at: Position): number {
  const places = extentOf([value]).map((end) => Math.min(100, Math.max(0, at(end))));
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

/** Height of a line of a label, in em. */
export const line = 1.25;

function label(
  kind: Label['kind'],
  at: number,
  name: string,
  value: string,
  inline: boolean,
  row?: RankingRow,
  scale = 1,
  letters = narrow,
): Label {
  const names = inline ? [name] : wrapped(name, letters);
  const wide = names.map((text) => widthOf(text, kind === 'own' ? 1.05 : 1));
  const width = inline
    ? widthOf(`${name} ${value}`) + widthOf(value, 0.06)
    : Math.max(...wide, widthOf(value, scale === 1 ? 1.06 : scale));
  const height = inline ? line : names.length * line + line * scale * (scale > 2 ? 0.86 : 1);
  return { kind, at, names, value, inline, width: width + gap, height, scale, ...(row ? { row } : {}) };
}

/** Whether names and scores of others share a line, and how long a line of the unit's own name may be. */
interface Form {
  readonly inline: boolean;
  readonly own: number;
}

function labelsOf(spec: RulerSpec, { inline, own: letters }: Form, locale: Locale, context: Context): Label[] {
  const t = strings(unitRulerWords, locale);
  const { ranking, row, cut, own, before, others } = spec;
  const name = shortName(unitOf(row.unit, context), locale);
  const scale = pointOf(own) === undefined ? hero.range : hero.point;
  const first = label(
    'own',
    middleOf(own, cut.at),
    before ? t.ownYear(name, String(ranking.year)) : name,
    textOf(own, locale),
    false,
    row,
    scale,
    letters,
  );
  const second =
    before &&
    label('before', middleOf(before, cut.at), t.ofYear(String(ranking.previousYear)), textOf(before, locale), false);
  const rest = others.map((other) => {
    const rank = pointOf(other.rank) === undefined ? undefined : textOf(other.rank, locale);
    const named = shortName(unitOf(other.unit, context), locale);
    const point = pointOf(other.score) ?? 0;
    return label(
      'other',
      cut.at(point),
      rank ? t.flag(rank, named) : named,
      textOf(other.score, locale),
      inline,
      other,
    );
  });
  return [first, ...(second ? [second] : []), ...rest];
}

/** A label in its place. */
export type Standing = Label & Placed;

const placed = (labels: readonly Label[]): Standing[] =>
  placeFlags(labels).flatMap((place, i) => {
    const own = labels[i];
    return own && place ? [{ ...own, ...place }] : [];
  });

/** Total height of the steps of some labels. */
const heightOf = (labels: readonly Standing[]): number =>
  [...Map.groupBy(labels, ({ step }) => step).values()].reduce(
    (sum, step) => sum + Math.max(...step.map(({ height }) => height)),
    0,
  );

/** As many labels as can stand, in the form in which most do; of forms in which as many do, the lowest. The unit's own always stands. */
export function standingLabels(spec: RulerSpec, locale: Locale, context: Context): Standing[] {
  const forms = [wide, narrow].flatMap((own) =>
    [true, false].map((inline) => placed(labelsOf(spec, { inline, own }, locale, context))),
  );
  const ranked = forms
    .filter((form) => form[0]?.kind === 'own')
    .toSorted((a, b) => b.length - a.length || heightOf(a) - heightOf(b));
  return ranked[0] ?? [];
}

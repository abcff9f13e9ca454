import { isDefined } from '../../src/model/defined.ts';
import { nearestHint } from '../read/nearest.ts';
import type { Frame } from './frame.ts';
import { headingOf, isGeneric, wordsOf, yearsOf } from './heading.ts';
import { indicatorNamed, isPillarName, namesNear, partName, pillarNamed } from './partname.ts';
import { isAsideInBrackets, isOwn, isStage, stackOf, yearsAbove } from './stack.ts';

/** What a value of a column is: the score or the rank of the whole, of a pillar, or of an indicator. */
export interface Measure {
  readonly metric: 'score' | 'rank';
  readonly pillar?: string;
  readonly indicator?: string;
}

export type Role =
  | { readonly kind: 'order' | 'unit' | 'place' }
  | { readonly kind: 'value'; readonly measure: Measure }
  /** Left out, and why. */
  | { readonly kind: 'aside'; readonly why: string }
  /** An indicator that the framework does not list, of a pillar where the heading above names one. */
  | { readonly kind: 'unlisted'; readonly pillar: string | undefined; readonly why: string }
  /** `may` is what its own heading makes of it, which the officer may accept. */
  | { readonly kind: 'unknown'; readonly why: string; readonly may?: Measure };

/** Why a column is left out that the officer has decided to leave out. */
export const skipped = 'is skipped by the mapping';

/** Headings of a column from top to bottom, each once. */
export type Path = readonly string[];

export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly path: Path;
  readonly role: Role;
  /** Code of the pillar that a heading above the column's own names. */
  readonly under: string | undefined;
  /** Most points, as the heading prints them. */
  readonly max: number | undefined;
}

/** The columns of a table with what they hold. The heading nearest to the figures decides, those above it say of what. */
export function columnsOf(paths: readonly { readonly index: number; readonly path: Path }[], frame: Frame): Column[] {
  const columns = paths.map(({ index, path }): Column => {
    const role = roleOf(path, frame);
    return { index, path, heading: path.join(' / '), role, under: pillarAbove(path, frame), max: maxOf(path, role) };
  });
  const names = columns.filter(({ role }) => role.kind === 'unit');
  const own = names.filter(({ path }) => !isGeneric(path.at(-1) ?? ''));
  // "Đơn vị" beside "Xã, phường, thị trấn" is the district.
  if (names.length < 2 || own.length !== 1 || frame.level !== 'commune') return columns;
  return columns.map((column) =>
    column.role.kind === 'unit' && !own.includes(column) ? { ...column, role: { kind: 'place' } } : column,
  );
}

/** Printed most points: of the heading itself, or of the pillar above a column with its sum. */
function maxOf(path: Path, role: Role): number | undefined {
  const own = partName(path.at(-1) ?? '').max;
  if (own !== undefined || role.kind !== 'value' || role.measure.indicator !== undefined) return own;
  return path.map((heading) => partName(heading).max).findLast((max) => max !== undefined);
}

const pillarAbove = (path: Path, frame: Frame): string | undefined =>
  path
    .slice(0, -1)
    .map((heading) => pillarNamed(heading, frame)?.code)
    .findLast((code) => code !== undefined);

function roleOf(path: Path, frame: Frame): Role {
  const { leaf, above } = apart(path, frame);
  const years = [...(isOfYear(leaf, frame) ? yearsOf(leaf) : []), ...yearsAbove(above, frame)];
  if (years.length > 0 && !years.includes(frame.year)) return { kind: 'aside', why: `speaks of ${years.join(', ')}` };
  const role = roleBelow(leaf, above, frame);
  if (role.kind !== 'value') return role;
  const stack = stackOf(above, frame);
  if (isAsideInBrackets(leaf, frame)) return { kind: 'aside', why: 'is no score and no rank of this ranking' };
  if (stack.says === 'aside') return { kind: 'aside', why: stack.why };
  return stack.says === 'unknown' ? { kind: 'unknown', why: stack.why, may: role.measure } : role;
}

/**
 * The heading that says what the figures are, and the others. "Tổng điểm" over "Phê duyệt" is a total that was approved,
 * over "2023" that of a year.
 */
function apart(path: Path, frame: Frame): { leaf: string; above: Path } {
  const isPart = (heading: string): boolean =>
    pillarNamed(heading, frame) !== undefined || indicatorNamed(heading, frame, undefined) !== undefined;
  const last = path.findLastIndex((heading) => isPart(heading) || !(isStage(heading) || isYear(heading)));
  const place = last === -1 ? path.length - 1 : last;
  return { leaf: path[place] ?? '', above: path.filter((_, index) => index !== place) };
}

/** "2023", "Năm 2023". */
const isYear = (heading: string): boolean => wordsOf(heading).length === 0 && yearsOf(heading).length > 0;

/** What a column is by its heading and the pillar above, whoever gave the points. */
function roleBelow(leaf: string, above: Path, frame: Frame): Role {
  const pillarOver = above.map((heading) => pillarNamed(heading, frame)?.code).findLast((code) => code !== undefined);
  const heading = headingOf(leaf, frame.level);
  if (pillarOver !== undefined) return partOf(pillarOver, detailOf(leaf, above, heading, frame), heading, frame);
  const ranked = pillarNamed(leaf.replace(rankOf, ''), frame);
  if (ranked !== undefined && rankOf.test(leaf)) return value('rank', ranked.code);
  const pillar = pillarNamed(leaf, frame);
  if (pillar !== undefined) return value('score', pillar.code);
  if (heading === 'score' || heading === 'rank') return value(heading);
  if (heading === 'aside' || isOwn(leaf)) return { kind: 'aside', why: 'is no score and no rank of this ranking' };
  if (heading !== undefined) return { kind: heading };
  const indicator = indicatorNamed(leaf, frame, undefined);
  if (indicator !== undefined) return value('score', indicator.pillar, indicator.code);
  // "Phê duyệt" alone is likely the total.
  return isStage(leaf) ? { ...unnamed(leaf, frame), kind: 'unknown', may: { metric: 'score' } } : unnamed(leaf, frame);
}

/** "Điểm" below an indicator below its pillar holds the points of the indicator. */
function detailOf(leaf: string, above: Path, heading: ReturnType<typeof headingOf>, frame: Frame): string {
  if (heading !== 'score') return leaf;
  const pillar = above.findLastIndex((one) => pillarNamed(one, frame) !== undefined);
  return (
    above.slice(pillar + 1).findLast((one) => indicatorNamed(one, frame, undefined) !== undefined || isNumbered(one)) ??
    leaf
  );
}

const isNumbered = (heading: string): boolean => partName(heading).numbers.length > 1;

/** "Xếp hạng Hạ tầng số". */
const rankOf = /^\s*(?:xếp hạng|thứ hạng|hạng|xếp thứ)\s+(?=\p{L})/iu;

/** Whether a year in a heading tells of what year the figures are: an indicator ("Kế hoạch 2021–2025") may name others. */
const isOfYear = (heading: string, frame: Frame): boolean =>
  wordsOf(heading).length === 0 ||
  headingOf(heading, frame.level) !== undefined ||
  pillarNamed(heading, frame) !== undefined;

/** A column below the heading of a pillar. */
function partOf(pillar: string, leaf: string, heading: ReturnType<typeof headingOf>, frame: Frame): Role {
  const listed = indicatorNamed(leaf, frame, pillar);
  if (listed !== undefined) return value('score', pillar, listed.code);
  if (isNumbered(leaf)) return { kind: 'unlisted', pillar, why: unlistedIn(pillar, leaf, frame) };
  if (heading === 'score' || heading === 'rank') return value(heading, pillar);
  if (heading === 'aside' || isOwn(leaf)) return { kind: 'aside', why: `is no score of pillar ${pillar}` };
  if (isPillarName(leaf, pillar, frame)) return value('score', pillar);
  return { kind: 'unlisted', pillar, why: unlistedIn(pillar, leaf, frame) };
}

const unlistedIn = (pillar: string, leaf: string, frame: Frame): string =>
  `is no indicator of pillar ${pillar} in the framework${nearestHint(namesNear(leaf, frame, pillar))}`;

/** A heading that names nothing known: an indicator where it is numbered like one (1.2). */
function unnamed(leaf: string, frame: Frame): Extract<Role, { kind: 'unlisted' | 'unknown' }> {
  const { numbers } = partName(leaf);
  const pillar = numbers.length > 1 ? frame.pillars.find(({ order }) => order === numbers[0])?.code : undefined;
  const hint = nearestHint(namesNear(leaf, frame, pillar));
  if (numbers.length > 1) return { kind: 'unlisted', pillar, why: `is no indicator of the framework${hint}` };
  return { kind: 'unknown', why: `is no column that is known${hint}` };
}

const value = (metric: Measure['metric'], pillar?: string, indicator?: string): Role => ({
  kind: 'value',
  measure: { metric, ...(pillar === undefined ? {} : { pillar }), ...(indicator === undefined ? {} : { indicator }) },
});

/** How a measure is called in messages: `score`, `rank`, `score of ha-tang-so`, `score of ha-tang-so/1-2`. */
export const measureName = ({ metric, pillar, indicator }: Measure): string =>
  pillar === undefined ? metric : `${metric} of ${[pillar, indicator].filter(isDefined).join('/')}`;

/** The same in Vietnamese: `điểm`, `hạng`, `điểm ha-tang-so`. */
export const measureTerm = ({ metric, pillar, indicator }: Measure): string =>
  [metric === 'score' ? 'điểm' : 'hạng', [pillar, indicator].filter(isDefined).join('/')]
    .filter((part) => part !== '')
    .join(' ');

/** Whether two columns hold the same of a unit. */
export const sameMeasure = (a: Measure, b: Measure): boolean =>
  a.metric === b.metric && a.pillar === b.pillar && a.indicator === b.indicator;

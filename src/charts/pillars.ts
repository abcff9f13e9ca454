import { ascending, max, maxIndex, mean } from 'd3';
import { formatNumber } from '../domain/format.ts';
import { isPoint, pointOf, type Recomputed, type Value } from '../domain/grade.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Part, Pillar, Ranking } from '../domain/scored.ts';
import { chartWords } from '../i18n/charts.ts';
import { common } from '../i18n/common.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { Chart } from './chart.ts';
import { nameOf, unitOf, type Context } from './context.ts';
import { drawParts } from './pillar-rows.ts';
import { countText, indexName, unitsName } from './ranking-words.ts';
import { captionOf, cellOf, gradesOf, sourcesOf, textOf } from './reading.ts';

/** One part of a unit's score beside the other units of its level and edition. */
export interface PillarRow {
  readonly pillar: Pillar;
  readonly part: Part | undefined;
  /** Absent unless every unit's value is known: a mean of the top nine is no mean. */
  readonly mean: Recomputed | undefined;
  readonly best: Recomputed | undefined;
}

/** Four decimals, as the sources print them. */
const digits = 4;

function against(ranking: Ranking, code: string): Pick<PillarRow, 'mean' | 'best'> {
  const scores = ranking.rows.map((row) => row.parts.find((part) => part.pillar === code)?.score);
  const points = scores.map(pointOf).filter((point) => point !== undefined);
  const [average, highest] = [mean(points), max(points)];
  if (points.length !== ranking.unitCount || average === undefined || highest === undefined)
    return { mean: undefined, best: undefined };
  const sources = sourcesOf(scores);
  const made = (formula: string, value: number): Recomputed => ({
    grade: 'recomputed',
    value,
    formula,
    sources,
  });
  return { mean: made(`Σ / ${points.length}`, average), best: made(`max (${points.length})`, highest) };
}

/**
 * The parts that the finding counts: the indices where there are any, for the pillars of such a ranking are made of
 * the same indices and would count them twice; else the pillars.
 */
function countedOf(rows: readonly PillarRow[]): readonly PillarRow[] {
  const indices = rows.filter(({ pillar }) => pillar.role === 'index');
  return indices.length > 0 ? indices : rows;
}

const roleOf = (counted: readonly PillarRow[]): Pillar['role'] => counted[0]?.pillar.role ?? 'index';

/** The parts of one unit's score in a national ranking: each against mean and best of the same edition. */
export function pillars(ranking: Ranking, unit: UnitId, locale: Locale, context: Context): Chart {
  const row = ranking.rows.find((r) => r.unit === unit);
  if (!row) throw new Error(`no row of "${unit}" in ranking "${ranking.id}"`);
  if (ranking.scale !== 'index')
    throw new Error(`parts of "${ranking.id}" have no common maximum: they are not an index`);
  const t = strings(chartWords, locale);
  const rows = [...ranking.pillars]
    .sort((a, b) => ascending(a.order, b.order))
    .map((pillar): PillarRow => {
      const part = row.parts.find((p) => p.pillar === pillar.code);
      return { pillar, part, ...against(ranking, pillar.code) };
    })
    // A part of the framework that the ranking's sources never break out says nothing of this unit.
    .filter((r) => r.part !== undefined || !r.pillar.scored);
  const counted = countedOf(rows);
  const measured = counted.filter((r) => r.mean && isPoint(r.part?.score));
  const above = measured.filter((r) => (pointOf(r.part?.score) ?? 0) > (r.mean?.value ?? 0)).length;
  const subtitle = t.pillarsSubtitle(
    indexName(ranking),
    countText(ranking.unitCount, locale),
    unitsName(ranking, locale),
  );
  const values = rows.flatMap((r) => [r.part?.score, r.part?.rank, r.mean, r.best]);
  const cell = (value: Value | undefined) => cellOf(value, locale, context, digits);
  return {
    id: `${ranking.id.replaceAll('/', '-')}-${unit.replace('@', '-')}-pillars`,
    title: title(ranking, unit, counted, measured.length, above, locale, context),
    subtitle,
    body: drawParts(rows, locale),
    table: {
      caption: captionOf(
        t.pillarsCaption(
          subtitle,
          String(ranking.year),
          countText(above, locale),
          countText(measured.length, locale),
          t[`parts_${roleOf(counted)}`],
        ),
        values,
        locale,
      ),
      columns: [
        { label: t.part },
        ...[strings(common, locale).score, strings(common, locale).mean, t.best, strings(common, locale).rank].map(
          (label) => ({ label, numeric: true }),
        ),
      ],
      rows: rows.map((r) => [
        { text: r.pillar.name[locale] },
        r.pillar.scored ? cell(r.part?.score) : { text: t.notScored },
        cell(r.mean),
        cell(r.best),
        cellOf(r.part?.rank, locale, context),
      ]),
    },
    grades: gradesOf(values),
    sources: sourcesOf(values),
  };
}

function title(
  ranking: Ranking,
  unit: UnitId,
  counted: readonly PillarRow[],
  measured: number,
  above: number,
  locale: Locale,
  context: Context,
): string {
  const t = strings(chartWords, locale);
  const [name, year] = [nameOf(unitOf(unit, context)), String(ranking.year)];
  const top = counted[maxIndex(counted, (r) => pointOf(r.part?.score) ?? -1)];
  const parts = t[`parts_${roleOf(counted)}`];
  const score = top?.part?.score;
  if (!top || !score || !isPoint(score)) return t.pillarsUnknown(name, year, parts);
  const text = score.grade === 'recomputed' ? formatNumber(score.value, locale, digits) : textOf(score, locale);
  const best = top.pillar.name[locale];
  return measured > 0
    ? t.pillarsTitle(name, countText(above, locale), countText(measured, locale), parts, year, best, text)
    : t.pillarsTitleAlone(name, year, best, text);
}

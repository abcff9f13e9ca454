/** The framework of the fictional province: its pillars and indicators at each level, as the tables of `frameworks/`. */
import { sourceLocale } from '../../src/model/languages.ts';
import { textCells } from '../read/texts.ts';
import { communePillars } from './catalogue/commune.ts';
import { departmentPillars } from './catalogue/department.ts';
import { districtPillars } from './catalogue/district.ts';
import { pillarPoints, type Draft, type PillarDraft } from './catalogue/indicator.ts';
import { levels, type AssessedLevel } from './levels.ts';
import type { Cell } from './table.ts';
import { sampleUnits } from './words.ts';

/** The pillars of each level in order. */
export const pillarsAt: Readonly<Record<AssessedLevel, readonly PillarDraft[]>> = {
  department: departmentPillars,
  district: districtPillars,
  commune: communePillars,
};

/** Code of an indicator: number of its pillar and its own, so that codes sort as the framework lists them. */
const codeOf = (pillar: number, indicator: number): string => `${pillar + 1}-${String(indicator + 1).padStart(2, '0')}`;

/** Codes of the indicators of a level, in the order of the framework. */
export const indicatorCodes = (level: AssessedLevel): string[] =>
  pillarsAt[level].flatMap(({ indicators }, p) => indicators.map((_, i) => codeOf(p, i)));

type Row = Readonly<Record<string, Cell>>;

/** Rows of `pillars.csv`. */
export const pillarRows = (source: string): Row[] =>
  levels.flatMap((level) =>
    pillarsAt[level].map((pillar, p) => ({
      level,
      code: pillar.code,
      order: p + 1,
      ...textCells('name', pillar.name),
      role: 'pillar',
      max_points: pillarPoints(pillar),
      scored: pillar.unscored ? 'no' : 'yes',
      source,
      note: pillar.unscored ? 'Chưa đánh giá' : undefined,
    })),
  );

/** A unit of the catalogue in every language; signs and symbols are the same in all. */
const unitCells = (unit: string | undefined): Row =>
  textCells('unit', sampleUnits.find((names) => names[sourceLocale] === unit) ?? { [sourceLocale]: unit });

const indicatorRow = ({ tiers, ...draft }: Draft): Row => ({
  ...textCells('name', draft.name),
  max_points: draft.points,
  method: draft.method,
  direction: draft.direction,
  floor: draft.floor,
  cap: draft.cap,
  tiers: tiers?.map(({ from, share }) => `${from}:${share}`).join(';'),
  missing: draft.missing,
  ...unitCells(draft.unit),
});

/** Rows of `indicators.csv`. */
export const indicatorRows = (source: string): Row[] =>
  levels.flatMap((level) =>
    pillarsAt[level].flatMap(({ code, indicators }, p) =>
      indicators.map((draft, i) => ({ level, pillar: code, code: codeOf(p, i), ...indicatorRow(draft), source })),
    ),
  );

/** The real topologies and register, and rankings made up for tests of the maps. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import papa from 'papaparse';
import { unitsByCode } from '../src/charts/map/units.ts';
import { nextDay } from '../src/model/day.ts';
import type { Value } from '../src/model/grade.ts';
import { EditionId, Level, SourceId, UnitId } from '../src/model/ids.ts';
import type { Ranking, Unit } from '../src/model/scored.ts';
import type { MapTopology } from '../src/model/topology.ts';
import type { Context } from '../src/telling/context.ts';
import type { Land } from '../src/telling/provincemap.ts';
import { at, ninhBinh } from './fixtures/provinces.ts';

const read = (path: string): string => readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8');

export const topology = (name: 'ninh-binh' | 'ninh-thuan' | 'viet-nam'): MapTopology =>
  JSON.parse(read(`geo/${name}.topojson`)) as MapTopology;

interface BoundaryRow {
  readonly file: string;
  readonly as_of: string;
  readonly attribution: string;
  readonly attribution_en: string;
}
const boundaries = papa.parse<BoundaryRow>(read('geo/boundaries.csv'), { header: true, skipEmptyLines: true }).data;

/** The boundaries with what `boundaries.csv` tells of them. */
export function landOf(name: Parameters<typeof topology>[0]): Land {
  const row = boundaries.find(({ file }) => file === `${name}.topojson`);
  if (!row) throw new Error(`boundaries.csv has no row of ${name}`);
  return {
    topology: topology(name),
    asOf: row.as_of,
    attribution: { vi: row.attribution, en: row.attribution_en },
  };
}

/** The day of all these boundaries. */
export const day = '2023-12-31';

type Row = Record<
  'code' | 'level' | 'parent' | 'kind' | 'name' | 'full_name' | 'valid_from' | 'valid_to' | 'successor_code',
  string
>;

const { data } = papa.parse<Row>(read('units.csv'), { header: true, skipEmptyLines: true });
const units = data.map((row): Unit => {
  const id = UnitId.parse(row.valid_from ? `${row.code}@${row.valid_from}` : row.code);
  const district = data.find((other) => other.code === row.parent);
  return {
    id,
    code: row.code,
    level: Level.parse(row.level),
    province: row.level === 'commune' ? (district?.parent ?? '') : row.parent || row.code,
    parent: row.parent ? UnitId.parse(row.parent) : undefined,
    kind: row.kind,
    name: row.name,
    fullName: row.full_name,
    slug: row.code,
    path: `/don-vi/${row.code}/`,
    validFrom: row.valid_from || undefined,
    validTo: row.valid_to || undefined,
    successors: [],
    heirs: row.successor_code
      ? row.successor_code
          .split(';')
          .map((code) => ({ id: UnitId.parse(`${code}@${nextDay(row.valid_to)}`), share: 'whole' as const }))
      : [],
    sources: [],
    aliases: [],
    named: true,
  };
});

export const context: Context = { units: new Map(units.map((unit) => [unit.id, unit])), titles: new Map() };

const source = SourceId.parse('source-of-the-test');

export const published = (value: number): Value => ({
  grade: 'published',
  value,
  verbatim: String(value),
  sources: [source],
  quote: 'quote of the test',
});
export const unpublished: Value = { grade: 'unpublished', document: source, annex: 'Phụ lục' };

/** Codes of the districts of Ninh Bình, best first. */
export const order = ['369', '370', '373', '372', '376', '377', '375', '374'] as const;

/** A ranking of the units with these codes in this order; score and rank as given by place (from 1). */
export function ranking(
  edition: string,
  level: Level,
  codes: readonly string[],
  value: (place: number) => { rank: Value; score: Value },
): Ranking {
  const known = unitsByCode(context, level, day);
  const scale = level === 'province' ? 'index' : 'points';
  return {
    id: `${edition}/${level}`,
    edition: EditionId.parse(edition),
    ...at(ninhBinh, 2023, level),
    index: level === 'province' ? 'dti' : 'pdti',
    year: 2023,
    level,
    framework: 'test',
    scale,
    decision: source,
    annex: { document: source, name: 'Phụ lục' },
    unitCount: codes.length,
    pillars: [],
    indicators: [],
    complete: true,
    meanDisputed: false,
    rankScopeUnclear: false,
    unitCountAssumed: false,
    rows: codes.map((code, i) => {
      const unit = known.get(code);
      if (!unit) throw new Error(`no unit "${code}" in the register`);
      return { unit: unit.id, ...value(i + 1), parts: [] };
    }),
  };
}

/** The SVG of a chart's body. */
export const svgOf = (body: string): string => /<svg[\s\S]*<\/svg>/.exec(body)?.[0] ?? '';

export const brotli = (text: string): number => brotliCompressSync(text).length;

/** Links of a picture: address and title. */
export const linksOf = (svg: string): { href: string; title: string }[] =>
  [
    ...svg.matchAll(
      /<a [^>]*href="([^"]+)"[^>]*><title>([^<]+)<\/title><path d="M[^"]+z"\/>(?:<path class="hit" d="[^"]+"\/>)?<\/a>/g,
    ),
  ].map(([, href = '', title = '']) => ({ href, title }));

/** Faults that no map may have. */
export const faultsOf = (body: string): string[] =>
  body.match(/ style=|<style|NaN|undefined|Infinity|\d\.\d{2,}/g) ?? [];

/** The units of the fictional province and its map. */
import { ascending, groups, mean } from 'd3';
import type { Topology } from 'topojson-specification';
import { departments, type Department } from './departments.ts';
import { provinceCode } from './identity.ts';
import { drawCells, type Cell } from './land/cells.ts';
import { drawDistricts } from './land/districts.ts';
import { drawMap } from './land/topology.ts';
import { communeNames, namePool } from './names.ts';

export interface Commune {
  readonly code: string;
  readonly kind: 'Phường' | 'Thị trấn' | 'Xã';
  readonly name: string;
  /** Position of its district in the list. */
  readonly district: number;
  readonly cell: Cell;
}

interface District {
  readonly code: string;
  readonly kind: 'Thành phố' | 'Thị xã' | 'Huyện';
  readonly name: string;
}

export interface SampleProvince {
  readonly departments: readonly Department[];
  /** The city first, then towns, then the other districts from north to south. */
  readonly districts: readonly District[];
  /** By district, in its order; within it wards and towns first. */
  readonly communes: readonly Commune[];
  readonly map: Topology;
}

/** Communes of a district on average, as of Ninh Bình (143 in 8). */
const communesPerDistrict = 18;

interface Region {
  readonly cells: readonly Cell[];
  readonly kind: District['kind'];
}

const communeArea = ({ cells }: Pick<Region, 'cells'>): number => mean(cells, ({ area }) => area) ?? 0;
const north = ({ cells }: Region): number => mean(cells, ({ site }) => site[1]) ?? 0;

/** Districts with the smallest communes are the most crowded: one in eight is a city, the next one in eight a town. */
function regionsOf(cells: readonly Cell[], seed: number): Region[] {
  const count = Math.max(1, Math.round(cells.length / communesPerDistrict));
  const members = drawDistricts(cells, count, seed);
  const grouped = groups(
    cells.map((cell, i) => ({ cell, district: members[i] })),
    ({ district }) => district,
  );
  const crowded = grouped
    .map(([, own]) => ({ cells: own.map(({ cell }) => cell) }))
    .sort((a, b) => communeArea(a) - communeArea(b));
  const urban = Math.max(1, Math.round(count / 8));
  const regions = crowded.map((region, i): Region => {
    const kind = i < urban ? 'Thành phố' : i < 2 * urban ? 'Thị xã' : 'Huyện';
    return { ...region, kind };
  });
  const order = (kind: District['kind']): number => ['Thành phố', 'Thị xã', 'Huyện'].indexOf(kind);
  return regions.sort((a, b) => order(a.kind) - order(b.kind) || north(b) - north(a));
}

/** Share of the communes of a district that are urban, the smallest first; a rural district has one town. */
const urbanShare = { 'Thành phố': 0.65, 'Thị xã': 0.4, Huyện: 0 } as const;

/** The communes of a district, urban ones first, each kind from north to south. */
function settle({ cells, kind }: Region): { cell: Cell; kind: Commune['kind'] }[] {
  const bySize = cells.toSorted((a, b) => ascending(a.area, b.area));
  const urban = Math.max(1, Math.round(urbanShare[kind] * cells.length));
  const southward = (a: Cell, b: Cell): number => b.site[1] - a.site[1];
  const town = kind === 'Huyện' ? 'Thị trấn' : 'Phường';
  return [
    ...bySize
      .slice(0, urban)
      .sort(southward)
      .map((cell) => ({ cell, kind: town }) as const),
    ...bySize
      .slice(urban)
      .sort(southward)
      .map((cell) => ({ cell, kind: 'Xã' }) as const),
  ];
}

const numbered = (prefix: string, place: number, count: number): string =>
  `${provinceCode}-${prefix}${String(place + 1).padStart(Math.max(2, String(count).length), '0')}`;

/** The province with so many communes that this seed makes: the same on every run. */
export function drawProvince(communeCount: number, seed: number): SampleProvince {
  const regions = regionsOf(drawCells(communeCount, seed), seed);
  const pool = namePool(seed);
  const districts = regions.map(({ kind }, i): District => ({
    code: numbered('h', i, regions.length),
    kind,
    name: pool[i] ?? '',
  }));
  const settled = regions.map(settle);
  const names = communeNames(
    settled.map((own) => own.length),
    pool.slice(districts.length),
  );
  let place = 0;
  const communes = settled.flatMap((own, district) =>
    own.map(({ cell, kind }, i): Commune => {
      const code = numbered('x', place++, communeCount);
      return { code, kind, name: names[district]?.[i] ?? '', district, cell };
    }),
  );
  const map = drawMap(
    communes.map(({ cell }) => cell),
    communes.map(({ code, name, kind, district }) => ({
      gso_code: code,
      name,
      kind,
      district_code: districts[district]?.code ?? '',
      district_name: districts[district]?.name ?? '',
    })),
    communes.map(({ district }) => district),
    districts.map(({ code, name }) => ({ code, name })),
    provinceCode,
    seed,
  );
  return { departments, districts, communes, map };
}

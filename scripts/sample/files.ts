/** The folder of the fictional province as texts by path, laid out as `data/README.md` tells of `data/`. */
import { BoundaryRow } from '../read/boundarytable.ts';
import { IndicatorRow, PillarRow, type FrameworkFile } from '../read/frameworktables.ts';
import { ProvinceRow } from '../read/provincetable.ts';
import { SourceRow, UnitRow } from '../read/registertables.ts';
import { textCells } from '../read/texts.ts';
import { editionJson, lastYear, simulation, type SampleEdition } from './edition.ts';
import { indicatorCodes, indicatorRows, pillarRows } from './framework.ts';
import { provinceCode, sampleProvinceName, provincePrefix, provinceSlug } from './identity.ts';
import { levels, type AssessedLevel } from './levels.ts';
import type { SampleProvince } from './province.ts';
import { csvText, tableText } from './table.ts';
import { sampleFileWords, sampleSourceWords } from './words.ts';

const readme = `# ${sampleProvinceName}

**Dữ liệu mô phỏng – tỉnh hư cấu.** ${sampleProvinceName} không có thật. Tên đơn vị, số liệu, bản đồ đều do máy tính tạo ra.

**Simulated data – a fictional province.** ${sampleProvinceName} does not exist: its units, figures and map are made by a computer. It has
the structure of the PDTI of Ninh Bình with made-up indicators, and shows what full publication would look like. It is laid out
like \`data/\` (see \`../README.md\`); \`raw-<level>.csv\` has what the units report, a row a unit and a column an indicator.

Do not edit these files: \`npm run sample\` writes them anew.
`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const sourceRow = {
  id: simulation,
  ...textCells('title', sampleSourceWords.title),
  ...textCells('short', sampleSourceWords.short),
  issuer: 'Thước Số',
  standing: 'secondary',
  access: 'full',
  ...textCells('note', sampleSourceWords.note),
};

const framework: FrameworkFile = {
  id: provinceCode,
  title: sampleFileWords.framework,
  document: simulation,
  note: sampleFileWords.frameworkNote,
};

const provinceRow = {
  ...{ code: provinceCode, slug: provinceSlug, name: sampleProvinceName, prefix: provincePrefix, simulated: 'yes' },
  ...{ map: 'communes.topojson', as_of: `${lastYear}-12-31`, order: 1 },
};

const boundaryRow = {
  ...{ file: 'communes.topojson', shows: 'communes', as_of: `${lastYear}-12-31` },
  ...textCells('attribution', sampleFileWords.boundaries),
};

const fictional = {
  named: 'yes',
  ...textCells('note', sampleFileWords.unit),
  source: simulation,
};

function unitRows({ departments, districts, communes }: SampleProvince) {
  const ofProvince = { parent: provinceCode, ...fictional };
  return [
    {
      ...{
        code: provinceCode,
        level: 'province',
        kind: 'Tỉnh',
        name: 'Mẫu',
        full_name: sampleProvinceName,
        ...fictional,
      },
      ...textCells('note', sampleFileWords.province),
    },
    ...districts.map(({ code, kind, name }) => ({
      ...{ code, level: 'district', kind, name, full_name: `${kind} ${name}`, ...ofProvince },
    })),
    ...departments.map(({ code, kind, name, called }) => ({
      ...{ code, level: 'department', kind, name, ...textCells('called', called), ...ofProvince },
      full_name: `${name.replace(/ tỉnh$/, '')} tỉnh Mẫu`,
    })),
    ...communes.map(({ code, kind, name, district }) => ({
      ...{ code, level: 'commune', kind, name, full_name: `${kind} ${name}`, ...fictional },
      parent: districts[district]?.code,
    })),
  ];
}

/** Codes of the units of a level, in the order of the province. */
const codesAt = ({ departments, districts, communes }: SampleProvince, level: AssessedLevel): string[] =>
  ({ department: departments, district: districts, commune: communes })[level].map(({ code }) => code);

function editionTexts(edition: SampleEdition, before: SampleEdition | undefined, province: SampleProvince) {
  const folder = `pdti-${edition.year}`;
  return {
    [`${folder}/edition.json`]: json(editionJson(edition, before)),
    ...Object.fromEntries(
      levels.map((level) => {
        const codes = codesAt(province, level);
        const rows = edition.reports[level].map((values, i) => [codes[i], ...values]);
        return [`${folder}/raw-${level}.csv`, csvText(['unit', ...indicatorCodes(level)], rows)];
      }),
    ),
  };
}

/** Every file of the folder: its text by its path in the folder. The same province and editions give the same bytes. */
export const sampleFiles = (
  province: SampleProvince,
  editions: readonly SampleEdition[],
): Readonly<Record<string, string>> => ({
  'README.md': readme,
  'sources.csv': tableText(SourceRow, [sourceRow]),
  'provinces.csv': tableText(ProvinceRow, [provinceRow]),
  'units.csv': tableText(UnitRow, unitRows(province)),
  [`frameworks/${provinceCode}/framework.json`]: json(framework),
  [`frameworks/${provinceCode}/pillars.csv`]: tableText(PillarRow, pillarRows(simulation)),
  [`frameworks/${provinceCode}/indicators.csv`]: tableText(IndicatorRow, indicatorRows(simulation)),
  ...Object.assign({}, ...editions.map((edition, i) => editionTexts(edition, editions[i - 1], province))),
  'geo/boundaries.csv': tableText(BoundaryRow, [boundaryRow]),
  'geo/communes.topojson': `${JSON.stringify(province.map)}\n`,
});

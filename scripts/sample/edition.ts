import { SourceId } from '../../src/model/ids.ts';
import type { EditionFile } from '../read/editiontables.ts';
import { pillarsAt } from './framework.ts';
import { provinceCode, provinceSlug } from './identity.ts';
import { levels, type AssessedLevel } from './levels.ts';
import type { SampleProvince } from './province.ts';
import { withExceptions, exceptionsOf } from './scores/exceptions.ts';
import { drawQuality } from './scores/quality.ts';
import { drawReports, type Report } from './scores/reports.ts';
import { sampleAnnexNames, sampleFileWords } from './words.ts';

/** Id of the one source of the fictional province: the simulation itself. */
export const simulation = SourceId.parse(`mo-phong-${provinceSlug}`);

/** The last year assessed: the one of the newest results of Ninh Bình, whose structure the province copies. */
export const lastYear = 2023;

/** An edition: its year, and what the units of each level report in it, in the order of the province. */
export interface SampleEdition {
  readonly year: number;
  readonly reports: Readonly<Record<AssessedLevel, Report>>;
}

/** Editions of so many years up to the last one, oldest first. */
export function drawEditions(province: SampleProvince, years: number, seed: number): SampleEdition[] {
  const quality = drawQuality(province, seed);
  const yearsOf = Array.from({ length: years }, (_, i) => lastYear - years + 1 + i);
  const drawn = (level: AssessedLevel): Report[] =>
    drawReports(pillarsAt[level], quality[level], years, seed, level).map((report, i) => {
      const exceptions = exceptionsOf(level, report.length);
      return withExceptions(report, pillarsAt[level], exceptions, seed, `${level} ${yearsOf[i]}`);
    });
  const [department, district, commune] = [drawn('department'), drawn('district'), drawn('commune')];
  return yearsOf.map((year, i) => ({
    year,
    reports: { department: department[i] ?? [], district: district[i] ?? [], commune: commune[i] ?? [] },
  }));
}

/** `edition.json` of an edition; `before` is the edition of the year before, where there is one. */
export function editionJson({ year, reports }: SampleEdition, before: SampleEdition | undefined): EditionFile {
  const levelOf = (level: AssessedLevel) => ({
    units: reports[level].length,
    annex: { document: simulation, name: sampleAnnexNames[level] },
  });
  return {
    kind: 'ranking',
    id: `${provinceSlug}/pdti-${year}`,
    index: 'pdti',
    province: provinceCode,
    year,
    as_of: `${year}-12-31`,
    framework: provinceCode,
    decision: simulation,
    previous: before ? `${provinceSlug}/pdti-${before.year}` : null,
    scale: 'points',
    complete: true,
    simulated: true,
    levels: Object.fromEntries(levels.map((level) => [level, levelOf(level)])),
    note: sampleFileWords.edition,
  };
}

/** All of `data/` as the stages take it: what stands in its files, put together. */
import type { z } from 'zod';
import type { Level } from '../../src/model/ids.ts';
import type { AccessRow } from './accesstable.ts';
import type { Areas, BoundaryRow } from './boundarytable.ts';
import type { ClaimRow, ClaimTopicRow, OperandRow, ReadingRow } from './claimtables.ts';
import type { AfterMergerRow, EditionFile, RemarkRow, ResultRow, StatementRow } from './editiontables.ts';
import type { FrameworkFile, IndicatorRow, PillarRow } from './frameworktables.ts';
import type { Located } from './located.ts';
import type { PlanFile, PlanTables } from './plantables.ts';
import type { ProvinceRow } from './provincetable.ts';
import type { SourceRow, UnitRow } from './registertables.ts';
import type { Reports, TopicRow } from './reporttables.ts';
import type { TargetsFile, TargetTables } from './targettables.ts';

type Rows<S extends z.ZodType> = Located<z.infer<S>>[];

/** Raw values of the indicators of one level: a row a unit, its values in the order of the indicators. */
export interface RawTable {
  readonly level: Level;
  /** Codes of the indicators, which are unique within a level. */
  readonly indicators: readonly string[];
  readonly rows: Located<{ readonly unit: string; readonly values: readonly (number | undefined)[] }>[];
}

/** One edition of rankings: its description and its tables. */
export interface Edition {
  readonly meta: EditionFile;
  /** What the units reported, where the edition is scored from raw values (`raw-<level>.csv`). */
  readonly raw: readonly RawTable[];
  readonly results: Rows<typeof ResultRow>;
  readonly statements: Rows<typeof StatementRow>;
  readonly remarks: Rows<typeof RemarkRow>;
  /** What was printed for units that others merged into since. */
  readonly afterMerger: Rows<typeof AfterMergerRow>;
}

export interface Framework {
  readonly meta: FrameworkFile;
  readonly pillars: Rows<typeof PillarRow>;
  readonly indicators: Rows<typeof IndicatorRow>;
}

/** All of `data/`, parsed and checked. */
export interface DataSet extends TargetTables, PlanTables {
  readonly sources: Rows<typeof SourceRow>;
  readonly provinces: Rows<typeof ProvinceRow>;
  /** What is told of the maps, and the codes of their areas. */
  readonly boundaries: (Rows<typeof BoundaryRow>[number] & { readonly areas: Areas })[];
  readonly units: Rows<typeof UnitRow>;
  readonly frameworks: Framework[];
  readonly editions: Edition[];
  readonly targetEditions: TargetsFile[];
  readonly planEditions: PlanFile[];
  /** What claims are sorted under. */
  readonly claimTopics: Rows<typeof ClaimTopicRow>;
  readonly claims: Rows<typeof ClaimRow>;
  readonly operands: Rows<typeof OperandRow>;
  readonly readings: Rows<typeof ReadingRow>;
  /** Of all editions, each row with its own. */
  readonly afterMerger: (Rows<typeof AfterMergerRow>[number] & { readonly edition: string })[];
  /** Topics of what reports say, and the passages of each province. */
  readonly topics: Rows<typeof TopicRow>;
  readonly reports: Reports[];
  /** How a citizen asks for what was not released. */
  readonly access: Rows<typeof AccessRow>;
}

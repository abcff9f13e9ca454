/** Paths of the descriptions that stand in a folder of `data/`, for what is wrong with them. */
import type { Framework } from './tables.ts';

/** The file that describes an edition or a year of targets. */
export const editionFile = (id: string): string => `data/${id}/edition.json`;

/** The description of a framework lies beside its pillars. */
export const frameworkFile = ({ meta, pillars }: Framework): string =>
  pillars[0]?.at.file.replace(/[^/]+$/, 'framework.json') ?? `data/frameworks/${meta.id}/framework.json`;

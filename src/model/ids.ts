import { z } from 'zod';

/**
 * Unit identifier. The statistics office re-uses codes, so a unit is keyed by code and date: the bare code for the unit
 * in force at the first snapshot of the register (11 September 2019), `code@valid-from` for a later holder of the code.
 * Departments and agencies, which have no statistical code, use a slug that starts with the province (`nb-so-noi-vu`).
 */
export const UnitId = z
  .string()
  .regex(/^[a-z0-9-]+(@\d{4}-\d{2}-\d{2})?$/)
  .brand<'UnitId'>();
export type UnitId = z.infer<typeof UnitId>;

/** Identifier of a document of `data/sources.csv`. */
export const SourceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

/** Folder of an edition below `data/`, as `ninh-binh/pdti-2023`. */
export const EditionId = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/)
  .brand<'EditionId'>();
export type EditionId = z.infer<typeof EditionId>;

/** The four levels of units. They are never ranked or drawn together. */
export const Level = z.enum(['province', 'department', 'district', 'commune']);
export type Level = z.infer<typeof Level>;

/** Cells of the tables of `data/`: one schema a kind of cell, with the words that tell what was expected. */
import { z } from 'zod';
import { SourceId } from '../../src/model/ids.ts';

/** A cell that may be empty. */
export const optional = <T extends z.ZodType>(schema: T) => schema.optional();
export const text = z.string().min(1);

/** So many digits a number keeps whole: with more of them it is not what was printed, and the solver of bounds breaks. */
const mostDigits = 15;
const isKept = (text: string): boolean => text.replaceAll(/\D/g, '').length <= mostDigits;
const tooLong = `has more than ${mostDigits} digits`;

const inFigures = z.string().regex(/^-?\d+(\.\d+)?$/, 'is not a number (expected like 358.17)');
export const decimal = inFigures.refine(isKept, tooLong).transform(Number);
/** What units report may be of any size: of some indicators nothing is made. */
export const reported = inFigures.transform(Number);
export const whole = z
  .string()
  .regex(/^\d+$/, 'is not a whole number (expected like 18)')
  .refine(isKept, tooLong)
  .transform(Number);
export const positive = decimal.refine((value) => value > 0, 'is not more than 0');
/** Whether a date of the right form stands in the calendar; other forms are told by the form. */
const isInCalendar = (text: string): boolean => {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return true;
  const time = new Date(text);
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(text);
};
const noSuchDay = 'is not a day of the calendar';
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date (expected like 2023-12-31)')
  .refine(isInCalendar, noSuchDay);
export const looseDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date (expected like 2024, 2024-07 or 2024-07-18)')
  .refine(isInCalendar, noSuchDay);
export const yesNo = z.enum(['yes', 'no']).transform((v) => v === 'yes');
export const list = z
  .string()
  .transform((v) =>
    v
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .refine((parts) => parts.length > 0, 'names nothing (expected one or more, with semicolons between them)');
export const sources = list.pipe(z.tuple([SourceId], SourceId));
export const code = z.string().regex(/^[a-z0-9-]+$/, 'is not a code (expected like 373 or nb-so-noi-vu)');

/** Steps of a `tiers` indicator, lowest first: from the value `from` on, the share `share` (0 to 1) of the points. */
export interface Tier {
  readonly from: number;
  readonly share: number;
}
export const tierList = z
  .string()
  .regex(
    /^-?\d+(\.\d+)?:\d+(\.\d+)?(;-?\d+(\.\d+)?:\d+(\.\d+)?)*$/,
    'is not a list of steps (expected like 0:0;50:0.5;80:1)',
  )
  .transform((steps): Tier[] =>
    steps.split(';').map((step) => {
      const [from, share] = step.split(':').map(Number);
      return { from: from ?? 0, share: share ?? 0 };
    }),
  )
  .refine(
    (tiers) => tiers.every(({ from, share }, i) => share <= 1 && (i === 0 || from > (tiers[i - 1]?.from ?? from))),
    'has steps out of order or above 1 (expected rising values and shares from 0 to 1)',
  );

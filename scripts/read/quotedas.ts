/** The column `quoted_as`, which tables may leave out. */
import { z } from 'zod';

/** How a quote says a value that it does not print as a number; `data/README.md` tells what each means. */
export const QuotedAs = z.enum(['words', 'order', 'count', 'sense', 'elsewhere']);
export type QuotedAs = z.infer<typeof QuotedAs>;

/** Columns that a table may leave out. */
export const spareColumns = ['quoted_as'];

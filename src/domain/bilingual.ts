import { z } from 'zod';

/** A text in both languages of the site. */
export const Bilingual = z.object({ vi: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

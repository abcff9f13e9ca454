import { z } from 'zod';

/** A text in both languages of the site. */
export const Bilingual = z.object({ vi: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** A text that is made alike in either language. */
export const both = (text: (locale: 'vi' | 'en') => string): Bilingual => ({ vi: text('vi'), en: text('en') });

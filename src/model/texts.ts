import { z } from 'zod';
import { inEachLanguage } from './languages.ts';

/** A text in every language of the site. */
export const Texts = z.object(inEachLanguage(() => z.string()));
export type Texts = z.infer<typeof Texts>;

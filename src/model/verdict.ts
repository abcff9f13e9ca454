import { z } from 'zod';

/**
 * The verdicts, in the order in which readers meet them. `contradiction`: figures or dates of which no reading lets both
 * hold; `wording`: one thing under two names; `unverifiable`: a figure is missing, or some reading still fits.
 */
export const verdicts = ['contradiction', 'wording', 'rounding', 'unverifiable', 'match'] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

import type { InEachLanguage } from '../../src/model/languages.ts';

/** What the functions of a formula are called in a formula that is shown. */
export const formulaWords = {
  round: { vi: 'làm tròn', en: 'round' },
} as const satisfies Record<string, InEachLanguage<string>>;

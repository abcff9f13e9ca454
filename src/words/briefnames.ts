import type { Dictionary } from './strings.ts';

/** Strings of names in short. */
export const briefNameWords = {
  city: { vi: (name: string) => `TP ${name}`, en: (name: string) => `${name} city` },
} as const satisfies Dictionary;

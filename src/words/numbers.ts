import type { Dictionary } from './strings.ts';

const vi: readonly string[] = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const en: readonly string[] = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Small numbers in words, as within a sentence; larger ones in figures. */
export const numberWords = {
  number: { vi: (n: number) => vi[n] ?? String(n), en: (n: number) => en[n] ?? String(n) },
  /** How long it was between two editions. */
  years: {
    vi: (n: number) => (n === 1 ? 'trong một năm' : `sau ${vi[n] ?? n} năm`),
    en: (n: number) => (n === 1 ? 'in one year' : `in ${en[n] ?? n} years`),
  },
} as const satisfies Dictionary;

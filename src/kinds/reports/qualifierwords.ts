import type { Dictionary } from '../../words/strings.ts';

/** Words that sources put before a figure, longest first. */
export const qualifierWords = {
  atLeast: { vi: 'ít nhất', en: 'at least' },
  leastOf: { vi: 'tối thiểu', en: 'at least' },
  atMost: { vi: 'tối đa', en: 'at most' },
  almost: { vi: 'gần như', en: 'almost' },
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },
  over: { vi: 'hơn', en: 'over' },
  above: { vi: 'trên', en: 'over' },
  under: { vi: 'dưới', en: 'under' },
  all: { vi: 'cả', en: 'all' },
} as const satisfies Dictionary;

import type { Dictionary } from '../../words/strings.ts';

/** Words of the documents that names and quotes are full of, for those who do not read their language. */
export const termWords = {
  commune: { vi: 'xã', en: 'rural commune' },
  ward: { vi: 'phường', en: 'ward' },
  township: { vi: 'thị trấn', en: 'township' },
  district: { vi: 'huyện', en: 'district' },
  department: { vi: 'sở', en: 'department' },
  committee: { vi: 'UBND', en: 'People’s Committee' },
  decision: { vi: 'quyết định', en: 'decision' },
  annex: { vi: 'phụ lục', en: 'annex' },
} as const satisfies Dictionary;

import type { Dictionary } from './strings.ts';

/** The way to what the reports of a province say. */
export const reportWords = {
  link: { vi: 'Báo cáo nói gì, theo chủ đề', en: 'What the reports say, by topic' },
} as const satisfies Dictionary;

import type { TargetsEdition } from '../model/goals.ts';

/** Whether a document prints how many targets are met, missed and without data, and its rows give the same. */
export const isCountedAgain = ({ counts }: Pick<TargetsEdition, 'counts'>): boolean =>
  (['met', 'missed', 'no-data'] as const).every((status) => counts.statusPrinted[status].grade === 'published');

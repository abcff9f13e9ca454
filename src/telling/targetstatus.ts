import type { TargetsEdition } from '../model/goals.ts';
import type { Grade } from '../model/grade.ts';
import type { TargetStatus } from '../model/scored.ts';

/** Grade of a status that the site works out: none where there is nothing to work it out from. */
export const gradeOfStatus = (status: TargetStatus): Grade | undefined =>
  status === 'met' || status === 'missed' ? 'recomputed' : undefined;

/** Whether a document prints how many targets are met, missed and without data, and its rows give the same. */
export const isCountedAgain = ({ counts }: Pick<TargetsEdition, 'counts'>): boolean =>
  (['met', 'missed', 'no-data'] as const).every((status) => counts.statusPrinted[status].grade === 'published');

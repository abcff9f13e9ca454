import { metCount, type TargetsEdition } from '../model/goals.ts';
import { capitalized } from '../model/text.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { targetWords } from '../words/targets.ts';

/** Who says how many are met: "báo cáo", or the press, or a copy. */
export const tellerOf = ({ standing }: Pick<TargetsEdition, 'standing'>, locale: Locale): string =>
  strings(targetWords, locale)[`teller_${standing ?? 'official'}`];

/** "Báo cáo tự in các số …": that the counts of an edition are printed, and that its rows give the same. */
export function countedAgain(edition: Pick<TargetsEdition, 'standing' | 'annex'>, locale: Locale): string {
  const t = strings(targetWords, locale);
  return capitalized(t.countedAgain(tellerOf(edition, locale), edition.annex ? t.annexRows : t.rows));
}

/** The strict count of targets met, where it is another than the printed one: only then is there a contrast to tell. */
export function strictWhereOther(edition: Pick<TargetsEdition, 'counts'>): number | undefined {
  const [strict, printed] = [metCount(edition, 'statusStrict'), metCount(edition, 'statusPrinted')];
  return printed === undefined || strict === printed ? undefined : strict;
}

/** "báo cáo không in trạng thái". */
export const unratedText = (edition: Pick<TargetsEdition, 'standing'>, locale: Locale): string =>
  strings(targetWords, locale).unrated(tellerOf(edition, locale));

/** The counts that are told first: as printed, else as recomputed, and whether the report prints none. */
export const leadingCounts = ({ counts }: Pick<TargetsEdition, 'counts'>) => ({
  counts: counts.statusPrinted ?? counts.statusRecomputed,
  isUnrated: counts.statusPrinted === undefined,
});

/** Whether a document prints how many targets are met, missed and without data, and its rows give the same. */
export const isCountedAgain = ({ counts }: Pick<TargetsEdition, 'counts'>): boolean =>
  (['met', 'missed', 'no-data'] as const).every((status) => counts.statusPrinted?.[status].grade === 'published');

/** What the page of the targets of a year says first: how many are met, what was missed by how much, what cannot be. */
import { formatNumber } from '../../model/format.ts';
import { metCount } from '../../model/goals.ts';
import { pointOf } from '../../model/grade.ts';
import { listed } from '../../model/list.ts';
import type { Target, TargetsEdition, TargetStatus } from '../../model/scored.ts';
import { impossibleSentence } from '../../telling/impossible.ts';
import { periodText } from '../../telling/period.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { targetWords } from '../../words/targets.ts';
import { targetsPageWords } from './words.ts';

/** "Bản in không nêu mức thiếu; tính lại thì thiếu 3,68 và 6,5 điểm phần trăm. …" */
function counted(edition: TargetsEdition, targets: readonly Target[], locale: Locale): string {
  const t = strings(targetsPageWords, locale);
  const strict = metCount(edition, 'statusStrict');
  const missed = targets.filter(({ statusRecomputed }) => statusRecomputed === 'missed');
  const gaps = missed.map(({ gap }) => formatNumber(Math.abs(pointOf(gap) ?? 0), locale));
  return gaps.length === 0 ? t.strictAlone(strict) : t.dek(listed(gaps, locale), strict);
}

export function targetsFinding(edition: TargetsEdition, targets: readonly Target[], locale: Locale) {
  const t = strings(targetsPageWords, locale);
  const { place, asOf, counts } = edition;
  const count = (status: TargetStatus) => pointOf(counts.statusPrinted[status]) ?? 0;
  return {
    title: strings(targetWords, locale).title(place.name, periodText('at', asOf, locale)),
    finding: t.finding(
      place.name,
      periodText('in', asOf, locale),
      count('met'),
      count('missed'),
      count('no-data'),
      edition.count,
    ),
    dek: [impossibleSentence(targets, locale), counted(edition, targets, locale)].filter(Boolean).join(' '),
  };
}

/** What the page of the targets of a year says first: how many are met, what was missed by how much, what cannot be. */
import { formatNumber } from '../../model/format.ts';
import { pointOf } from '../../model/grade.ts';
import { listed } from '../../model/list.ts';
import type { Target, TargetsEdition, TargetStatus } from '../../model/scored.ts';
import { lackingItems } from '../../model/targets.ts';
import { capitalized } from '../../model/text.ts';
import { impossibleSentence } from '../../telling/impossible.ts';
import { periodText } from '../../telling/period.ts';
import {
  countedAgain,
  isCountedAgain,
  leadingCounts,
  strictWhereOther,
  tellerOf,
  unratedText,
} from '../../telling/targetstatus.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { targetWords } from '../../words/targets.ts';
import { targetsPageWords } from './words.ts';

type Told = Pick<TargetsEdition, 'place' | 'asOf' | 'count' | 'counts' | 'annex' | 'standing'>;

/** "Bản in không nêu mức thiếu; tính lại thì thiếu 3,68 và 6,5 điểm phần trăm."; undefined where no figure misses its target. */
function shortfalls(targets: readonly Target[], locale: Locale): string | undefined {
  const missed = targets.filter(({ statusRecomputed, unit }) => statusRecomputed === 'missed' && unit === '%');
  const gaps = missed.flatMap(({ gap }) => {
    const points = pointOf(gap);
    return points === undefined ? [] : [formatNumber(Math.abs(points), locale)];
  });
  const all = listed(gaps, locale);
  return gaps.length === 0 ? undefined : strings(targetsPageWords, locale).shortfalls(all, gaps.length);
}

/** What the three counts of an edition are, as far as its targets have what needs to be told. */
export function countsNote(edition: Told, targets: readonly Target[], locale: Locale): string {
  const t = strings(targetsPageWords, locale);
  const { isUnrated } = leadingCounts(edition);
  const told = [
    !isUnrated && (edition.annex ? t.printedNoteAnnex : t.printedNote),
    t.recomputedNote,
    targets.some(({ items }) => items) ? t.strictNoteItems : isUnrated ? t.strictNoteAlone : t.strictNote,
    targets.some(({ impossible }) => impossible) && t.impossibleNote,
    isCountedAgain(edition) && countedAgain(edition, locale),
    shortfalls(targets, locale),
  ];
  return told.filter(Boolean).join(' ');
}

/** Title, heading and dek of a page of targets, from the counts of its edition. */
export function targetsFinding(edition: Told, targets: readonly Target[], locale: Locale) {
  const t = strings(targetsPageWords, locale);
  const { place, asOf } = edition;
  const { counts, isUnrated } = leadingCounts(edition);
  const strict = strictWhereOther(edition);
  const count = (status: TargetStatus) => pointOf(counts[status]) ?? 0;
  const lacking = targets.filter((target) => target.statusPrinted === 'met' && lackingItems(target).length > 0).length;
  const about = [place.name, periodText('in', asOf, locale)] as const;
  const met = [count('met'), count('missed'), edition.count] as const;
  return {
    title: strings(targetWords, locale).title(place.name, periodText('at', asOf, locale)),
    finding: isUnrated ? t.findingRecomputed(...about, ...met) : t.finding(...about, tellerOf(edition, locale), ...met),
    dek: [
      isUnrated && `${capitalized(unratedText(edition, locale))}.`,
      count('no-data') > 0 && t.withoutData(count('no-data')),
      impossibleSentence(targets, locale),
      lacking > 0 && t.lacking(lacking),
      strict !== undefined && t.strict(strict),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

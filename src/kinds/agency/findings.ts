/** The heading of a scorecard without a ranking, made from the data. */
import { listed } from '../../model/list.ts';
import type { Unit } from '../../model/scored.ts';
import { inSentence } from '../../model/text.ts';
import { unitKinds } from '../../model/unitkinds.ts';
import { impossibleSentence } from '../../telling/impossible.ts';
import { periodText } from '../../telling/period.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Share } from './share.ts';
import { agencyWords } from './words.ts';

/** "12 phường và 1 xã". */
function kindCounts(communes: readonly Unit[], locale: Locale): string {
  const t = strings(agencyWords, locale);
  const counts = unitKinds.commune
    .map((kind) => ({ kind, n: communes.filter((unit) => unit.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => t[`kinds_${kind}`](n));
  return listed(counts, locale);
}

/** A district's heading counts its communes by kind, as they were in the year whose units have pages. */
export function districtFinding(unit: Unit, communes: readonly Unit[], year: string, locale: Locale): string {
  const t = strings(agencyWords, locale);
  const counts = kindCounts(communes, locale);
  return counts === '' ? t.districtPlain(unit.fullName) : t.districtFinding(unit.fullName, counts, year);
}

/**
 * An agency's heading, from the newest targets and the newest plan that name it. Their years are told where only one of
 * both is, or where there are several that may be meant.
 */
export function agencyText(unit: Unit, { targets, plans }: Share, locale: Locale) {
  const t = strings(agencyWords, locale);
  const name = unit.fullName;
  const own = targets.find((share) => share.targets.length > 0);
  const led = plans.find((share) => share.tasks.length > 0);
  const counted = own?.met === undefined ? undefined : ([own.met, own.targets.length] as const);
  const at = own && periodText('at', own.edition.asOf, locale);
  const finding = (): string => {
    if (counted && at && led)
      return targets.length + plans.length > 2
        ? t.agencyBothOf(name, ...counted, at, led.tasks.length, led.plan.year)
        : t.agencyBoth(name, ...counted, led.tasks.length);
    if (counted && at) return t.agencyTargets(name, ...counted, at);
    if (own && at)
      return led
        ? t.agencyGivenBoth(name, own.targets.length, at, led.tasks.length, led.plan.year)
        : t.agencyGiven(name, own.targets.length, at);
    return led ? t.agencyTasks(name, led.tasks.length, led.plan.year) : t.agencyNone(name);
  };
  return { finding: finding(), impossible: own && impossibleSentence(own.targets, locale) };
}

/** A commune's heading says where it is today; where the register does not know, its name and district alone. */
export function communeFinding(
  unit: Unit,
  district: Unit,
  provinceOf: (id: Unit['id']) => Unit | undefined,
  locale: Locale,
): string {
  const t = strings(agencyWords, locale);
  const latest = unit.successors.at(-1);
  const province = latest && provinceOf(latest.id);
  const where = inSentence(district.fullName, locale);
  if (!latest || !province) return t.communePlain(unit.fullName, where);
  const split = unit.successors.some((next) => next.partial);
  const today = (split ? t.nowMostlyIn : t.nowIn)(
    inSentence(latest.fullName, locale),
    inSentence(province.fullName, locale),
  );
  return t.communeFinding(unit.fullName, where, today);
}

/** The heading of a scorecard without a ranking, made from the data. */
import { listed } from '../../model/list.ts';
import type { Unit } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import { unitKinds } from '../../model/unitkinds.ts';
import { shortName, type Context } from '../../telling/context.ts';
import { fitting } from '../../telling/fitting.ts';
import { glossedName } from '../../telling/glossedname.ts';
import { impossibleSentence } from '../../telling/impossible.ts';
import { nowTitle } from '../../telling/nowtitle.ts';
import { periodText } from '../../telling/period.ts';
import { provinceName } from '../../telling/provincename.ts';
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

/** A district's heading counts its communes by kind, and how many units of today hold them. */
export function districtFinding(
  unit: Unit,
  communes: readonly Unit[],
  { heirs, province, now, year }: { heirs: readonly Unit[]; province: Unit; now: Unit | undefined; year: string },
  locale: Locale,
): string {
  const t = strings(agencyWords, locale);
  const name = capitalized(glossedName(unit, locale));
  const counts = kindCounts(communes, locale);
  if (counts === '') return t.districtPlain(name, provinceName(province, locale));
  if (heirs.length === 0) return t.districtCounts(name, counts, year);
  return fitting([
    t.districtFinding(name, counts, heirs.length, provinceName(now ?? province, locale)),
    t.districtFindingBrief(name, counts, heirs.length),
  ]);
}

/**
 * An agency's heading, from the newest targets and the newest plan that name it. Their years are told where only one of
 * both is, or where there are several that may be meant.
 */
export function agencyText(unit: Unit, { targets, plans }: Share, locale: Locale) {
  const t = strings(agencyWords, locale);
  // Its page stands in its province: the name alone leaves room for the finding.
  const name = shortName(unit, locale);
  const own = targets.find((share) => share.targets.length > 0);
  const led = plans.find((share) => share.tasks.length > 0);
  const counted = own?.met === undefined ? undefined : ([own.met, own.targets.length] as const);
  const at = own && periodText('at', own.edition.asOf, locale);
  const finding = (): string => {
    if (counted && at && led)
      return targets.length + plans.length > 2
        ? t.agencyBothOf(name, ...counted, at, led.tasks.length, led.plan.year)
        : fitting([
            t.agencyBoth(name, ...counted, led.tasks.length),
            t.agencyBothBrief(name, ...counted, led.tasks.length),
          ]);
    if (counted && at) return t.agencyTargets(name, ...counted, at);
    if (own && at)
      return led
        ? t.agencyGivenBoth(name, own.targets.length, at, led.tasks.length, led.plan.year)
        : t.agencyGiven(name, own.targets.length, at);
    return led ? t.agencyTasks(name, led.tasks.length, led.plan.year) : t.agencyNone(name);
  };
  return { finding: finding(), impossible: own && impossibleSentence(own.targets, locale) };
}

/** A commune's heading says what it is today; where the register does not know, its district. */
export function communeFinding(unit: Unit, district: Unit, locale: Locale, context: Context): string {
  const plain = strings(agencyWords, locale).communePlain;
  return (
    nowTitle(unit, locale, context) ?? plain(capitalized(glossedName(unit, locale)), glossedName(district, locale))
  );
}

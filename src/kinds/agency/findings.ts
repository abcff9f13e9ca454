/** The heading of a Ninh Thuận scorecard, made from the data. */
import type { PlanTask, Target, Unit } from '../../model/scored.ts';
import { inSentence } from '../../model/text.ts';
import type { Locale } from '../../words/locale.ts';
import { ntUnits } from '../../words/ntunits.ts';
import { strings } from '../../words/strings.ts';
import { metCount } from '../../telling/ninhthuan.ts';

const kinds = ['Phường', 'Thị trấn', 'Xã'] as const;

/** "12 phường, 1 xã". */
export function kindCounts(communes: readonly Unit[], locale: Locale): string {
  const t = strings(ntUnits, locale);
  return kinds
    .map((kind) => ({ kind, n: communes.filter((unit) => unit.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => t[`kinds_${kind}`](n))
    .join(', ');
}

export function agencyFinding(
  unit: Unit,
  targets: readonly Target[],
  tasks: readonly PlanTask[],
  locale: Locale,
): string {
  const t = strings(ntUnits, locale);
  if (targets.length > 0 && tasks.length > 0)
    return t.agencyBoth(unit.fullName, metCount(targets), targets.length, tasks.length);
  if (targets.length > 0) return t.agencyTargets(unit.fullName, metCount(targets), targets.length);
  if (tasks.length > 0) return t.agencyTasks(unit.fullName, tasks.length);
  return t.agencyNone(unit.fullName);
}

/** A commune's heading says where it is today; where the register does not know, its name and district alone. */
export function communeFinding(
  unit: Unit,
  district: Unit,
  provinceOf: (id: Unit['id']) => Unit | undefined,
  locale: Locale,
): string {
  const t = strings(ntUnits, locale);
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

import { html } from '../../model/html.ts';
import type { Target, TargetsEdition } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import { periodText } from '../../telling/period.ts';
import { gradesOf } from '../../telling/reading.ts';
import { leadingCounts, tellerOf } from '../../telling/targetstatus.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { microSvg } from '../kit/micro.ts';
import { barsHeight, drawBars, type Group } from './bars.ts';
import { doubtLine, isDoubted } from './doubted.ts';
import { targetBarWords } from './words.ts';

const statuses = ['met', 'missed', 'not-computable', 'no-data'] as const;

/** Targets of a year, a bar each: met, missed, without data, and those whose result does not bear out that they are met. */
export function targetBars(edition: TargetsEdition, targets: readonly Target[], locale: Locale): Chart {
  const [t, c] = [strings(targetBarWords, locale), strings(common, locale)];
  const { isUnrated, counts } = leadingCounts(edition);
  const statusOf = (target: Target) => target.statusPrinted ?? target.statusRecomputed;
  const doubted = targets.filter(isDoubted).length;
  const groups = statuses.flatMap((status): Group[] => {
    const count = targets.filter((target) => statusOf(target) === status).length;
    const label = isUnrated && status === 'met' ? t.metRecomputed : t[status];
    return count === 0 ? [] : [{ status, label, count, doubted: status === 'met' ? doubted : 0 }];
  });
  const met = targets.filter((target) => statusOf(target) === 'met').length;
  const bare = isUnrated
    ? t.titleRecomputed(met, targets.length)
    : t.title(capitalized(tellerOf(edition, locale)), met, targets.length);
  const title = doubted > 0 ? t.titleDoubted(bare, String(doubted)) : bare;
  const id = `${edition.id.replaceAll('/', '-')}-bars`;
  const line = doubtLine(targets, locale);
  const values = groups.map(({ status }) => counts[status]);
  const named = (group: Group): string =>
    targets
      .filter((target) => statusOf(target) === group.status)
      .map(({ fullName }) => fullName[locale])
      .join('; ');
  return {
    id,
    title,
    subtitle: `${edition.place.name}, ${periodText('in', edition.asOf, locale)}`,
    body: microSvg(
      {
        id,
        height: barsHeight,
        title,
        description: groups.map((group) => t.described(`${group.count} ${group.label}`, named(group))).join(' '),
      },
      drawBars(id, groups, locale),
    ),
    method: line && html`<p><span class="mark-doubt" aria-hidden="true"></span>${line}</p>`,
    table: {
      caption: title,
      columns: [{ label: t.target }, { label: t.printedStatus }, { label: t.strictStatus }],
      rows: targets.map((target) => [
        { text: target.fullName[locale] },
        { text: target.statusPrinted ? c[`status_${target.statusPrinted}`] : '–' },
        { text: c[`status_${target.statusStrict}`] },
      ]),
    },
    grades: gradesOf(values),
    sources: edition.sources,
  };
}

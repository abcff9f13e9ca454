/** Units of which neither score nor rank is published: one hatched strip for all, then their names. */
import { group } from 'd3';
import type { UnitId } from '../../model/ids.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { chartWords } from '../../words/charts.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { escape } from '../../model/html.ts';
import { quoted, titleOf, unitLink, unitOf, vietnamese, type Context } from '../../telling/context.ts';
import { hatched } from './marks.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';

/** Units under the unit above them: the communes of a district. */
export interface Group {
  readonly label: string;
  readonly href?: string;
  readonly units: readonly UnitId[];
}

function names(rows: readonly RankingRow[], locale: Locale, context: Context): string {
  const items = rows.map((row) => `<li>${unitLink(unitOf(row.unit, context), locale)}</li>`);
  return `<ul class="names">${items.join('')}</ul>`;
}

function heading({ label, href }: Group, n: number, locale: Locale): string {
  const text = `<span${vietnamese(locale)}>${escape(label)}</span>`;
  return `<p class="group-name">${href ? `<a href="${escape(href)}">${text}</a>` : text} <span class="soft">${countText(n, locale)}</span></p>`;
}

/** Rows of a group in the order given; rows of no group follow without a heading. */
function grouped(rows: readonly RankingRow[], groups: readonly Group[], locale: Locale, context: Context): string {
  const home = new Map(groups.flatMap((g, i) => g.units.map((id) => [id, i] as const)));
  const byGroup = group(rows, (row) => home.get(row.unit) ?? -1);
  const parts = groups.map((g, i) => {
    const members = byGroup.get(i);
    return members ? `<section>${heading(g, members.length, locale)}${names(members, locale, context)}</section>` : '';
  });
  const rest = byGroup.get(-1);
  return `<div class="unit-groups">${parts.join('')}</div>${rest ? names(rest, locale, context) : ''}`;
}

export function unitList(
  ranking: Ranking,
  rows: readonly RankingRow[],
  locale: Locale,
  context: Context,
  groups?: readonly Group[],
): string {
  const t = strings(chartWords, locale);
  const { document, name } = ranking.annex;
  const words = t.unpublishedUnits(
    countText(rows.length, locale),
    unitsName(ranking, locale),
    quoted(`${name}, ${titleOf(document, context)}`, locale),
  );
  const list = groups ? grouped(rows, groups, locale, context) : names(rows, locale, context);
  return `<div class="unranked"><p class="sub">${t.rankUnpublished}</p>${hatched(words)}${list}</div>`;
}

/** Units of which neither score nor rank is published: one hatched strip for all, then their names. */
import { group } from 'd3';
import { isWithheld } from '../../model/awaited.ts';
import { html, phrase, type Html } from '../../model/html.ts';
import type { UnitId } from '../../model/ids.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { short } from '../../model/stretches.ts';
import { capitalized, inSentence } from '../../model/text.ts';
import { linkOfUnit, type Context } from '../../telling/context.ts';
import { annexOf } from '../../telling/holder.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import { saidHtml } from '../../telling/said.ts';
import { chartWords } from '../../words/charts.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { hatched } from '../kit/marks.ts';
import { rankedWords } from './words.ts';

/** Units under the unit above them: the communes of a district. */
export interface Group {
  readonly label: string;
  readonly href?: string;
  readonly units: readonly UnitId[];
}

function names(rows: readonly RankingRow[], locale: Locale, context: Context): Html {
  const items = rows.map((row) => html`<li>${linkOfUnit(row.unit, locale, context)}</li>`);
  return html`<ul class="names">${items}</ul>`;
}

/** The way to the page of a group. */
const groupLink = ({ label, href }: Group, locale: Locale): Html =>
  html`<a href="${href}">${strings(rankedWords, locale).pageOf(inSentence(label, locale))}</a>`;

const heading = (label: Html, n: number, locale: Locale): Html =>
  html`<summary>${label} <span class="soft">${countText(n, locale)}</span></summary>`;

/** Rows of a group in the order given; rows of no group follow without a heading. */
function grouped(rows: readonly RankingRow[], groups: readonly Group[], locale: Locale, context: Context): Html {
  const home = new Map(groups.flatMap((g, i) => g.units.map((id) => [id, i] as const)));
  const byGroup = group(rows, (row) => home.get(row.unit) ?? -1);
  const parts = groups.map((g, i) => {
    const members = byGroup.get(i);
    if (!members) return undefined;
    const page = g.href && html`<p>${groupLink(g, locale)}</p>`;
    return html`<details class="group">${heading(html`${g.label}`, members.length, locale)}${page}${names(members, locale, context)}</details>`;
  });
  const rest = byGroup.get(-1);
  return html`<div class="unit-groups">${parts}</div>${rest && names(rest, locale, context)}`;
}

/** The units of which neither score nor rank is known, by group where there are groups. */
export function unitList(
  ranking: Ranking,
  rows: readonly RankingRow[],
  locale: Locale,
  context: Context,
  groups?: readonly Group[],
): Html {
  const t = strings(chartWords, locale);
  const holder = annexOf(ranking, context);
  const units = [countText(rows.length, locale), unitsName(ranking, locale)] as const;
  const words =
    holder === undefined
      ? html`${t.unpublishedUnits(...units)}`
      : phrase(t.unpublishedUnitsIn, ...units, saidHtml(holder, locale));
  const ask = groups && html`<p class="note">${strings(rankedWords, locale).askByUnit}</p>`;
  const list =
    rows.length <= short
      ? names(rows, locale, context)
      : groups
        ? grouped(rows, groups, locale, context)
        : html`<details class="group">${heading(html`${capitalized(units[1])}`, rows.length, locale)}${names(rows, locale, context)}</details>`;
  return html`<div class="unranked"><p class="sub">${isWithheld(ranking) ? t.rankUnpublished : t.rankUnheld}</p>${hatched(words)}${ask}${list}</div>`;
}

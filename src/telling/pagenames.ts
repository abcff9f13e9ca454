/** What a page is called in a link to it, from its address. */
import { editionPath, rankingPath } from '../model/addresses.ts';
import { indexName } from '../model/indexname.ts';
import { once } from '../model/once.ts';
import type { GoalEdition, Province, Ranking, Unit } from '../model/scored.ts';
import { sitePages } from '../model/sitepages.ts';
import { isNational } from '../model/views.ts';
import { common } from '../words/common.ts';
import { evidence } from '../words/evidence.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { fullNameOf } from './context.ts';
import { editionTitle } from './rankingwords.ts';

interface Known {
  readonly units: readonly Unit[];
  readonly rankings: readonly Ranking[];
  readonly homes: readonly Province[];
  /** Where the pages may be of targets or of a plan. */
  readonly goals?: readonly GoalEdition[];
}

/** Pages name others by their addresses, each of them again and again. */
const unitAt = once((units: readonly Unit[]) => new Map(units.map((unit) => [unit.path, unit])));
const rankingAt = once((rankings: readonly Ranking[]) => new Map(rankings.map((one) => [rankingPath(one), one])));

/** Name of a page; its address where it is no page of the data. */
export function pageLabel(path: string, { units, rankings, homes, goals = [] }: Known, locale: Locale): string {
  const t = strings(evidence, locale);
  const words = strings(common, locale);
  const unit = unitAt(units).get(path);
  if (unit) return fullNameOf(unit, locale);
  const ranking = rankingAt(rankings).get(path);
  if (ranking && isNational(ranking)) return t.pageNational(indexName(ranking), ranking.year);
  const home = homes.find(({ hub }) => path.startsWith(hub));
  if (ranking)
    return t.pageRanking(
      indexName(ranking),
      home?.name ?? '',
      ranking.year,
      words[`level_${ranking.level}`].toLowerCase(),
    );
  const goal = goals.find((one) => one.path === path);
  if (goal?.kind === 'targets') return t.pageTargets(goal.place.name, goal.year);
  if (goal) {
    const alone = goals.filter(({ kind, place }) => kind === goal.kind && place.code === goal.place.code).length === 1;
    return t.pagePlan(goal.place.name, alone ? undefined : goal.year);
  }
  if (home && path === home.hub) return home.name;
  const edition = home && rankings.find((one) => one.province === home.id && editionPath(home, one.year) === path);
  if (edition) return editionTitle(home, edition, locale);
  const fixed: Record<string, string> = {
    [sitePages.country]: words.navNational,
  };
  return fixed[path] ?? path;
}

/** The files that the site offers, each with its name in words and how much is in it. */
import { downloads, type Download, type Family } from '../../downloads/catalogue.ts';
import { indexName } from '../../model/indexname.ts';
import { isNational } from '../../model/views.ts';
import { goalEditions, plan, targets } from '../../store/goals.ts';
import { homeProvince, homeProvinces } from '../../store/homes.ts';
import { rankings } from '../../store/places.ts';
import { checks, reports, sources, units } from '../../store/scored.ts';
import { knownCounts } from '../../telling/findings.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { dataWords } from './words.ts';

export interface OfferedFile {
  readonly name: string;
  readonly family: Family;
  readonly label: string;
  readonly rows: number;
  readonly columns: readonly string[];
  /** Of a ranking: how many scores and ranks are known. */
  readonly known: string | undefined;
}

const data = { checks, plan, rankings, reports, sources, targets, units };

function labelOf({ family, ranking: id, place = '', goals }: Download, locale: Locale): string {
  const t = strings(dataWords, locale);
  if (family === 'reports') return t.reportsFile(place);
  if (family !== 'ranking') {
    const label = t[`${family}File`];
    if (typeof label === 'string') return label;
    if (!goals) throw new Error(`the file of ${family} is of no edition`);
    return label(goals.place.name, goals.year);
  }
  const ranking = rankings.find((r) => r.id === id);
  const level = ranking && strings(common, locale)[`level_${ranking.level}`].toLocaleLowerCase(locale);
  if (!ranking || level === undefined) throw new Error(`no ranking "${id ?? ''}" in the scored data`);
  return isNational(ranking)
    ? t.nationalFile(indexName(ranking), ranking.year, ranking.unitCount)
    : t.ownFile(indexName(ranking), homeProvince(ranking.province)?.name ?? '', level, ranking.year);
}

function fileOf(download: Download, locale: Locale): OfferedFile {
  const ranking = rankings.find((r) => r.id === download.ranking);
  const counts = ranking && knownCounts(ranking);
  const { rows, columns } = download.make(data);
  return {
    name: download.name,
    family: download.family,
    label: labelOf(download, locale),
    rows: rows.length,
    columns,
    known: counts && strings(dataWords, locale).known(counts.scores, counts.ranks),
  };
}

/** All files, in the order of the catalogue. */
export const filesIn = (locale: Locale): OfferedFile[] =>
  downloads(rankings, reports, homeProvinces, goalEditions).map((download) => fileOf(download, locale));

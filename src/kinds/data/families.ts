/** What the families of files are called, and what is said of each: of targets and plans, whose and of when. */
import type { Family } from '../../downloads/catalogue.ts';
import { indexNames } from '../../model/indexname.ts';
import { isNational } from '../../model/views.ts';
import { goalEditions } from '../../store/goals.ts';
import { rankings } from '../../store/places.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { columnWords } from './columnwords.ts';
import { aboutGoals, areAnnexes, isOneAnnex } from './goalfiles.ts';
import { dataWords } from './words.ts';

type GoalFamily = keyof ReturnType<typeof aboutGoals>;

/** Heading of a family. */
export function headingOf(family: Family, locale: Locale): string {
  const heading = strings(dataWords, locale)[`family_${family}`];
  return typeof heading === 'string' ? heading : heading(aboutGoals(goalEditions, locale)[family as GoalFamily].places);
}

/** What one row of its files is. */
export function aboutOf(family: Family, locale: Locale): string {
  const t = strings(dataWords, locale);
  if (family === 'ranking') {
    const [national = [], own = []] = [true, false].map((is) => rankings.filter((ranking) => isNational(ranking) === is));
    return t.aboutRanking(indexNames(own, locale), indexNames(national, locale));
  }
  const years = goalEditions.filter(({ kind }) => kind === 'targets').length;
  const plainly = years > 1 ? t.aboutTargetsMany : t.aboutTargets;
  const about = family === 'targets' && !isOneAnnex(goalEditions) ? plainly : t[`about_${family}`];
  return typeof about === 'string' ? about : about(aboutGoals(goalEditions, locale)[family as GoalFamily].times);
}

/** What a column of its files means. */
export function meaningOf(family: Family, column: string, locale: Locale): string {
  if (family === 'targets' && column === 'target_id' && !areAnnexes(goalEditions))
    return strings(dataWords, locale).targetNumber;
  const words: Record<string, Record<Locale, string>> = columnWords[family];
  const meaning = words[column]?.[locale];
  if (!meaning) throw new Error(`column "${column}" of ${family} files has no explanation (src/kinds/data/columnwords.ts)`);
  return meaning;
}

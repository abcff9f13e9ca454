/** What the families of files are called, and what is said of each: of targets and plans, whose and of when. */
import type { Family } from '../../downloads/catalogue.ts';
import { goalEditions } from '../../store/scored.ts';
import { aboutGoals } from './goalfiles.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { dataWords } from './words.ts';

type GoalFamily = keyof ReturnType<typeof aboutGoals>;

/** Heading of a family. */
export function headingOf(family: Family, locale: Locale): string {
  const heading = strings(dataWords, locale)[`family_${family}`];
  return typeof heading === 'string' ? heading : heading(aboutGoals(goalEditions, locale)[family as GoalFamily].places);
}

/** What one row of its files is. */
export function aboutOf(family: Family, locale: Locale): string {
  const about = strings(dataWords, locale)[`about_${family}`];
  return typeof about === 'string' ? about : about(aboutGoals(goalEditions, locale)[family as GoalFamily].times);
}

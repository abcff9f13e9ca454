/** `getStaticPaths` of the pages of targets and of plans: one an edition. */
import type { GoalEdition } from '../model/scored.ts';
import { planEditions, targetsEditions } from '../store/goals.ts';
import { langParam } from '../words/locale.ts';
import { builtLocales } from './languages.ts';

const editionRoutes = <T extends GoalEdition>(editions: readonly T[]) =>
  builtLocales.flatMap((locale) =>
    editions.map((edition) => ({
      params: { lang: langParam(locale), place: edition.place.slug, year: String(edition.year) },
      props: { locale, edition },
    })),
  );

export const targetsPaths = () => editionRoutes(targetsEditions);
export const planPaths = () => editionRoutes(planEditions);

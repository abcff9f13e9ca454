import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that run for long, the longest first: one that starts last leaves all processors but one idle until its end. */
const longest = [
  'site/vnu',
  'site/twice',
  'language/language',
  'site/budgets',
  'site/validate',
  'annex/complete',
  'e2e/pages-',
  'e2e/noscript',
  'bounds/laws',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((start) => moduleId.includes(`/${start}`) && /\.test\.ts$/.test(moduleId));
  return place < 0 ? longest.length : place;
};

/** The long files first, in a fixed order; the others as vitest would have them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

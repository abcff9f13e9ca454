/** Who gives out the rankings of an index, year after year. */
import { isDefined } from '../model/defined.ts';
import { indexName } from '../model/indexname.ts';
import { listed } from '../model/list.ts';
import type { Ranking } from '../model/scored.ts';
import type { Locale } from '../words/locale.ts';
import { national } from '../words/national.ts';
import { strings } from '../words/strings.ts';

type Published = Pick<Ranking, 'index' | 'publisher' | 'year'>;

/**
 * "Bộ A (DTI 2024: Bộ B)": the body that gave out most of the rankings, and those that gave out others, each with its
 * years. Undefined where the data name none.
 */
export function publisherText(rankings: readonly Published[], locale: Locale): string | undefined {
  const t = strings(national, locale);
  const nameOf = ({ publisher }: Published) => publisher?.[locale];
  const inOrder = rankings.filter((ranking) => isDefined(nameOf(ranking))).toSorted((a, b) => a.year - b.year);
  const own = [...Map.groupBy(inOrder, nameOf)].toSorted(([, a], [, b]) => b.length - a.length);
  const [[main] = [], ...others] = own;
  const apart = others.flatMap(([name = '', [first, ...later]]) =>
    first
      ? [
          t.publisherOf(
            indexName(first),
            listed(
              [first, ...later].map(({ year }) => String(year)),
              locale,
            ),
            name,
          ),
        ]
      : [],
  );
  return main && (apart.length > 0 ? `${main} (${apart.join('; ')})` : main);
}

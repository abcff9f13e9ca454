/** What the ranking of one province measures: under which document, and what its newest report counts. */
import { formatNumber } from '../../model/format.ts';
import { joined, phrase, type Html } from '../../model/html.ts';
import { indexName } from '../../model/indexname.ts';
import { newestWhole } from '../../model/newest.ts';
import type { Ranking, Remark } from '../../model/scored.ts';
import { approves } from '../../telling/approval.ts';
import { titleOf, type Lookups } from '../../telling/context.ts';
import { saidHtml } from '../../telling/said.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { method } from './words/page.ts';

interface Ranked {
  readonly name: string;
  /** Oldest first. */
  readonly rankings: readonly Ranking[];
}

/** A framework, and a report on all three levels, are one province's alone: each has sentences of its own. */
export function ownIndex(
  { name, rankings }: Ranked,
  remarks: readonly Pick<Remark, 'edition'>[],
  locale: Locale,
  context: Pick<Lookups, 'titles' | 'units' | 'sources'>,
): Html {
  const t = strings(method, locale);
  const newest = rankings.at(-1);
  if (!newest) return joined([], ' ');
  const index = indexName(newest);
  // A paper that tells of an edition sets no index up.
  const document = rankings
    .flatMap(({ frameworkDocument }) => frameworkDocument ?? [])
    .findLast((id) => approves(id, context));
  const counted = ({ unitCount }: Ranking): string => formatNumber(unitCount, locale);
  // An edition that only the press told of has no report.
  const [departments, districts, communes] = newestWhole(
    rankings.filter(({ edition }) => remarks.some((remark) => remark.edition === edition)),
    ['department', 'district', 'commune'],
  );
  return joined(
    [
      document === undefined
        ? phrase(t.indexOwnAlone, index, name)
        : phrase(t.indexOwn, index, name, saidHtml(titleOf(document, context), locale)),
      departments &&
        districts &&
        communes &&
        t.indexReport(departments.year, counted(departments), counted(districts), counted(communes)),
    ],
    ' ',
  );
}

/** `/<place>/<name>.csv`: the rankings of a fictional province; every row says that it is simulated. */
import { toCsv } from '../../downloads/csv.ts';
import { rankingTable } from '../../downloads/rankings.ts';
import { rankingFile } from '../../model/addresses.ts';
import type { Ranking } from '../../model/scored.ts';
import { rankedPlaces } from '../../store/ranked.ts';
import { unit } from '../../store/scored.ts';

export const getStaticPaths = () =>
  rankedPlaces
    .filter(({ simulated }) => simulated)
    .flatMap((place) =>
      place.rankings.map((ranking) => ({
        params: { place: place.slug, name: rankingFile(ranking).split('/').at(-1) },
        props: { ranking },
      })),
    );

export const GET = ({ props }: { props: { ranking: Ranking } }): Response =>
  new Response(toCsv(rankingTable(props.ranking, (row) => unit(row.unit))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

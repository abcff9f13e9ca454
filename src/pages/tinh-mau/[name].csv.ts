/** `/tinh-mau/<name>.csv`: the rankings of the fictional province; every row says that it is simulated. */
import { sampleRankings, unit } from '../../store/scored.ts';
import { toCsv } from '../../downloads/csv.ts';
import { rankingTable } from '../../downloads/rankings.ts';
import { rankingFile } from '../../model/addresses.ts';

export const getStaticPaths = () =>
  sampleRankings.map((ranking) => ({
    params: { name: rankingFile(ranking).split('/').at(-1) },
    props: { ranking },
  }));

export const GET = ({ props }: { props: { ranking: (typeof sampleRankings)[number] } }): Response =>
  new Response(toCsv(rankingTable(props.ranking, (row) => unit(row.unit))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

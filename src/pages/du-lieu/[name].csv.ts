/** `/du-lieu/<name>.csv`, and `<name>-bom.csv` for Excel. */
import { downloads } from '../../downloads/catalogue.ts';
import { toCsv, toExcelCsv } from '../../downloads/csv.ts';
import { goalEditions, plan, targets } from '../../store/goals.ts';
import { homeProvinces } from '../../store/homes.ts';
import { rankings } from '../../store/places.ts';
import { checks, reports, sources, units } from '../../store/scored.ts';

export function getStaticPaths() {
  return downloads(rankings, reports, homeProvinces, goalEditions).flatMap(({ name, make }) => {
    const table = make({ checks, plan, rankings, reports, sources, targets, units });
    return [
      { params: { name }, props: { text: toCsv(table) } },
      { params: { name: `${name}-bom` }, props: { text: toExcelCsv(table) } },
    ];
  });
}

export const GET = ({ props }: { props: { text: string } }): Response =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

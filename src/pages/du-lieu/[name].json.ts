/** `/du-lieu/<name>.json`: the rows of the CSV as objects. */
import { downloads } from '../../downloads/catalogue.ts';
import { toJson } from '../../downloads/json.ts';
import { goalEditions, plan, targets } from '../../store/goals.ts';
import { homeProvinces } from '../../store/homes.ts';
import { rankings } from '../../store/places.ts';
import { checks, reports, sources, units } from '../../store/scored.ts';

export function getStaticPaths() {
  return downloads(rankings, reports, homeProvinces, goalEditions).map(({ name, make }) => ({
    params: { name },
    props: { text: toJson(make({ checks, plan, rankings, reports, sources, targets, units })) },
  }));
}

export const GET = ({ props }: { props: { text: string } }): Response =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

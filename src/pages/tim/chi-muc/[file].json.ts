import { finderPaths } from '../../../routes/finderroutes.ts';

export const getStaticPaths = finderPaths;

export const GET = ({ props }: { props: { data: unknown } }): Response =>
  new Response(`${JSON.stringify(props.data)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

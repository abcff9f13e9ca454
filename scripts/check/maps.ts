import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import { unitLabel, type Context } from './context.ts';

/** How many units a message names. */
const mostNamed = 3;

const layers = { district: 'districts', commune: 'communes' } as const;

/** One map shows the country at most, and that of a province every unit of it that has a page. */
export const checkMaps = (context: Context): Problem[] => [...countryFaults(context), ...provinceFaults(context)];

/** The first row keeps what a later one repeats. */
function countryFaults({ data }: Context): Problem[] {
  const [first, ...others] = data.boundaries.filter(({ shows }) => shows === 'provinces');
  if (first === undefined) return [];
  return others.map((row) =>
    problemAt(row, 'shows', `shows "provinces", as ${first.file} does (expected one map of the country)`),
  );
}

/** The map of a province has an area of each unit that has a page: there it is shown where the unit lies. */
const provinceFaults = ({ data, register }: Context): Problem[] =>
  data.provinces.flatMap((row) => {
    const map = data.boundaries.find(({ file }) => file === row.map);
    if (map === undefined) return [];
    if (map.shows !== 'communes')
      return [problemAt(row, 'map', `map "${row.map}" shows ${map.shows} (expected one that shows communes)`)];
    const open = (['district', 'commune'] as const).flatMap((level) =>
      register
        .inForce(row.as_of, level, row.code)
        .filter(({ code }) => map.areas[layers[level]]?.includes(code) === false),
    );
    if (open.length === 0) return [];
    const named = open.slice(0, mostNamed).map(unitLabel).join(', ');
    const more = open.length > mostNamed ? ` and ${open.length - mostNamed} more` : '';
    return [problemAt(row, 'map', `map "${row.map}" has no area of ${named}${more}, in force on ${row.as_of}`)];
  });

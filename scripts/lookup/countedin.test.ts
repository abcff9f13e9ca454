import { expect, test } from 'vitest';
import type { Edition } from '../read/tables.ts';
import { countedIn } from './countedin.ts';

type Meta = Edition['meta'];

const edition = (year: number, assumed: boolean, more: Partial<Meta> = {}, units = 8) =>
  ({
    meta: {
      ...{ index: 'pdti', province: '37', year },
      levels: { district: { units, units_assumed: assumed || undefined } },
      ...more,
    },
  }) as unknown as { readonly meta: Meta };

const first = edition(2022, true);
const yearOf = (own: { readonly meta: Meta }, ...others: { readonly meta: Meta }[]) =>
  countedIn(own.meta, 'district', [own, ...others]);

test.each([
  ['of the year after', yearOf(first, edition(2023, false)), 2023],
  ['of any later year', yearOf(first, edition(2025, false)), 2025],
  ['of the first of several later years', yearOf(first, edition(2025, false), edition(2024, false)), 2024],
  ['of no later edition that assumes it too', yearOf(first, edition(2023, true)), undefined],
  ['of no later edition with another number', yearOf(first, edition(2023, false, {}, 7)), undefined],
  ['of no earlier edition', yearOf(first, edition(2021, false)), undefined],
  ['of no other province', yearOf(first, edition(2023, false, { province: '58' })), undefined],
  ['of no other index', yearOf(first, edition(2023, false, { index: 'dti' })), undefined],
  ['of no edition without the level', yearOf(first, edition(2023, false, { levels: {} })), undefined],
  ['its own, where it is printed', yearOf(edition(2022, false), edition(2023, false)), undefined],
])('a number of units that no source prints is that %s', (_, found, year) => expect(found).toBe(year));

/** Forms for what an import asks of people: they lie beside the annex, and what was filled in there stays. */
import { extname } from 'node:path';
import type { Disk } from '../run/disk.ts';
import type { Outcome } from './outcome.ts';

const stemOf = (file: string): string => file.slice(0, file.length - extname(file).length);

/** Where the decisions about an annex lie, unless another file is named. */
export const mappingBeside = (file: string): string => `${stemOf(file)}.mapping.csv`;

/** Lays rows for the framework beside the annex, where there are none yet, and says of what. */
export function layOffers({ indicators, pillars }: Outcome, file: string, disk: Disk): string[] {
  const offers = [
    { name: 'indicators.csv', text: indicators, what: 'indicators that the framework does not list' },
    { name: 'pillars.csv', text: pillars, what: 'most points of pillars that the framework lacks' },
  ];
  return offers.flatMap(({ name, text, what }) => {
    const path = `${stemOf(file)}.${name}`;
    if (text === undefined) return [];
    if (disk.kind(path) === undefined) disk.write(path, text);
    return [`${what} stand in ${path}, as rows for its ${name}`];
  });
}

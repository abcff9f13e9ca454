import { fsum } from 'd3';

/** The mean of some values, at least one: exact, so that the order of rows cannot show. */
export const meanOf = (values: readonly number[]): number => fsum(values) / values.length;

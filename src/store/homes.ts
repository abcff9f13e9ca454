/** The provinces whose units have pages: the real ones in their order, then the fictional one where it has been made. */
import type { Province } from '../model/province.ts';
import { collection, sampleCollection } from './collection.ts';

const inOrder = (provinces: readonly Province[]): Province[] => provinces.toSorted((a, b) => a.order - b.order);

/** Those that exist. */
export const homeProvinces: readonly Province[] = inOrder(collection('provinces'));

export const homeAndSampleProvinces: readonly Province[] = [
  ...homeProvinces,
  ...inOrder(sampleCollection('provinces')),
];

/** The province of a code, where its units have pages. */
export const homeProvince = (code: string | undefined): Province | undefined =>
  homeAndSampleProvinces.find(({ id }) => id === code);

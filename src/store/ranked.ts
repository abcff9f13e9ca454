/** Places with rankings: what they have of their own, and the fictional one that shows what full publication would be. */
import { places, type Place } from './places.ts';

export const ranked: readonly Place[] = places.filter(({ rankings }) => rankings.length > 0);

/** Places whose figures somebody published. */
export const real = ranked.filter(({ simulated }) => !simulated);

/** The fictional province, where it has been made. */
export const sample = ranked.find(({ simulated }) => simulated);

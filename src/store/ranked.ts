/** Places with rankings: what they have of their own, and the fictional one that shows what full publication would be. */
import { places, type Place } from './places.ts';

/** Whether there is a ranking of the units of a place: its hub, its map and its scorecards are then made of it. */
export const isRanked = ({ rankings }: Pick<Place, 'rankings'>): boolean => rankings.length > 0;

export const rankedPlaces: readonly Place[] = places.filter(isRanked);

/** Places whose figures somebody published. */
export const realRankedPlaces = rankedPlaces.filter(({ simulated }) => !simulated);

/** The fictional province, where it has been made. */
export const samplePlace = rankedPlaces.find(({ simulated }) => simulated);

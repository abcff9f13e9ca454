/** How a citizen asks for what was not released, step by step. */
import { collection } from './collection.ts';

export const accessSteps = collection('access-steps').toSorted((a, b) => a.order - b.order);

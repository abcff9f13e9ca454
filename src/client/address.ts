/** Weights out of an address that the form itself could have put there. */
import { parseWeights } from '../model/weights.ts';

/** What the form takes: so many weights, each from 0 to `most` in steps of `step`. */
export interface Form {
  readonly parts: number;
  readonly most: number;
  readonly step: number;
}

/** Undefined for weights that no slider can show: the form would move them to its next step and rank by others than it says. */
export function readWeights(text: string, { parts, most, step }: Form): number[] | undefined {
  const weights = parseWeights(text, parts, most);
  return weights?.every((weight) => Number.isInteger(weight / step)) ? weights : undefined;
}

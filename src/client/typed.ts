/** A weight that a reader typed. */
import type { Form } from './address.ts';

/**
 * The weight that a typed text stands for: more than the form takes counts as the most it takes. Undefined for an empty
 * field, for what is no number, for less than nothing, and for what lies between two steps.
 */
export function typedWeight(text: string, { most, step }: Pick<Form, 'most' | 'step'>): number | undefined {
  const typed = text.trim() === '' ? NaN : Number(text);
  if (typed > most) return most;
  return typed >= 0 && Number.isInteger(typed / step) ? typed : undefined;
}

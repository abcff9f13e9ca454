/** Numbers as they stand in a text. */

/** A run of digits with the marks inside it: `41.202`, `11,29/13,5`, `18/7/2024`; the letters beside it are none of it. */
const token = /\d+(?:[.,/]\d+)*/g;

export interface NumberToken {
  readonly number: string;
  /** Where it starts in the text. */
  readonly index: number;
}

/** Every number of a text, in its order. */
export const numberTokens = (text: string): NumberToken[] =>
  [...text.matchAll(token)].map(({ 0: number, index }) => ({ number, index }));

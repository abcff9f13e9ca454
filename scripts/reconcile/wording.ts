/** Texts that differ: in figures or dates, or only in the words for one thing. */

const figuresOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** A title or a sentence: more words than a date needs ("ngày 15 tháng 12 năm 2021" has three). */
const isPhrase = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length > 4;

/** Whether texts that should agree hold the same figures, or are phrases that may name one thing in two ways. */
export const differsInWords = (texts: readonly string[]): boolean =>
  new Set(texts.map(figuresOf)).size === 1 || texts.every(isPhrase);

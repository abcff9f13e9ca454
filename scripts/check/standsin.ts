const folded = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words as a pattern that does not begin or end within a number: "9" is not found in "19" or "9,11". */
function whole(words: string): string {
  const before = /^\d/.test(words) ? '(?<!\\d|\\d[.,])' : '';
  const after = /\d$/.test(words) ? '(?!\\d|[.,]\\d)' : '';
  return before + escaped(words) + after;
}

/**
 * True where printed words stand in a quote, letter by letter but for blanks and capitals, and in their order; " … " stands
 * for what lies between.
 */
export function standsIn(words: string, quote: string): boolean {
  const parts = folded(words)
    .split('…')
    .map((part) => whole(part.trim()));
  return new RegExp(parts.join('.*?')).test(folded(quote));
}

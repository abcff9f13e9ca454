/** Titles that fit: a finding has to be read at a glance, on a phone as well. */

/** So many characters may a title have. */
export const longestTitle = 90;

/** Whether a text has no more than so many characters. */
export const isWithin = (way: string, most: number): boolean => way.length <= most;

/** Whether a text is no longer than a title may be. */
export const fits = (way: string): boolean => isWithin(way, longestTitle);

/** The first of some ways to say a finding that is no longer than a title may be; where none is, the last, which says least. */
export function fitting(ways: readonly string[]): string {
  const found = ways.find(fits) ?? ways.at(-1);
  if (found === undefined) throw new Error('no way to say a finding');
  return found;
}

/** Numbers that a text says without figures. */

/** Words that say a rank or a number, Vietnamese and English, up to ten. */
const spellings: Readonly<Record<number, readonly string[]>> = {
  1: ['nhất', 'một', 'first', 'one', 'led', 'leads', 'topped'],
  2: ['hai', 'nhì', 'second', 'two'],
  3: ['ba', 'third', 'three'],
  4: ['tư', 'bốn', 'fourth', 'four'],
  5: ['năm', 'fifth', 'five'],
  6: ['sáu', 'sixth', 'six'],
  7: ['bảy', 'seventh', 'seven'],
  8: ['tám', 'eighth', 'eight'],
  9: ['chín', 'ninth', 'nine'],
  10: ['mười', 'tenth', 'ten'],
};

/** True where one of the words says the number: "xếp thứ Nhất" says 1. */
export function spells(text: string, value: number): boolean {
  const words = new Set<string>(text.toLowerCase().match(/\p{L}+/gu));
  return (spellings[value] ?? []).some((word) => words.has(word));
}

/**
 * True where an enumeration can have so many members. Commas and semicolons part them; "và" may part the last two or stand
 * within a name ("Sở Thông tin và Truyền thông"), so it is let count or not.
 */
export function enumerates(text: string, value: number): boolean {
  const parted = text.split(/[,;]/).length;
  const joined = text.split(/[,;]|\svà\s/).length;
  return parted <= value && value <= joined;
}

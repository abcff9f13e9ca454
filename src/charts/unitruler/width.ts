/** Widths of texts as a build can know them: a little more than the letters take. */

/** Size of the labels of a ruler, in pixels: `em` of its drawing. */
export const size = 15;

/** Widths of letters, in their size, by kinds: those of the heaviest cut that labels use. */
const letters: readonly (readonly [kind: RegExp, width: number])[] = [
  [/[\s.,:;'’|()iljtI\u00ec\u00ed]/u, 0.3],
  [/[mwMW]/u, 0.88],
  [/[\p{Lu}–]/u, 0.68],
];
const other = 0.54;

/** Width of a text in pixels, at most; `scale` is its size in that of the labels. */
export const widthOf = (text: string, scale = 1): number =>
  [...text].reduce((sum, letter) => sum + (letters.find(([kind]) => kind.test(letter))?.[1] ?? other), 0) *
  size *
  scale;

/** A name in lines of at most so many letters, broken between words. */
export function wrapped(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

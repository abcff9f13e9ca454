/** Widths of texts as a build can know them: a little more than the letters take. */

/** Size of the labels of a ruler, in pixels: `em` of its drawing. */
export const size = 15;

/** Mean width of a letter, in its size: capitals, digits and those with marks are wider than the others. */
const letter = { plain: 0.5, wide: 0.62 } as const;

/** Width of a text in pixels, at most. */
export function widthOf(text: string, scale = 1): number {
  const wide = text.match(/[\p{Lu}\d–mw]/gu)?.length ?? 0;
  return size * scale * (text.length * letter.plain + wide * (letter.wide - letter.plain));
}

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

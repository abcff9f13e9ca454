/** Texts of the data as a message shows them: in one line, and not longer than a reader takes in. */

/** So many letters of a text tell which one it is. */
const most = 120;

const named: Readonly<Record<string, string>> = { '\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t` };
const codeOf = (sign: string): string => String.raw`\u` + sign.charCodeAt(0).toString(16).padStart(4, '0');

/** What ends a line, moves the cursor or turns the direction of writing, as in JSON: `\n`, `\u202e`. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (sign) => named[sign] ?? codeOf(sign));

/** A text between marks: `"36o,1"`; of a long one its beginning and its length: `"Báo cáo…" (5000 letters)`. */
export function shown(text: string, mark = '"'): string {
  const letters = [...text];
  if (letters.length <= most) return mark + text + mark;
  return `${mark}${letters.slice(0, most - 1).join('')}…${mark} (${letters.length} letters)`;
}

/** A message with every text between quotes as `shown` writes it. */
export const withShown = (message: string): string =>
  message.replaceAll(/"([^"]*)"/g, (_, text: string) => shown(text));

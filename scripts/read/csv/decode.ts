import type { Notice, Problem } from '../problem.ts';

export interface Decoded {
  /** Text with `\n` line ends; undefined where the bytes are no text at all. */
  readonly text: string | undefined;
  /** Lines whose bytes are not UTF-8: their cells are not worth a second message. */
  readonly brokenLines: ReadonlySet<number>;
  readonly problems: Problem[];
  readonly notices: Notice[];
}

const expected = 'expected UTF-8: in a spreadsheet save as "CSV UTF-8"';
const lineFeed = 0x0a;

/** Reads bytes as UTF-8, strictly: every broken line is named. A byte order mark and CRLF are mended with a notice. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const brokenLines = new Set<number>();
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    problems.push({ file, message: `is UTF-16 (${expected})` });
    return { text: undefined, brokenLines, problems, notices };
  }
  for (const line of invalidLines(bytes)) {
    brokenLines.add(line);
    problems.push({ file, line, message: `line is not valid UTF-8 (${expected})` });
  }
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (raw.startsWith('\ufeff')) notices.push({ file, line: 1, message: 'byte order mark left out' });
  if (raw.includes('\r')) notices.push({ file, message: 'CRLF line ends read as LF' });
  return { text: raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), brokenLines, problems, notices };
}

/** Numbers of the lines that no UTF-8 decoder accepts; a line feed is never part of a longer character. */
function invalidLines(bytes: Uint8Array): number[] {
  if (isUtf8(bytes)) return [];
  const lines: number[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Marks of a sentence stand close to what is before them. */

/** A comma, a full stop, a colon or a semicolon after a blank or a tag. */
const mark = /[\s>](?=[,;:.][\s<])/g;
/** The tags before it, and the blanks between them; no longer than some. */
const tags = /\s*(?:<[^<>]+>\s*)+$/;
const longest = 400;

/**
 * Markup without the blanks that line breaks of templates bring between elements and a mark of ours. What is printed so
 * within a quote stays, for there is no tag before it.
 */
export function closeMarks(markup: string): string {
  let closed = '';
  let done = 0;
  for (const { index } of markup.matchAll(mark)) {
    const from = Math.max(done, index + 1 - longest);
    const before = markup.slice(from, index + 1);
    closed += markup.slice(done, from) + before.replace(tags, (found) => found.trim().replaceAll(/>\s+/g, '>'));
    done = index + 1;
  }
  return closed + markup.slice(done);
}

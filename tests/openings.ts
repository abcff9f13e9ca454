import { written } from '../src/frame/abbreviations.ts';

/** Openings as they stand in markup and in text, with what they open. */
const openings = [...written].flatMap(([name, texts]) =>
  [name, name.replace('&amp;', '&')].flatMap((one) =>
    Object.values(texts).map((text) => [`${one} (${text})`, one] as const),
  ),
);

/** A text of a page, or its markup, as its author wrote it: without what its frame puts behind abbreviations. */
export const withoutOpenings = (text: string): string =>
  openings.reduce((left, [opened, name]) => left.replaceAll(opened, name), text);

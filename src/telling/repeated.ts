/** Printed sentences as a page of reasons quotes them: each whole where it first stands, with a way back to there after. */
import type { SourceId } from '../model/ids.ts';
import { sourceLocale } from '../model/languages.ts';
import type { Fact } from '../model/scored.ts';
import { asTranslatable, saidIn, type SomeTexts, type Translatable } from '../model/texts.ts';

/** A sentence with the facts of one list that it states. */
export interface Sentence {
  readonly facts: readonly [Fact, ...Fact[]];
  /** The document that holds it, then all others that say the same of one of the facts. */
  readonly sources: readonly SourceId[];
  /** Anchor of its first place on the page, and whether that is here. */
  readonly anchor: string;
  readonly isFirst: boolean;
  /** Its first words, where it stands whole further up and is too long to be read twice. */
  readonly again: string | undefined;
}

/** A quote of at most so many characters is repeated whole. */
const short = 120;
const beginning = 60;

function firstWords(quote: string): string {
  const cut = quote.slice(0, beginning);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** The sentences of each list of facts, in the order of the page. The same words in another document are another sentence. */
export function sentencesOf(lists: readonly (readonly Fact[])[]): Sentence[][] {
  const anchors = new Map<string, string>();
  return lists.map((facts) =>
    [...Map.groupBy(facts, ({ sources: [first], quote }) => `${first} ${quote}`)].flatMap(
      ([key, [fact, ...others]]) => {
        if (!fact) return [];
        const known = anchors.get(key);
        const anchor = known ?? `cau-${anchors.size + 1}`;
        anchors.set(key, anchor);
        const again = known !== undefined && fact.quote.length > short ? firstWords(fact.quote) : undefined;
        const sources = [...new Set([fact, ...others].flatMap((one) => one.sources))];
        return [{ facts: [fact, ...others], sources, anchor, isFirst: known === undefined, again }];
      },
    ),
  );
}

/** The notes on a quote, each once: the same words may limit several values. */
export const notesOn = (
  said: readonly { readonly quote: string; readonly note?: SomeTexts | undefined }[],
  quote: string,
): Translatable[] => {
  const notes = said.flatMap((one) => (one.quote === quote ? (asTranslatable(one.note) ?? []) : []));
  return [...new Map(notes.map((note) => [saidIn(note, sourceLocale), note])).values()];
};

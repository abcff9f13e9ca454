import { Parser } from 'htmlparser2';
import { folded, placeIn } from '../../scripts/numbers/context.ts';
import { numberTokens } from '../../src/model/tokens.ts';

/** Texts of the quotes of a page: its blockquotes, without the line that names the source. */
export function quotesOf(html: string): string[] {
  const quotes: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name) {
      open.push(name);
      if (name === 'blockquote') quotes.push('');
    },
    ontext(text) {
      if (open.includes('blockquote') && !open.includes('footer')) quotes.push((quotes.pop() ?? '') + text);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return quotes.map((quote) => quote.trim());
}

/** Words of a text without the marks at their ends, in small letters. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter(Boolean);

/** What stands before and after a number at a place of a text: words, the nearest first. */
const beside = (number: string, text: string, index: number) => ({
  before: wordsOf(text.slice(0, index)).toReversed(),
  after: wordsOf(text.slice(index + number.length)),
});

/** The same of every place of a number. */
const placesOf = (number: string, text: string) =>
  numberTokens(text)
    .filter((token) => token.number === number)
    .map(({ index }) => beside(number, text, index));

/** Words on either side that must be the same, as far as both texts reach. */
const near = 3;
/** Words that must be the same in all, so that a bare "9" is no proof. */
const enough = 3;

/** How many of the nearest words are the same; undefined where one differs. */
function agreeing(a: readonly string[], b: readonly string[]): number | undefined {
  const reach = Math.min(near, a.length, b.length);
  return a.slice(0, reach).every((word, i) => word === b[i]) ? reach : undefined;
}

/**
 * Whether one of the quotes holds a number at the place that a context tells: the number itself, and beside it the same
 * words. A quote that begins or ends there, or leaves out what follows (`…`), is held against the words it has.
 */
export function isShown(number: string, context: string, quotes: readonly string[]): boolean {
  const words = folded(context);
  const place = beside(number, words, placeIn(words, number));
  return quotes
    .flatMap((quote) => quote.split(/…|\.\.\./))
    .flatMap((part) => placesOf(number, folded(part)))
    .some((found) => {
      const [before, after] = [agreeing(place.before, found.before), agreeing(place.after, found.after)];
      return before !== undefined && after !== undefined && before + after >= enough;
    });
}

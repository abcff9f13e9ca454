/** The style of pages that look alike: one file of the rules that can meet something on them. */
import { transform, type Selector, type SelectorComponent } from 'lightningcss';
import { cssTargets } from './browsers.mjs';

/** What rules can meet on pages: their tags, and all words in them that may be a class, an id or the mark of a scoped style. */
export interface Vocabulary {
  readonly tags: Set<string>;
  readonly words: Set<string>;
}

export const emptyVocabulary = (): Vocabulary => ({ tags: new Set(), words: new Set() });

/** Adds what a page holds. */
export function addPage({ tags, words }: Vocabulary, html: string): void {
  for (const [, tag = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) tags.add(tag.toLowerCase());
  for (const [, , value = ''] of html.matchAll(/\s(class|id)="([^"]*)"/g))
    for (const word of value.split(/\s+/)) words.add(word);
  for (const [mark] of html.matchAll(/data-astro-cid-[\w-]+/g)) words.add(mark);
}

/** Adds what a script may put into a page: any word of its text. */
export function addScript({ tags, words }: Vocabulary, text: string): void {
  for (const [word] of text.matchAll(/[\w-]+/g)) {
    tags.add(word);
    words.add(word);
  }
}

const filename = 'page.css';

/** Rules that can meet something on pages of this vocabulary, in their order and layers. */
export function styleFor(css: string, vocabulary: Vocabulary): string {
  const kept = transform({
    filename,
    code: Buffer.from(css),
    targets: cssTargets,
    visitor: {
      Rule: {
        style(rule) {
          const isMeant = rule.value.selectors.some((selector) => canMeet(selector, vocabulary));
          // A rule with some other selector stays whole: taken apart, those with variables cannot be put together again.
          return isMeant ? undefined : [];
        },
      },
    },
  });
  // Only now is it seen which conditions hold nothing any more.
  const { code } = transform({ filename, code: kept.code, minify: true, targets: cssTargets });
  return code.toString();
}

const canMeet = (selector: Selector, vocabulary: Vocabulary): boolean =>
  selector.every((part) => isMet(part, vocabulary));

function isMet(part: SelectorComponent, vocabulary: Vocabulary): boolean {
  switch (part.type) {
    case 'class':
    case 'id':
      return vocabulary.words.has(part.name);
    case 'type':
      return vocabulary.tags.has(part.name.toLowerCase());
    case 'attribute':
      return !part.name.startsWith('data-astro-cid-') || vocabulary.words.has(part.name);
    case 'pseudo-class':
      // What `:not()` names need not be there.
      return part.kind === 'is' || part.kind === 'where'
        ? part.selectors.some((selector) => canMeet(selector, vocabulary))
        : true;
    default:
      return true;
  }
}

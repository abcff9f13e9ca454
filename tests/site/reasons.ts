/** Which bounded values of a page stand without a link to what forces them. */
import { Parser } from 'htmlparser2';

/** Where a bounded mark may stand without a link, and why. */
export interface Exception {
  readonly tag: string;
  /** Class of the element, where not every element of the tag is meant. */
  readonly kind?: string;
  /** Addresses that are meant, where not all are. */
  readonly on?: RegExp;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  { tag: 'p', kind: 'key', reason: 'a legend says what the mark means and shows no value' },
  { tag: 'dt', reason: 'the name of a grade stands beside its definition' },
  { tag: 'h2', on: /\/suy-ra\/$/, reason: 'the heading of the explanation itself' },
];

/** Elements that hold one figure, or all of one unit. A link elsewhere does not tell to which value it belongs. */
const boxes = new Set(['td', 'th', 'li', 'p', 'dd', 'dt', 'h1', 'h2', 'h3', 'figcaption', 'body']);

/**
 * Blocks in which a sentence or an item of a list may leave the link to the block: the same value is told there again, or
 * the block has one link for all of its values. A cell of a table has room for its own.
 */
const isBlock = (tag: string, kinds: readonly string[]): boolean =>
  tag === 'section' || tag === 'figure' || kinds.includes('card-head');
const told = new Set(['p', 'li']);

/** A page that explains all ranges of a ranking. */
const isPage = (href: string): boolean => /\/suy-ra\/$/.test(href);

/** What an interval rests on: the sentences that force it, how places of derived values are found, or percentiles. */
const isReason = (href: string): boolean =>
  /\/suy-ra\/#(?:score|rank)-|\/phuong-phap\/#(?:tru-cot-dti|xep-hang)$/.test(href);

/** A block, what was met in it without a link of its own, and whether it has one. */
interface Block {
  readonly depth: number;
  readonly faults: string[];
  hasReason: boolean;
}

interface Box {
  readonly tag: string;
  readonly kinds: readonly string[];
  marks: number;
  readonly links: Set<string>;
  text: string;
}

/** Bounded values of a page, and those that lack a link: the words of their boxes. `used` gathers the exceptions met. */
export function unexplained(
  path: string,
  html: string,
  used: Set<Exception> = new Set(),
): { readonly marks: number; readonly faults: string[] } {
  const open: Box[] = [];
  const blocks: Block[] = [];
  let depth = 0;
  const faults: string[] = [];
  let marks = 0;
  const close = ({ tag, kinds, marks: own, links, text }: Box): void => {
    const exception = exceptions.find(
      (one) => one.tag === tag && (one.kind === undefined || kinds.includes(one.kind)) && (one.on?.test(path) ?? true),
    );
    if (own > 0 && exception) used.add(exception);
    if (own === 0 || exception) return;
    marks += own;
    const block = told.has(tag) ? blocks.at(-1) : undefined;
    if (links.size < own) (block?.faults ?? faults).push(`${path} <${tag}>: ${text.replace(/\s+/g, ' ').trim()}`);
  };
  const parser = new Parser({
    onopentag(tag, { class: names = '', href = '' }) {
      const kinds = names.split(' ');
      depth += 1;
      if (isBlock(tag, kinds)) blocks.push({ depth, faults: [], hasReason: false });
      const block = blocks.at(-1);
      if (block && tag === 'a' && (isReason(href) || isPage(href))) block.hasReason = true;
      if (boxes.has(tag)) open.push({ tag, kinds, marks: 0, links: new Set(), text: '' });
      const box = open.at(-1);
      // A whole row has the grade of its score as a class, for its colour.
      const isMark =
        kinds.includes('grade-bounded') ||
        (kinds.includes('bounded') && tag === 'span') ||
        // In the lean heat table.
        (kinds.includes('b') && (tag === 'b' || tag === 'td'));
      if (isMark && box) box.marks += 1;
      if (tag === 'a' && isReason(href)) box?.links.add(href);
    },
    ontext(text) {
      const box = open.at(-1);
      if (box) box.text += text;
    },
    onclosetag(tag) {
      if (boxes.has(tag)) {
        const box = open.pop();
        if (box) close(box);
      }
      const block = blocks.at(-1);
      if (block?.depth === depth) {
        blocks.pop();
        if (!block.hasReason) faults.push(...block.faults);
      }
      depth -= 1;
    },
  });
  parser.end(html);
  return { marks, faults };
}

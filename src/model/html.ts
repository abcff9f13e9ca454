/**
 * HTML as a type of its own. Only `html` and its kin make it, and they escape every text that is put in, so that a name
 * can never pass for markup, nor a plain string stand where HTML is asked for.
 */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c);

class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** Finished HTML: for `set:html`, for a file, or to be put into more of it. */
export type Html = Markup;

/** What may be put into HTML: text and numbers, which are escaped, HTML as it is, lists of these; nothing for nothing. */
export type Part = string | number | Html | undefined | false | readonly Part[];

function written(part: Part): string {
  if (typeof part === 'string') return escape(part);
  if (part === undefined || part === false) return '';
  return typeof part === 'number' || part instanceof Markup ? String(part) : part.map(written).join('');
}

const layouts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The fixed parts of a template without its line breaks and indents, which belong to the source, not to the page. */
function laidOut(template: TemplateStringsArray): readonly string[] {
  const fixed = layouts.get(template) ?? template.map((text) => text.replace(/\n\s*/g, ''));
  layouts.set(template, fixed);
  return fixed;
}

/** Template tag: `` html`<b>${name}</b>` ``. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const fixed = laidOut(template);
  return new Markup(
    parts.reduce<string>((text, part, i) => text + written(part) + (fixed[i + 1] ?? ''), fixed[0] ?? ''),
  );
}

/** Nothing at all. */
export const nothing: Html = html``;

/** Parts with a text between them; those that are nothing are left out. */
export const joined = (parts: readonly (Html | string | undefined)[], between: string): Html =>
  new Markup(
    parts
      .map(written)
      .filter((text) => text !== '')
      .join(escape(between)),
  );

/** Arguments of a phrase: HTML may take the place of a text. */
type Filled<A extends readonly unknown[]> = { [K in keyof A]: A[K] extends string ? A[K] | Html : A[K] };

/** Marks the place of HTML in a phrase: letters of the private use area, which no text has. */
const place = (i: number): string => `\ue000${i}\ue001`;

/** A phrase of the dictionaries as HTML, with HTML in it: the words may move what is put in, but never look into it. */
export function phrase<A extends readonly unknown[]>(words: (...args: A) => string, ...args: Filled<A>): Html {
  const told = args.map((arg, i) => (arg instanceof Markup ? place(i) : arg)) as unknown as A;
  const text = escape(words(...told));
  return new Markup(text.replace(/\ue000(\d+)\ue001/g, (_, i: string) => String(args[Number(i)])));
}

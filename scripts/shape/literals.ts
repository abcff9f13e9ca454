/** What of the data is written into code, where data alone may decide. */

/** A thing that code must not name: what is looked for, and what it is. */
export interface Name {
  readonly is: string;
  readonly pattern: RegExp;
}

/** Code without its comments, which may give examples; lines stay where they are. */
export const withoutComments = (code: string): string =>
  code
    .replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(/(^|\s)\/\/ .*$/gm, '$1');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A word by itself: no letter, digit or hyphen stands beside it. */
const word = (text: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d-])${escaped(text)}(?![\p{L}\d-])`, 'gu');

/** Attributes that measure or count: their numbers are no codes. */
const measures = String.raw`\b(?:[rxy]|[cdr][xy]|[xy][12]|width|height|min|max|step|tabindex|size|rows|cols|(?:row|col)?span)`;

/** Before and after a string that is one text and nothing else. */
const opened = `(?<=(['\`"]))(?<!${measures}=")`;
const closed = String.raw`(?=\1)`;

const whole = (text: string): RegExp => new RegExp(opened + escaped(text) + closed, 'g');

interface Province {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly prefix: string;
}

/** How code might name a province: by its slug or name, by its code as a string, by how the codes of its agencies begin. */
export const namesOf = ({ code, slug, name, prefix }: Province): Name[] => [
  { is: 'slug of a province', pattern: word(slug) },
  { is: 'name of a province', pattern: word(name) },
  { is: 'code of a province', pattern: whole(code) },
  { is: 'prefix of a province', pattern: new RegExp(String.raw`(?<![\p{L}\d-])${escaped(prefix)}`, 'gu') },
];

/** Ids of the data, each as a whole string: many at once, since there are a thousand. */
export const idsAmong = (ids: ReadonlySet<string>): Name & { readonly among: ReadonlySet<string> } => ({
  is: 'id of the data',
  pattern: new RegExp(`${opened}[\\w@./-]+${closed}`, 'g'),
  among: ids,
});

/** What an index is called in words; its code, in small letters, is a value of the schemas and a part of addresses. */
export const indexOf = (index: string): Name => ({ is: 'name of an index', pattern: word(index.toUpperCase()) });

export const years: Name = { is: 'year', pattern: /(?<![\d.])20[1-4]\d(?!\d)/g };

export interface Finding {
  readonly line: number;
  readonly is: string;
  readonly text: string;
}

/** What a file of code names of the data. */
export function findLiterals(
  code: string,
  names: readonly (Name & { readonly among?: ReadonlySet<string> })[],
): Finding[] {
  const lines = withoutComments(code).split('\n');
  return lines.flatMap((text, i) =>
    names.flatMap(({ is, pattern, among }) =>
      [...text.matchAll(pattern)]
        .filter(([found]) => among?.has(found) ?? true)
        .map(([found]) => ({ line: i + 1, is, text: found })),
    ),
  );
}

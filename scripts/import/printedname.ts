import { fold } from '../../src/model/text.ts';

/** A name as printed, taken apart: the kind of unit before it, if any, and its words in one form. */
interface PrintedName {
  readonly kind: string | undefined;
  readonly key: string;
}

const office = /^(?:(?:hdnd\s*(?:[-–&,]|va)?\s*)?ubnd|u\.b\.n\.d|uy ban nhan dan)(?:\s+(?:cac|tinh))?[\s.:]+/;
const enumerator = /^\(?(?:[ivxl]+|\d{1,3}|[a-z])\s*[.):\-–/]+\s*/;
/** Footnote marks behind a name: Sở Y tế (*)  Sở Y tế [12]  Sở Y tế¹. */
export const footmark = /(?:\s*(?:\(\*+\)|\(\d\)|\[\d{1,2}\]|[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]))+$/;

/** Kinds of units and how tables shorten them; the folded full word names the kind. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['thi tran', /^(?:thi tran|t\.?\s?t)(?:\.\s*|\s+)/],
  ['thanh pho', /^(?:thanh pho|t\.?\s?p)(?:\.\s*|\s+)/],
  ['thi xa', /^(?:thi xa|t\.?\s?x)(?:\.\s*|\s+)/],
  ['phuong', /^(?:phuong|ph|p)(?:\.\s*|\s+)/],
  ['huyen', /^(?:huyen|h)(?:\.\s*|\s+)/],
  ['quan', /^(?:quan|q)(?:\.\s*|\s+)/],
  ['xa', /^(?:xa|x)(?:\.\s*|\s+)/],
  ['tinh', /^(?:tinh)(?:\.\s*|\s+)/],
];

/** Words of a name, whatever marks, dashes and "và" stand between them. */
export const nameKey = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ va (?=[a-z])/g, ' ')
    .trim();

/**
 * All that a printed name may mean, the likeliest first: "X. Gia Sinh" is "xã Gia Sinh" before it is item X, and a name
 * that begins like a kind ("Quan Sơn") is a whole name, too.
 */
export function printedNames(text: string): PrintedName[] {
  const folded = fold(text).replace(footmark, '').trim();
  const found = [folded, folded.replace(enumerator, '')]
    .map((one) => one.replace(office, '').trim())
    .flatMap((one): PrintedName[] => {
      const kind = kinds.find(([, pattern]) => pattern.test(one));
      const whole = { kind: undefined, key: nameKey(one) };
      return kind === undefined ? [whole] : [{ kind: kind[0], key: nameKey(one.replace(kind[1], '')) }, whole];
    })
    .filter(({ key }) => key !== '');
  return found.filter((one, index) => found.findIndex((two) => two.key === one.key && two.kind === one.kind) === index);
}

/** A name with the place it lies in: "Xã Tân Thành, huyện Kim Sơn", "Tân Thành (Kim Sơn)", "Tân Thành - Kim Sơn". */
export function splitPlace(text: string): { readonly name: string; readonly place: string } | undefined {
  const match = /^(.+?)\s*(?:,|\s[-–]\s|\()\s*([^,()]+?)\)?$/.exec(text);
  const [, name, place] = match ?? [];
  return name === undefined || place === undefined ? undefined : { name, place };
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A name with its tones, which stand behind each word so that hoà and hòa are one; hats and horns stay on their letters. */
export const toned = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(Boolean)
    .map((word) => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join(''))
    .join(' ');

/** Initials of a name, for "Sở TT&TT": of each word but "và". */
export const initialsOf = (name: string): string =>
  nameKey(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

import type { Level } from '../../src/model/ids.ts';
import { fold } from '../../src/model/text.ts';

/** What a heading says a column holds, where it names no pillar and no indicator. */
export type Heading = 'order' | 'unit' | 'place' | 'score' | 'rank' | 'aside';

/** Two words that mean one thing are joined, so that "thị xã" is not taken for "xã". */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bdia phuong\b|\bco quan\b/g, 'don vi'],
  [/\bthi xa\b/g, 'thixa'],
  [/\bthi tran\b/g, 'thitran'],
  [/\bthanh pho\b/g, 'thanhpho'],
  [/\bso ban nganh\b/g, 'sobannganh'],
];

/** Words of a heading: folded, without what stands in brackets, marks and the year. */
export function wordsOf(heading: string): string[] {
  const plain = fold(heading)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\bnam 20\d\d\b|\b20\d\d\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return joined
    .reduce((text, [from, to]) => text.replace(from, to), plain)
    .split(' ')
    .filter(Boolean);
}

/** Words between spaces as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const orderWords = wordSet('stt tt so thu tu no s t');
const nameWords = wordSet(
  'ten don vi cac ubnd hanh chinh danh sach to chuc the duoc danh gia cap tinh nha nuoc thuoc va tren dia ban truc',
);
const placeWords: Readonly<Record<Level, ReadonlySet<string>>> = {
  commune: wordSet('xa phuong thitran'),
  district: wordSet('huyen quan thixa thanhpho'),
  province: wordSet('tinh thanhpho'),
  department: wordSet('so ban nganh sobannganh'),
};
const scoreWords = wordSet(
  'tong cong so diem dat duoc danh gia ket qua tham dinh chuyen doi pdti dti chi muc do chung cua don vi hop cuoi cung phe duyet nam',
);
const rankWords = wordSet(
  'xep thu hang vi tri bac tu chung toan tinh theo diem pdti dti cua don nam ket qua chi so tong',
);
/** Whole headings of columns that hold neither the score nor the rank of this table. */
const asides = [
  /^ghi chu$/,
  /^xep loai\b/,
  /^(?:ket qua |tong |diem )*(?:tu danh gia|tu cham|de nghi)(?: diem)?$/,
  /^(?:tong )?(?:diem |so diem )?toi da$|^thang diem$|^diem chuan$/,
  /^(?:so |muc |diem )*(?:tang|giam)(?: tang| giam| diem| hang| bac| so voi.*)*$/,
  /^(?:so sanh|so voi|chenh lech)\b/,
  /^(?:diem )?ty le(?: dat| phan tram| diem)*$/,
  /^ma(?: so| don vi| xa| huyen| thixa| thanhpho)*$/,
  /^(?:xep|thu|hang|vi tri)\b.* (?:trong|theo) (?:huyen|thanhpho|cum|nhom|khoi)$/,
  /^don vi tinh$/,
];

const all = (words: readonly string[], known: ReadonlySet<string>): boolean => words.every((word) => known.has(word));
const has = (words: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word));

/** What a heading of a table of a level says; undefined where it is none of these. */
export function headingOf(heading: string, level: Level): Heading | undefined {
  const words = wordsOf(heading);
  if (words.length === 0) return undefined;
  if (asides.some((pattern) => pattern.test(words.join(' ')))) return 'aside';
  const name = nameHeading(words, level);
  if (name !== undefined) return name;
  const isRank = has(words, 'hang') || has(words, 'xep', 'thu') || has(words, 'vi', 'thu') || has(words, 'thu', 'bac');
  if (isRank && all(words, rankWords)) return 'rank';
  if (all(words, orderWords)) return 'order';
  const isScore =
    has(words, 'diem') ||
    has(words, 'cong') ||
    has(words, 'tong') ||
    has(words, 'ket', 'qua') ||
    has(words, 'pdti') ||
    has(words, 'dti');
  return isScore && all(words, scoreWords) ? 'score' : undefined;
}

/** A column of names: of the units of the level, or of the places that they belong to. */
function nameHeading(words: readonly string[], level: Level): 'unit' | 'place' | undefined {
  const levels = (Object.keys(placeWords) as Level[]).filter((one) => words.some((word) => placeWords[one].has(word)));
  if (!words.every((word) => nameWords.has(word) || levels.some((one) => placeWords[one].has(word)))) return undefined;
  if (levels.includes(level)) return 'unit';
  if (level === 'commune' && levels.includes('district')) return 'place';
  return has(words, 'don', 'vi') || words.join(' ') === 'ten' ? 'unit' : undefined;
}

/** Whether a heading names all units of any level ("Đơn vị"), not those of one ("Tên xã"). */
export const isGeneric = (heading: string): boolean => wordsOf(heading).every((word) => nameWords.has(word));

/** Years that a heading names. */
export const yearsOf = (heading: string): number[] => (heading.match(/\b20\d\d\b/g) ?? []).map(Number);

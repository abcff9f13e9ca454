import { fold } from '../../src/model/text.ts';
import { inBoth } from './bilingual.ts';
import type { Frame } from './frame.ts';
import { headingOf, wordSet, wordsOf, yearsOf } from './heading.ts';
import { indicatorNamed, pillarNamed } from './partname.ts';

/** What the headings above a column's own make of its figures: those of this ranking, those of another matter, or nobody knows. */
type Stack = { readonly says: 'plain' } | { readonly says: 'aside' | 'unknown'; readonly why: string };

/** What is done with points on their way: "Thẩm định", "Phê duyệt", "Điểm đạt". */
const stageWords = wordSet(
  'diem so ket qua duoc dat tham dinh phe duyet chinh thuc cuoi cung sau hoi dong to cua ubnd tinh cap co quan cong nhan chot va',
);
const isStageWord = (words: readonly string[]): boolean =>
  ['dinh', 'duyet', 'thuc', 'cung', 'dat', 'nhan', 'chot'].some((word) => words.includes(word));

/** Words of headings that only hold columns together: "Điểm các trụ cột", "Nhóm chỉ số nền tảng chung". */
const plainWords = wordSet(
  'diem so cac tung tru cot chi tieu chinh thanh phan nhom nen tang chung ve hoat dong noi dung theo tong hop cong ket qua danh gia xep hang loai muc do chuyen doi pdti dti bo bang don vi thu vi tri cua nam ky thuc hien quyet dinh qd ubnd ngay thang cap xa huyen tinh so ban nganh va phuong thitran thixa thanhpho i ii iii iv v vi vii viii a b c',
);

/** Points that a unit gives itself or asks for: never those that were approved. */
const ownWords =
  /\btu (?:danh gia|dg|d gia|cham|xep|khai|bao cao|nhan)\b|\btdg\b|\b(?:de nghi|de xuat|du kien)\b|\bdon vi (?:cham|bao cao|khai|de nghi)\b/;
const earlier = /\b(?:nam|ky|lan|dot) (?:truoc|lien truoc|cu)\b/;

const inWords = (heading: string): string =>
  fold(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** "Thẩm định", "Được phê duyệt", "Đạt": it says how far the figures have come, the heading above it of what they are. */
export function isStage(heading: string): boolean {
  const words = wordsOf(heading);
  return words.length > 0 && words.every((word) => stageWords.has(word)) && isStageWord(words);
}

/** "Tự đánh giá", "Đơn vị tự chấm", "Đề nghị"; one that also speaks of approval is not only the unit's own. */
export const isOwn = (heading: string): boolean =>
  ownWords.test(inWords(heading)) && !/\b(?:tham dinh|phe duyet|chinh thuc)\b/.test(inWords(heading));

/** Days of documents and spans of plans carry years that figures are not of. */
const otherYears = /\d{1,2}\/20\d\d|ngày .*20\d\d|20\d\d\s*[-–]\s*20\d\d|giai đoạn.*20\d\d/giu;

/** Years that the headings above a column name, of those that name no indicator. */
export const yearsAbove = (above: readonly string[], frame: Frame): number[] =>
  above
    .filter((heading) => indicatorNamed(heading, frame, undefined) === undefined)
    .flatMap((heading) => yearsOf(heading.replace(otherYears, ' ')));

/** What headings above a column say of it; the pillars and indicators among them say only of what it is a part. */
export function stackOf(above: readonly string[], frame: Frame): Stack {
  for (const heading of above) {
    if (pillarNamed(heading, frame) !== undefined || indicatorNamed(heading, frame, undefined) !== undefined) continue;
    const what = headingOf(heading, frame.level);
    if (what === 'aside' || isOwn(heading) || earlier.test(inWords(heading)))
      return {
        says: 'aside',
        why: inBoth(
          `đứng dưới "${heading}", không phải kết quả được duyệt của bảng này`,
          `stands below "${heading}" and is no approved figure of this ranking`,
        ),
      };
    if (isPlain(heading) || what !== undefined) continue;
    return {
      says: 'unknown',
      why: inBoth(
        `đứng dưới "${heading}", không rõ có phải kết quả được duyệt không`,
        `stands below "${heading}": is it the approved figure?`,
      ),
    };
  }
  return { says: 'plain' };
}

/** "Tổng điểm (tự chấm)", "Xếp hạng (kỳ trước)", "Tổng điểm (tối đa)": the brackets say that it is another matter. */
export const isAsideInBrackets = (heading: string, frame: Frame): boolean =>
  (heading.match(/\([^)]*\)|\[[^\]]*\]/g) ?? [])
    .map((found) => found.slice(1, -1))
    .some((found) => isOwn(found) || earlier.test(inWords(found)) || headingOf(found, frame.level) === 'aside');

const isPlain = (heading: string): boolean =>
  isStage(heading) || wordsOf(heading).every((word) => plainWords.has(word) || /^\d+$/.test(word));

/** Whether a heading groups the columns below it by what they are: a pillar, the year, who gave the points. */
export function isGrouping(heading: string, frame: Frame): boolean {
  if (pillarNamed(heading, frame) !== undefined || isOwn(heading) || isStage(heading)) return true;
  if (headingOf(heading, frame.level) === 'aside' || earlier.test(inWords(heading))) return true;
  return wordsOf(heading).length <= 2 && yearsOf(heading).length === 1 && /^\D{0,12}20\d\d$/.test(heading);
}

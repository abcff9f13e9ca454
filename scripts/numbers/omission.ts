/** Why a number of a text need not be shown, and what a number must look like for such a reason to hold. */
import { placeIn } from './context.ts';

/** Reasons with a name; any other is told in words after `other: `. */
const reasons = ['date', 'document number', 'list number', 'page or footnote mark', 'name'] as const;

/** Words before and after the number in its context, with what is glued to it. */
function around(number: string, context: string): { before: string; after: string } {
  const index = Math.max(placeIn(context, number), 0);
  return { before: context.slice(0, index), after: context.slice(index + number.length) };
}

/** Kinds of documents, whose numbers may follow them without letters: "Nghị quyết số 01", "Đề án 06". */
const document =
  /((Quyết định|Nghị quyết|Kế hoạch|Đề án)( số:?)?|(Nghị định|Công văn|Văn bản|Chỉ thị|Báo cáo|Thông báo|Thông tư) số:?) *$/i;

const isYear = (number: string): boolean => /^(19|20)\d\d$/.test(number);

const looks: Record<(typeof reasons)[number], (number: string, before: string, after: string) => boolean> = {
  date: (number, before, after) =>
    isYear(number) ||
    /^(\d{1,2}\/)?\d{1,2}\/(19|20)\d\d$/.test(number) ||
    /(ngày|tháng|quý)[ :]*$/i.test(before) ||
    /((19|20)\d\d-|-(19|20)\d\d-)$/.test(before) ||
    /^ tháng( |$)/.test(after),
  'document number': (_, before, after) => /^(\/\d{4})?[/-][A-ZĐ]/.test(after) || document.test(before),
  // In a table the number of a row has no mark behind it, only the name that it counts.
  'list number': (_, before, after) => /^([.)]| [A-ZĐ])/.test(after) || /(^|[ (])[IVX]+\.[\d.]*$/.test(before),
  'page or footnote mark': () => true,
  name: () => true,
};

/** The reason that a number evidently has; undefined for one that somebody must look at: 2000 may be households. */
export function evident(number: string, context: string): (typeof reasons)[number] | undefined {
  const { before, after } = around(number, context);
  if (looks['document number'](number, before, after)) return 'document number';
  const headed =
    /^[.)] [A-ZĐ]/.test(after) && (/^\d\.\d$/.test(number) || /([.;:)¹²³⁴-⁹-]|\b[A-ZĐÊÔƯÁÀẢÃẠ-Ỹ]{3,}) $/.test(before));
  if (headed) return 'list number';
  const told = !isYear(number) || /(năm|giai đoạn|-) *$|(19|20)\d\d *- *$/i.test(before) || /^ *-/.test(after);
  return told && looks.date(number, before, after) ? 'date' : undefined;
}

/** Whether a decision is one that may be made about the number. */
export function allowed(number: string, context: string, omitted: string): boolean {
  if (/^other: .{10,}/.test(omitted)) return true;
  const reason = reasons.find((one) => one === omitted);
  if (reason === undefined) return false;
  const { before, after } = around(number, context);
  return looks[reason](number, before, after);
}

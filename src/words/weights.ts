import { formOf, many } from './plural.ts';
import type { Dictionary } from './strings.ts';

/** Strings of the form in which a reader weighs the parts of a ranking anew. */
export const weightWords = {
  title: { vi: 'Trọng số của bạn', en: 'Weights of your own' },
  dek: {
    vi: 'Phần nào quan trọng hơn? Kéo thanh trượt, hoặc gõ số, để xem thứ hạng đổi ra sao. Chỉ tỷ lệ giữa các trọng số là có nghĩa.',
    en: 'Which part matters more? Move a slider, or type a number, and see how the ranks change. Only the ratio of the weights counts.',
  },
  needsScript: {
    vi: 'Phần này cần JavaScript. Mọi số liệu của trang vẫn đọc được khi không có nó.',
    en: 'This part needs JavaScript. All figures of the page can be read without it.',
  },
  legend: { vi: 'Trọng số của từng phần', en: 'Weight of each part' },
  officialWeight: { vi: (points: string) => `chính thức ${points}`, en: (points: string) => `official ${points}` },
  shared: {
    vi: 'Chung một thanh trượt vì không có giá trị riêng từng phần.',
    en: 'One slider, because their values are not known one by one.',
  },
  allowed: {
    vi: (most: string, step: string) => `Mỗi trọng số: từ 0 đến ${most}, bước ${step}.`,
    en: (most: string, step: string) => `Each weight: 0 to ${most}, in steps of ${step}.`,
  },
  rows: {
    vi: (rows: string) => `${rows} dòng, cuộn trong khung để xem hết`,
    en: (rows: string) => `${rows} rows, scroll in the frame to see all`,
  },
  typed: { vi: (part: string) => `${part}: gõ trọng số`, en: (part: string) => `${part}: type a weight` },
  reset: { vi: 'Về trọng số chính thức', en: 'Back to official weights' },
  copy: { vi: 'Chép liên kết', en: 'Copy link' },
  caption: {
    vi: 'Hạng theo trọng số của bạn (không chính thức) và hạng chính thức',
    en: 'Ranks by your weights (not official) and official ranks',
  },
  unofficial: {
    vi: 'Thứ hạng theo trọng số do bạn chọn, không phải bảng xếp hạng chính thức.',
    en: 'Ranks by weights that you choose, not the official ranking.',
  },
  officialRange: { vi: 'khoảng hạng 90%: tính lại', en: '90% range: recomputed' },
  yours: { vi: 'Hạng theo bạn', en: 'Your rank' },
  official: { vi: 'Hạng chính thức', en: 'Official rank' },
  change: { vi: 'Lên, xuống', en: 'Up, down' },
} as const satisfies Dictionary;

/** What the form says while the reader moves it. */
export const ownWords = {
  notice: {
    vi: 'Địa chỉ này mang trọng số khác trọng số chính thức: xem thứ hạng theo trọng số đó',
    en: 'This address carries weights other than the official ones: see the ranks by them',
  },
  tooMuch: {
    vi: (part: string, most: string) => `“${part}”: nhiều nhất là ${most} (0–${most}); đang tính với ${most}.`,
    en: (part: string, most: string) => `“${part}”: ${most} at most (0–${most}); counted as ${most}.`,
  },
  notWeight: {
    vi: (part: string, most: string, step: string, kept: string) =>
      `“${part}”: cần một số từ 0 đến ${most}, bước ${step}; vẫn tính với ${kept}.`,
    en: (part: string, most: string, step: string, kept: string) =>
      `“${part}”: a number from 0 to ${most} is needed, in steps of ${step}; still counted as ${kept}.`,
  },
  asOfficial: {
    vi: 'Đang là trọng số chính thức: thứ hạng như bảng đã có.',
    en: 'These are the official weights: the ranks are those of the table above.',
  },
  agreement: {
    vi: (tau: string, same: string, all: string) =>
      `Kendall τ = ${tau}: ${same} trên ${all} cặp đơn vị giữ nguyên thứ tự trước sau.`,
    en: (tau: string, same: string, all: string) =>
      `Kendall τ = ${tau}: ${same} of ${all} pairs of units keep their order.`,
  },
  allTied: {
    vi: 'Với trọng số này mọi đơn vị bằng điểm nhau.',
    en: 'With these weights all units have the same score.',
  },
  first: { vi: (names: string) => `Ba hạng đầu: ${names}.`, en: (names: string) => `First three ranks: ${names}.` },
  moved: {
    vi: (_: number, count: string, furthest: string) => `${count} đơn vị đổi hạng; xa nhất: ${furthest}.`,
    en: (n: number, count: string, furthest: string) =>
      `${count} ${formOf(n, 'unit changes', 'units change')} rank; furthest: ${furthest}.`,
  },
  fromTo: {
    vi: (name: string, from: string, to: string) => `${name}, từ hạng ${from} đến hạng ${to}`,
    en: (name: string, from: string, to: string) => `${name}, from ${from} to ${to}`,
  },
  furthestMany: {
    vi: (count: string, places: string) => `${count} đơn vị, mỗi đơn vị ${places} bậc`,
    en: (count: string, places: string) => `${count} units, by ${many(places, 'place', 'places')} each`,
  },
  nothingMoved: { vi: 'Không đơn vị nào đổi hạng.', en: 'No unit changes rank.' },
  allZero: {
    vi: 'Mọi trọng số đều bằng 0: không xếp hạng được.',
    en: 'All weights are 0: nothing can be ranked.',
  },
  badAddress: {
    vi: (text: string) => `Không đọc được trọng số “${text}” trong địa chỉ; đang dùng trọng số chính thức.`,
    en: (text: string) => `The weights “${text}” in the address cannot be read; the official ones are used.`,
  },
  copied: { vi: 'Đã chép liên kết.', en: 'Link copied.' },
  notCopied: {
    vi: 'Trình duyệt không cho chép; hãy chép từ thanh địa chỉ.',
    en: 'The browser does not allow copying; take the link from the address bar.',
  },
} as const satisfies Dictionary;

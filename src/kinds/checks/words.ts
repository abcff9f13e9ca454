import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page of checks. */
export const checksWords = {
  checksHeading: {
    vi: (contradictions: string, wording: string) =>
      `${contradictions} phép kiểm mâu thuẫn về số hoặc ngày; ${wording} chỗ gọi khác tên`,
    en: (contradictions: string, wording: string) =>
      `${contradictions} checks find figures or dates in contradiction; ${wording} find one thing under different words`,
  },
  checksDek: {
    vi: (all: string, match: string, rounding: string, unverifiable: string) =>
      `Trang này tính lại mọi con số kiểm được trong các văn bản: ${all} phép kiểm. ${match} phép kiểm khớp, ${rounding} lệch do làm tròn, ${unverifiable} không kiểm được vì thiếu số hoặc vì còn một cách đọc khớp.`,
    en: (all: string, match: string, rounding: string, unverifiable: string) =>
      `This page recomputes every figure of the documents that can be checked: ${all} checks. ${match} agree, ${rounding} differ by rounding, ${unverifiable} cannot be checked: a figure is missing, or some reading still fits.`,
  },
  checksMethod: {
    vi: 'Một số in “43,92” có thể là bất kỳ giá trị nào làm tròn hoặc cắt bớt thành 43,92; mỗi phép tính vì vậy cho một khoảng. Nếu số đã in nằm trong khoảng đó thì lệch là do làm tròn; nếu nằm ngoài mà không cách đọc nào khớp thì hai chỗ mâu thuẫn nhau.',
    en: 'A figure printed “43.92” stands for any value that was rounded or cut to 43.92, so each calculation gives an interval. A printed figure inside the interval differs by rounding only; one outside contradicts its own terms, unless some reading of the sentence fits.',
  },
  checksNoBlame: {
    vi: 'Mâu thuẫn không có nghĩa là ai làm sai. Số được giữ như đã in; chỉ văn bản gốc mới cho biết số nào đúng.',
    en: 'A contradiction does not say who is wrong. Figures are kept as printed; only the original document can tell which is right.',
  },
  checksHow: { vi: 'Cách tính, từng bước', en: 'The method, step by step' },
  jump: { vi: 'Đi tới', en: 'Go to' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  printed: { vi: 'Đã in', en: 'Printed' },
  recomputed: { vi: 'Tính lại', en: 'Recomputed' },
  printedAndRecomputed: { vi: 'Đã in, tính lại', en: 'Printed, recomputed' },
  points: { vi: 'điểm phần trăm', en: 'percentage points' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  'must_<=': { vi: 'Phải không quá', en: 'Must be at most' },
  'must_>=': { vi: 'Phải từ', en: 'Must be at least' },
  'must_<': { vi: 'Phải dưới', en: 'Must be below' },
  'must_>': { vi: 'Phải trên', en: 'Must be above' },
  claim: { vi: 'Văn bản nói gì', en: 'What the document says' },
  notComputable: { vi: 'Chưa tính được: thiếu số', en: 'Not computable: a figure is missing' },
  agree: { vi: 'Viết giống nhau', en: 'Written alike' },
  operands: {
    vi: (count: number) => `Các số đã dùng và câu chứa chúng (${count})`,
    en: (count: number) => `The figures used, in their sentences (${count})`,
  },
  concerns: { vi: 'Liên quan', en: 'Concerns' },
  linkTo: { vi: 'Liên kết tới phép kiểm này', en: 'Link to this check' },
  group_contradiction: { vi: 'Mâu thuẫn về số, ngày', en: 'Contradictions of figures and dates' },
  group_wording: { vi: 'Khác tên gọi, cách viết', en: 'Different names or spellings' },
  wordingIntro: {
    vi: 'Các nguồn gọi hoặc viết một thứ theo nhiều cách. Không con số nào sai vì thế.',
    en: 'The sources name or write one thing in several ways. No figure is wrong for that.',
  },
  unverifiableIntro: {
    vi: 'Thiếu một con số, hoặc văn bản không nói rõ con số là của việc gì và còn một cách đọc khớp. Không ai bị coi là mâu thuẫn ở đây.',
    en: 'A figure is missing, or the document does not say what its figure is of and some reading still fits. Nobody is called contradictory here.',
  },
  noneOfVerdict: { vi: 'Không có phép kiểm nào.', en: 'There is none.' },
  matchIntro: {
    vi: 'Mỗi hàng một phép kiểm; mở hàng để xem phép tính và câu nguyên văn.',
    en: 'One check a row; open it for the calculation and the sentence.',
  },
  readings: { vi: 'Các cách đọc', en: 'Possible readings' },
  reading: { vi: 'Cách đọc', en: 'Reading' },
  readingFits: { vi: 'khớp câu in', en: 'fits the print' },
  result: { vi: 'Kết quả', en: 'Result' },
  notPrinted: { vi: 'không có trong nguồn đã đọc', en: 'in no source we could read' },
  formula: { vi: 'Phép tính', en: 'Calculation' },
} as const satisfies Dictionary;

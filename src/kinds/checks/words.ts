import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page of checks. */
export const checksWords = {
  finding: {
    vi: (all: string, match: string, contradictions: string) =>
      `Tính lại ${all} điều các nguồn viết: ${match} điều khớp, ${contradictions} điều mâu thuẫn về số hoặc ngày`,
    en: (all: string, match: string, contradictions: string) =>
      `Of ${all} printed claims, ${match} hold when recomputed and ${contradictions} contradict a figure or date`,
  },
  dek: {
    vi: 'Mỗi thẻ nói văn bản in gì và tính lại ra gì; mở thẻ để đọc nguyên văn và phép tính.',
    en: 'Each card says what is printed and what comes out; open it for the sentence and the arithmetic.',
  },
  proof: { vi: 'Nguyên văn và phép tính', en: 'The sentence and the arithmetic' },
  topics: { vi: 'Xem theo chủ đề', en: 'By topic' },
  topicFinding: {
    vi: (topic: string, all: string, match: string) => `${topic}: ${match} trên ${all} điều khớp`,
    en: (topic: string, all: string, match: string) => `${topic}: ${match} of ${all} claims hold`,
  },
  /** After it, where there are any. */
  topicContradictions: {
    vi: (n: string) => `, ${n} điều mâu thuẫn`,
    en: (n: string) => `, ${n} ${n === '1' ? 'contradicts' : 'contradict'} a figure or date`,
  },
  tally_contradiction: { vi: (n: string) => `${n} mâu thuẫn`, en: (n: string) => `${n} contradicted` },
  tally_wording: { vi: (n: string) => `${n} khác tên gọi`, en: (n: string) => `${n} worded differently` },
  tally_rounding: { vi: (n: string) => `${n} lệch do làm tròn`, en: (n: string) => `${n} off by rounding` },
  tally_unverifiable: { vi: (n: string) => `${n} không kiểm được`, en: (n: string) => `${n} not checkable` },
  tally_match: { vi: (n: string) => `${n} khớp`, en: (n: string) => `${n} hold` },
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
  printed: { vi: 'Đã in', en: 'Printed' },
  recomputed: { vi: 'Tính lại', en: 'Recomputed' },
  points: { vi: 'điểm phần trăm', en: 'percentage points' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  'must_<=': { vi: 'Phải không quá', en: 'Must be at most' },
  'must_>=': { vi: 'Phải từ', en: 'Must be at least' },
  'must_<': { vi: 'Phải dưới', en: 'Must be below' },
  'must_>': { vi: 'Phải trên', en: 'Must be above' },
  notComputable: { vi: 'Chưa tính được: thiếu số', en: 'Not computable: a figure is missing' },
  operands: {
    vi: (count: number) => `Các số đã dùng và câu chứa chúng (${count})`,
    en: (count: number) => `The figures used, in their sentences (${count})`,
  },
  concerns: { vi: 'Liên quan', en: 'Concerns' },
  linkTo: { vi: 'Liên kết tới phép kiểm này', en: 'Link to this check' },
  group_contradiction: { vi: 'Mâu thuẫn về số, ngày', en: 'Figures or dates contradict' },
  group_wording: { vi: 'Khác tên gọi, cách viết', en: 'Different names or spellings' },
  group_rounding: { vi: 'Lệch do làm tròn', en: 'Off by rounding' },
  group_unverifiable: { vi: 'Không kiểm được', en: 'Cannot be checked' },
  group_match: { vi: 'Khớp', en: 'Hold when recomputed' },
  wordingIntro: {
    vi: 'Các nguồn gọi hoặc viết một thứ theo nhiều cách. Không con số nào sai vì thế.',
    en: 'The sources name or write one thing in several ways. No figure is wrong for that.',
  },
  unverifiableIntro: {
    vi: 'Thiếu một con số, hoặc văn bản không nói rõ con số là của việc gì và còn một cách đọc khớp. Không ai bị coi là mâu thuẫn ở đây.',
    en: 'A figure is missing, or the document does not say what its figure is of and some reading still fits. Nobody is called contradictory here.',
  },
  readings: { vi: 'Các cách đọc', en: 'Possible readings' },
  readingFits: { vi: 'khớp câu in', en: 'fits the print' },
  notPrinted: { vi: 'không có trong nguồn đã đọc', en: 'in no source we could read' },
  formula: { vi: 'Phép tính', en: 'Calculation' },
} as const satisfies Dictionary;

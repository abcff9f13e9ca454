import type { Dictionary } from './strings.ts';

/** Strings of the reconciliation and of the sources. */
export const evidence = {
  // Pages, as links name them
  pageDti: { vi: (year: number) => `DTI ${year} của các tỉnh`, en: (year: number) => `DTI ${year} of the provinces` },
  pagePdti: {
    vi: (year: number, level: string) => `PDTI Ninh Bình ${year}, ${level}`,
    en: (year: number, level: string) => `Ninh Bình PDTI ${year}, ${level}`,
  },
  pageEdition: { vi: (year: number) => `PDTI Ninh Bình ${year}`, en: (year: number) => `Ninh Bình PDTI ${year}` },
  pageTargets: {
    vi: (place: string, year: number) => `Mục tiêu ${year} của ${place}`,
    en: (place: string, year: number) => `${place} targets ${year}`,
  },
  /** The year is told where a province has several plans. */
  pagePlan: {
    vi: (place: string, year: number | undefined) =>
      `Kế hoạch nâng cao DTI${year === undefined ? '' : ` năm ${year}`} của ${place}`,
    en: (place: string, year: number | undefined) =>
      `${place} ${year === undefined ? 'plan' : `plan of ${year}`} to raise the DTI`,
  },

  // Reconciliation
  checksTitle: { vi: 'Đối chiếu các nguồn', en: 'The sources, recomputed' },
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
  'topic_pdti-department': { vi: 'PDTI cấp sở', en: 'PDTI of departments' },
  'topic_pdti-district': { vi: 'PDTI cấp huyện', en: 'PDTI of districts' },
  'topic_pdti-commune': { vi: 'PDTI cấp xã', en: 'PDTI of communes' },
  topic_register: { vi: 'Số đơn vị hành chính', en: 'Numbers of units' },
  topic_targets: { vi: 'Mục tiêu của Ninh Thuận', en: 'Targets of Ninh Thuận' },
  topic_plan: { vi: 'Kế hoạch nâng cao DTI', en: 'Plan to raise the DTI' },
  topic_report: { vi: 'Số trong các báo cáo', en: 'Figures in the reports' },
  topic_dti: { vi: 'DTI cấp tỉnh', en: 'DTI of provinces' },
  topic_documents: { vi: 'Số, ngày và tên gọi', en: 'Numbers, dates and names' },
  printed: { vi: 'Đã in', en: 'Printed' },
  recomputed: { vi: 'Tính lại', en: 'Recomputed' },
  printedAndRecomputed: { vi: 'Đã in, tính lại', en: 'Printed, recomputed' },
  points: { vi: 'điểm phần trăm', en: 'percentage points' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  'must_<=': { vi: 'Phải không quá', en: 'Must be at most' },
  'must_>=': { vi: 'Phải từ', en: 'Must be at least' },
  'must_<': { vi: 'Phải dưới', en: 'Must be below' },
  'must_>': { vi: 'Phải trên', en: 'Must be above' },
  formula: { vi: 'Phép tính', en: 'Calculation' },
  claim: { vi: 'Văn bản nói gì', en: 'What the document says' },
  notComputable: { vi: 'Chưa tính được: thiếu số', en: 'Not computable: a figure is missing' },
  agree: { vi: 'Viết giống nhau', en: 'Written alike' },
  readings: { vi: 'Các cách đọc', en: 'Possible readings' },
  reading: { vi: 'Cách đọc', en: 'Reading' },
  readingFits: { vi: 'khớp câu in', en: 'fits the print' },
  result: { vi: 'Kết quả', en: 'Result' },
  operands: {
    vi: (count: number) => `Các số đã dùng và câu chứa chúng (${count})`,
    en: (count: number) => `The figures used, in their sentences (${count})`,
  },
  notPrinted: { vi: 'không có trong các nguồn đã có', en: 'in none of the sources at hand' },
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

  // Sources
  sourcesTitle: { vi: 'Nguồn', en: 'Sources' },
  sourcesHeading: {
    vi: (all: string, hidden: string) => `${all} nguồn; ${hidden} quyết định gốc không có trong tay`,
    en: (all: string, hidden: string) => `${all} sources; ${hidden} original decisions are not at hand`,
  },
  sourcesDek: {
    vi: (full: string, excerpt: string, cited: string) =>
      `${full} nguồn đọc được toàn văn, ${excerpt} nguồn chỉ đọc được một phần, ${cited} văn bản chỉ biết vì nguồn khác dẫn. Mỗi nguồn có một trang ghi mọi câu đã dùng.`,
    en: (full: string, excerpt: string, cited: string) =>
      `${full} sources were read in full, ${excerpt} in part, and ${cited} documents are known only because others cite them. Each has a page with every sentence used.`,
  },
  'access_not-released': { vi: 'Văn bản không có trong tay', en: 'Not at hand' },
  access_full: { vi: 'Đọc toàn văn', en: 'Read in full' },
  access_excerpt: { vi: 'Chỉ đọc được một phần', en: 'Read in part' },
  access_cited: { vi: 'Chỉ được dẫn', en: 'Known by citation only' },
  'accessIntro_not-released': {
    vi: 'Các văn bản này được nguồn khác nhắc đến. Dưới mỗi văn bản là những số còn thiếu phải tìm ở đó.',
    en: 'Other sources refer to these documents. Below each are the missing figures that it holds.',
  },
  accessIntro_full: {
    vi: 'Văn bản, bài báo hoặc bộ dữ liệu đã đọc từ đầu đến cuối.',
    en: 'Documents, articles or data sets read from beginning to end.',
  },
  accessIntro_excerpt: {
    vi: 'Chỉ đọc được một đoạn; phần còn lại có thể nói thêm điều khác.',
    en: 'Only a passage could be read; the rest may say more.',
  },
  accessIntro_cited: {
    vi: 'Chưa đọc được; tên, số và ngày lấy từ nguồn dẫn văn bản.',
    en: 'Not read; title, number and date come from the source that cites the document.',
  },
  standing_official: { vi: 'Văn bản của cơ quan nhà nước', en: 'Document of an authority' },
  standing_press: { vi: 'Báo chí', en: 'Press' },
  standing_secondary: { vi: 'Bản chép, tổng hợp của bên khác', en: 'Copy or compilation by others' },
  issuer: { vi: 'Nơi ban hành', en: 'Issuer' },
  number: { vi: 'Số', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  noDate: { vi: 'không rõ ngày', en: 'date unknown' },
  standing: { vi: 'Loại nguồn', en: 'Kind' },
  access: { vi: 'Mức đọc được', en: 'Access' },
  note: { vi: 'Ghi chú', en: 'Note' },
  original: { vi: 'Mở bản gốc', en: 'Open the original' },
  originalHost: { vi: (host: string) => `Mở tại ${host}`, en: (host: string) => `Open at ${host}` },
  noUrl: { vi: 'Không có địa chỉ trên mạng', en: 'No address on the web' },
  quotesUsed: {
    vi: (count: string) => `${count} giá trị hoặc câu đã dùng`,
    en: (count: string) => (count === '1' ? '1 quote used' : `${count} quotes used`),
  },
  quotesHeading: { vi: 'Các câu đã dùng', en: 'Quotes used' },
  noQuotes: {
    vi: 'Chưa câu nào của nguồn này được trích. Nguồn được dùng để đối chiếu danh mục đơn vị, hoặc được giữ lại để tra cứu.',
    en: 'No sentence of this source is quoted. It serves to check the register of units, or is kept for reference.',
  },
  noQuotesUnread: {
    vi: 'Chưa đọc được văn bản này nên không có câu nào được trích.',
    en: 'This document could not be read, so nothing is quoted from it.',
  },
  uses: { vi: 'Dùng cho', en: 'Supports' },
  moreUses: { vi: (count: string) => `và ${count} chỗ khác`, en: (count: string) => `and ${count} more` },
  beside: {
    vi: 'Cùng nội dung, câu nguyên văn trích ở nguồn khác',
    en: 'Says the same; the sentence is quoted from another source',
  },
  tableRows: {
    vi: (count: string) => `${count} giá trị trong các bảng xếp hạng`,
    en: (count: string) => `${count} values of rankings`,
  },
  tableEdition: { vi: 'Kỳ đánh giá', en: 'Edition' },
  tableQuotes: { vi: 'Số giá trị', en: 'Values' },
  tableFile: { vi: 'Toàn bộ số liệu', en: 'All the data' },
  firstRows: { vi: (count: string) => `${count} dòng đầu`, en: (count: string) => `The first ${count} rows` },
  awaitedHeading: { vi: 'Những gì còn nằm trong văn bản này', en: 'What this document still holds' },
  awaitedIntro: {
    vi: 'Các giá trị sau nằm trong văn bản này và không có trong nguồn nào đọc được:',
    en: 'These values stand in this document and in no source at hand:',
  },
  awaitedScores: {
    vi: (count: string) => `thiếu điểm của ${count}`,
    en: (count: string) => `the scores of ${count} are missing`,
  },
  awaitedRanks: {
    vi: (count: string) => `thiếu hạng của ${count}`,
    en: (count: string) => `the ranks of ${count} are missing`,
  },
  awaitedAll: {
    vi: (all: string) => `thiếu điểm và hạng của cả ${all} đơn vị`,
    en: (all: string) => `the scores and ranks of all ${all} units are missing`,
  },
  awaited: {
    vi: (all: string, what: string) => `trên ${all} đơn vị, ${what}`,
    en: (all: string, what: string) => `of ${all} units, ${what}`,
  },
  /** Where no source prints how many were ranked, a count out of that number says whence it comes. */
  awaitedAssumed: {
    vi: (words: string) => `${words} (nguồn không in số đơn vị; tính theo năm sau)`,
    en: (words: string) => `${words} (the number of units is not printed; that of the year after)`,
  },
  awaitedAnd: { vi: ' và ', en: ' and ' },
  awaitedFramework: {
    vi: 'Danh sách chỉ tiêu thành phần và điểm tối đa của từng chỉ tiêu không có trong nguồn nào đọc được.',
    en: 'The list of indicators and the maximum points of each are in none of the sources at hand.',
  },
  sourceDescription: {
    vi: (title: string, issuer: string, quotes: string) =>
      `${title} (${issuer}): ${quotes} câu đã dùng và những gì chúng chứng minh.`,
    en: (title: string, issuer: string, quotes: string) =>
      `${title} (${issuer}): ${quotes} quotes used and what they support.`,
  },
} as const satisfies Dictionary;

import type { Dictionary } from '../../../words/strings.ts';
import { rankWords } from './ranks.ts';

/** Strings of the method page. Figures come in as parameters; none is typed here. */
export const method = {
  title: { vi: 'Phương pháp', en: 'Method' },
  heading: {
    vi: 'Mỗi con số nói rõ nó chắc đến đâu',
    en: 'Every figure says how firmly it is known',
  },
  dek: {
    vi: 'Trang này chép lại số đã công bố, tính thêm những gì số đó cho phép, và nói rõ chỗ còn thiếu. Không có số nào được ước đoán.',
    en: 'This site copies published figures, works out what they allow, and says where something is missing. No figure is estimated.',
  },
  fold: { vi: 'Công thức và ví dụ', en: 'Formulas and examples' },
  foldMissing: { vi: 'Số còn thiếu', en: 'What is missing' },
  contents: { vi: 'Trên trang này', en: 'On this page' },

  indexHeading: {
    vi: (indices: string) => `${indices} đo gì`,
    en: (indices: string) => `What ${indices} measure`,
  },
  indexOwn: {
    vi: (index: string, place: string, document: string) =>
      `${index} là bộ chỉ số chuyển đổi số tỉnh ${place} dùng để chấm các cơ quan nhà nước trong tỉnh, theo ${document}.`,
    en: (index: string, place: string, document: string) =>
      `${index} is the digital transformation index by which ${place} scores its own state bodies, under ${document}.`,
  },
  /** The same where no source names what sets the index up. */
  indexOwnAlone: {
    vi: (index: string, place: string) =>
      `${index} là bộ chỉ số chuyển đổi số tỉnh ${place} dùng để chấm các cơ quan nhà nước trong tỉnh.`,
    en: (index: string, place: string) =>
      `${index} is the digital transformation index by which ${place} scores its own state bodies.`,
  },
  /** Of the newest edition that has the three levels and a report. */
  indexReport: {
    vi: (year: number, departments: string, districts: string, communes: string) =>
      `Báo cáo năm ${year} nói về ${departments} sở, ban, ngành và ${districts} huyện, thành phố; cấp xã có ${communes} đơn vị theo danh mục, báo cáo không in số xã được chấm.`,
    en: (year: number, departments: string, districts: string, communes: string) =>
      `The report on ${year} speaks of ${departments} departments and ${districts} districts and cities; the official list of units has ${communes} communes, and the report prints no number of communes scored.`,
  },
  indexNational: {
    vi: (index: string, publisher: string, provinces: string, year: number, document: string) =>
      `${index}, chỉ số chuyển đổi số của các tỉnh, do ${publisher} công bố, chấm ${provinces} tỉnh, thành phố trên thang từ 0 đến 1 (năm ${year} theo ${document}).`,
    en: (index: string, publisher: string, provinces: string, year: number, document: string) =>
      `${index}, the digital transformation index of provinces, is published by the ${publisher}; it scores ${provinces} provinces from 0 to 1 (${year} under ${document}).`,
  },
  indexLevels: {
    vi: (index: string) =>
      `Ba cấp của ${index} có bộ chỉ tiêu và thang điểm khác nhau. Điểm của một sở, một huyện và một xã vì vậy không so được với nhau, và trang này không đặt chúng chung một biểu đồ.`,
    en: (index: string) =>
      `The three levels of the ${index} have different indicators and scales. The score of a department, a district and a commune cannot be compared, and this site never puts them in one chart.`,
  },
  indexYears: {
    vi: 'DTI các năm cũng không so điểm với nhau, vì bộ chỉ số thay đổi; chỉ so thứ hạng.',
    en: 'DTI scores of different years are not compared either, because the index changed; only ranks are.',
  },

  gradesHeading: { vi: 'Mức bằng chứng', en: 'Evidence grades' },
  gradesIntro: {
    vi: 'Mỗi giá trị mang đúng một mức, có dấu riêng trong biểu đồ, bảng và tệp tải về.',
    en: 'Each value carries exactly one grade, with its own mark in charts, tables and downloads.',
  },
  grade_published: {
    vi: 'Có in trong một nguồn. Trang giữ nguyên dạng in, câu chứa nó và tên nguồn. Nguồn thứ nhất không phải văn bản của cơ quan nhà nước thì ghi thêm: “theo báo chí”, hoặc “theo bản chép” (bản chép, tổng hợp của bên khác).',
    en: 'Printed in a source. The site keeps its printed form, the sentence that holds it, and the source. Where the first source is no document of an authority, it says so: “from the press”, or “from a copy” (a copy or compilation by others).',
  },
  grade_recomputed: {
    vi: 'Tính đúng từ các số đã công bố; phép tính được ghi ra.',
    en: 'Exact arithmetic on published figures; the calculation is shown.',
  },
  grade_bounded: {
    vi: 'Không được in, nhưng theo các câu đã công bố thì chỉ có thể nằm trong một khoảng. Không bao giờ vẽ thành một điểm.',
    en: 'Not printed, but the published sentences leave only a range for it. Never drawn as a point.',
  },
  grade_unpublished: {
    vi: 'Có trong một văn bản có tên mà chúng tôi chưa thấy được công bố ở đâu. Văn bản đó được nêu tên.',
    en: 'Stands in a named document that we found published nowhere. The document is named.',
  },
  /** Not a grade of its own: an unpublished value that no document is known to withhold. */
  gradeUnheld: {
    vi: 'Có thể đã công bố, nhưng không có trong nguồn đã đọc. Nếu biết văn bản nào có thì nêu tên. Trong tệp dữ liệu, mức này cũng ghi là unpublished.',
    en: 'May well be published, but stands in no source we could read. The document that has it is named where we know it. In the data files it counts as unpublished, too.',
  },
  grade_simulated: {
    vi: 'Chỉ dành cho một tỉnh giả định, để cho thấy trang sẽ ra sao khi số liệu đầy đủ. Có dấu chìm trên mọi trang và biểu đồ.',
    en: 'Only for a fictional province that shows what full publication would look like. Watermarked on every page and chart.',
  },
  example: { vi: 'Ví dụ', en: 'Example' },
  exampleScore: {
    vi: (unit: string, edition: string) => `${unit}, điểm ${edition}:`,
    en: (unit: string, edition: string) => `${unit}, ${edition} score:`,
  },
  exampleRank: {
    vi: (unit: string, edition: string) => `${unit}, hạng ${edition}:`,
    en: (unit: string, edition: string) => `${unit}, ${edition} rank:`,
  },
  exampleIn: { vi: (place: string) => `ở ${place}`, en: (place: string) => `in ${place}` },
  exampleFormula: { vi: (formula: string) => `tính từ ${formula}`, en: (formula: string) => `from ${formula}` },

  scoringHeading: { vi: 'Điểm được chấm ra sao', en: 'How points come about' },
  forcedHeading: {
    vi: 'Chỉ biết nằm trong khoảng: điều đã in giới hạn điều chưa in',
    en: 'Known only within a range: what is printed limits what is not',
  },
  firmnessHeading: { vi: 'Đổi trọng số thì hạng có đổi không', en: 'Whether a rank holds when the weights move' },

  ...rankWords,

  dtiHeading: {
    vi: (index: string, years: string) => `Trụ cột ${index} năm ${years} được tính lại ra sao`,
    en: (index: string, years: string) => `How the ${index} pillars of ${years} are recomputed`,
  },
  dtiText: {
    vi: 'Bảng hạng của các năm này in tổng điểm và các chỉ số hoạt động, không in giá trị trụ cột. Nhưng bộ chỉ số cho biết số điểm của từng phần; 150 điểm của hoạt động xã hội số là phần còn lại của nhóm 500 điểm, dòng này bị cắt trong bản chép. Lấy tổng trừ đi phần của ba chỉ số hoạt động thì còn phần nền tảng chung; cộng lại chỉ số hoạt động của một trụ cột rồi chia cho số điểm tối đa của cả hai phần thì được trụ cột đó. Tỉnh nào sát nhau hơn mức làm tròn của các số đã in thì thứ hạng theo trụ cột là một khoảng.',
    en: 'The tables of these years print the total and the activity indices, not the pillars. But the framework gives the points of each part; the 150 of digital society is what remains of the 500-point group, its row being cut off in the copy. Take the three activity indices off the total and the shared foundation is left; add back the activity index of one pillar, divide by the points of both, and you have that pillar. Where provinces lie closer than the rounding of the printed figures, their rank in the pillar is an interval.',
  },
  dtiCaption: {
    vi: (unit: string, year: number) =>
      `Phép thử với ${unit}, DTI ${year}: ba trụ cột của tỉnh đã được công bố ở một nguồn khác`,
    en: (unit: string, year: number) =>
      `A test with ${unit}, DTI ${year}: its three pillars were published in another source`,
  },
  dtiPillar: { vi: 'Trụ cột', en: 'Pillar' },
  dtiFormula: { vi: 'Phép tính', en: 'Calculation' },
  dtiResult: { vi: 'Tính lại', en: 'Recomputed' },
  dtiPrinted: { vi: 'Đã công bố', en: 'Published' },
  dtiAgree: {
    vi: (agree: string, all: string) =>
      `${agree} trên ${all} giá trị tính lại trùng với số đã công bố đến bốn chữ số thập phân.`,
    en: (agree: string, all: string) =>
      `${agree} of ${all} recomputed values equal the published ones to four decimals.`,
  },

  targetsHeading: { vi: 'Chỉ tiêu: đạt hay chưa đạt', en: 'Targets: met or missed' },
  targetsOperator: {
    vi: '“100%” được đọc là từ 100% trở lên; “trên 90%” được đọc là lớn hơn 90%. Chênh lệch là kết quả trừ mục tiêu, tính bằng điểm phần trăm.',
    en: '“100%” is read as 100% or more; “trên 90%” (above 90%) as more than 90%. The gap is result minus target, in percentage points.',
  },
  targetsGap: {
    vi: (name: string, target: string, result: string, gap: string) =>
      `Ví dụ: ${name}. Mục tiêu in “${target}”, kết quả in “${result}”, chênh lệch ${gap} điểm phần trăm.`,
    en: (name: string, target: string, result: string, gap: string) =>
      `Example: ${name}. Target printed “${target}”, result printed “${result}”, gap ${gap} percentage points.`,
  },
  targetsStrict: {
    vi: 'Mục tiêu viết bằng lời không kiểm được bằng phép tính. Nếu mục tiêu là một danh sách và kết quả cũng là một danh sách, trang đối chiếu từng mục; đọc đủ từng chữ, thiếu một mục là chưa đạt. Kết quả là một tỷ lệ quá 100% của người, hộ hay đơn vị thì không thể đúng, nên không kiểm được là đạt hay chưa.',
    en: 'A target in words cannot be checked by arithmetic. Where both target and result are lists, the site compares them item by item; read word for word, one item missing means missed. A result above 100% of people, households or units cannot be true, so whether the target is met cannot be checked.',
  },
  targetsStrictExample: {
    vi: (name: string, printed: string, strict: string) =>
      `Ví dụ: ${name}. Báo cáo ghi: ${printed}. Đọc đủ từng chữ: ${strict}.`,
    en: (name: string, printed: string, strict: string) =>
      `Example: ${name}. The report says: ${printed}. Read word for word: ${strict}.`,
  },
  planHeading: { vi: 'Kế hoạch: điểm và phần trăm', en: 'The plan: points and percent' },
  planText: {
    vi: (score: string, max: string, percent: string, printed: string) =>
      `Phần trăm là điểm chia cho điểm tối đa. Kế hoạch in ${score} trên ${max} điểm, tức ${percent}; cùng dòng đó, kế hoạch lại in “${printed}” và không nói đó là tỷ lệ của gì. Trang để cả hai và dẫn tới phép đối chiếu.`,
    en: (score: string, max: string, percent: string, printed: string) =>
      `A percentage is the points divided by the maximum. The plan prints ${score} of ${max} points, which is ${percent}; beside it the plan prints “${printed}” without saying of what. The site shows both and links to the check.`,
  },

  checksHeading: {
    vi: 'Đối chiếu: khi nào là làm tròn, khi nào là mâu thuẫn',
    en: 'Checks: rounding or contradiction',
  },
  checksText: {
    vi: 'Số đã in có thể đã làm tròn hoặc cắt bớt, nên nó đứng cho cả một khoảng. Phép tính trên các khoảng cho ra một khoảng. Nếu khoảng đó gặp khoảng của số đã in thì chênh lệch có thể chỉ do làm tròn hay cắt bớt; nếu không gặp thì hai chỗ không thể cùng đúng. Khi câu in còn một cách đọc khớp, phép đối chiếu được ghi là không kiểm được, không phải mâu thuẫn.',
    en: 'A printed figure may have been rounded or cut, so it stands for an interval. Calculating with intervals gives an interval. Where it meets that of the printed figure, rounding or cutting may explain the difference; where it does not, both cannot be right. While some reading of the sentence fits, the verdict is that it cannot be checked, not that it contradicts.',
  },
  checksTerm: { vi: 'Số', en: 'Figure' },
  checksAsPrinted: { vi: 'Đã in', en: 'As printed' },
  checksStands: { vi: 'Có thể là', en: 'May be' },
  checksResult: { vi: 'Phép tính cho', en: 'The calculation gives' },
  checksClaim: { vi: 'Số đã in để so', en: 'The printed figure' },
  fromTo: {
    vi: (low: string, high: string) => `từ ${low} đến ${high}`,
    en: (low: string, high: string) => `${low} to ${high}`,
  },
  checksVerdict: {
    vi: (verdict: string) => `Hai khoảng gặp nhau, nên phép đối chiếu này được ghi: ${verdict}.`,
    en: (verdict: string) => `The two intervals meet, so the verdict is: ${verdict}.`,
  },
  checksSee: { vi: 'Xem phép đối chiếu này', en: 'See this check' },

  codesHeading: { vi: 'Đơn vị được nhận ra bằng mã và ngày', en: 'Units are known by code and date' },
  codesText: {
    vi: 'Tên xã có thể trùng, và mã của cơ quan thống kê được dùng lại sau khi sáp nhập. Vì vậy mỗi đơn vị được nhận ra bằng mã cùng với ngày.',
    en: 'Commune names repeat, and the statistics office re-uses codes after mergers. A unit is therefore known by its code together with a date.',
  },
  codesCaption: {
    vi: (code: string, count: string) => `Mã ${code} lần lượt thuộc về ${count} đơn vị`,
    en: (code: string, count: string) => `The code ${code} belonged to ${count} units in turn`,
  },
  codesUnit: { vi: 'Đơn vị', en: 'Unit' },
  codesUnder: { vi: 'Thuộc', en: 'Under' },
  codesFrom: { vi: 'Từ ngày', en: 'From' },
  codesTo: { vi: 'Đến ngày', en: 'Until' },
  codesOpenStart: { vi: 'trước khi danh mục bắt đầu', en: 'before the list begins' },
  codesOpenEnd: { vi: 'đến nay', en: 'today' },

  unknownHeading: { vi: 'Những gì chưa biết, và cần văn bản nào', en: 'What is not known, and what would settle it' },
  /** Over rankings of which no source says in what document the missing figures stand. */
  unknownNowhere: { vi: 'Không nguồn nào nói nằm ở văn bản nào', en: 'No source says where these stand' },
  unknownText: {
    vi: 'Các văn bản dưới đây được nguồn khác dẫn; số còn thiếu phải tìm ở đó. Có văn bản thì số liệu được nhập vào và các trang được làm lại.',
    en: 'The documents below are cited by other sources; the missing figures must be looked for there. Once a document is at hand, its figures are entered and the pages are made anew.',
  },
} as const satisfies Dictionary;

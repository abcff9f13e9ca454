import { formOf } from '../../../words/plural.ts';
import type { Dictionary } from '../../../words/strings.ts';

/** Strings of the method page about points: from reported value to total. Texts with names of units or files are HTML. */
export const scoringWords = {
  intro: {
    vi: 'Với mỗi chỉ tiêu, đơn vị báo cáo một giá trị: một tỷ lệ, một số đếm, hoặc có hay không. Mỗi chỉ tiêu có số điểm tối đa và một cách chấm.',
    en: 'For each indicator a unit reports one value: a share, a count, or yes or no. Each indicator has a maximum of points and one way to score.',
  },
  whySample: {
    vi: (real: string, _provinces: number, unit: string, place: string) =>
      `Danh sách chỉ tiêu của ${real} và điểm từng chỉ tiêu không có trong nguồn đã đọc. Vì vậy các ví dụ dưới đây lấy từ ${unit} của ${place}, một tỉnh không có thật. Chương trình chấm điểm thì chỉ có một, cho số thật và số mô phỏng.`,
    en: (real: string, provinces: number, unit: string, place: string) =>
      `The ${formOf(provinces, 'list', 'lists')} of indicators of ${real} and the points of each are in no source we could read. The examples below are therefore those of ${unit} in ${place}, a province that does not exist. The program that scores is one and the same for real and simulated figures.`,
  },
  whySampleReports: {
    vi: (real: string, _provinces: number, unit: string, place: string) =>
      `${real} công bố điểm từng chỉ tiêu, không công bố giá trị mà các đơn vị báo cáo. Vì vậy các ví dụ dưới đây lấy từ ${unit} của ${place}, một tỉnh không có thật. Chương trình chấm điểm thì chỉ có một, cho số thật và số mô phỏng.`,
    en: (real: string, provinces: number, unit: string, place: string) =>
      `${real} ${formOf(provinces, 'publishes', 'publish')} points by indicator, not what the units reported. The examples below are therefore those of ${unit} in ${place}, a province that does not exist. The program that scores is one and the same for real and simulated figures.`,
  },
  simulatedNote: {
    vi: 'Đơn vị và mọi số trong khung này đều không có thật.',
    en: 'The units and all figures in this frame are made up.',
  },

  says_published: {
    vi: 'Cơ quan chấm đã duyệt bao nhiêu điểm thì ghi đúng bấy nhiêu.',
    en: 'The points that the assessor approved, as they are.',
  },
  formula_published: { vi: 'điểm = điểm đã duyệt', en: 'points = points as approved' },
  says_ratio: {
    vi: 'Đi được bao nhiêu phần quãng đường từ sàn đến trần thì được bấy nhiêu phần điểm. Nơi không ghi sàn và trần thì tính từ 0% đến 100%.',
    en: 'The share of the way from floor to cap is the share of the points. Where no floor and cap are stated, the way is from 0% to 100%.',
  },
  formula_ratio: {
    vi: 'điểm = tối đa × (giá trị − sàn) / (trần − sàn)',
    en: 'points = maximum × (value − floor) / (cap − floor)',
  },
  says_binary: { vi: 'Có thì đủ điểm, không thì không có điểm.', en: 'Yes earns all points, no earns none.' },
  formula_binary: { vi: 'có: điểm = tối đa\nkhông: điểm = 0', en: 'yes: points = maximum\nno: points = 0' },
  says_tiers: {
    vi: 'Thang có nhiều bậc, mỗi bậc ứng với một phần điểm. Tính bậc cuối cùng mà giá trị đã tới.',
    en: 'A ladder of steps, each worth a part of the points. The last step that the value has reached counts.',
  },
  formula_tiers: {
    vi: 'điểm = tối đa × phần của bậc cuối cùng đã tới',
    en: 'points = maximum × part of the last step reached',
  },
  'says_min-max': {
    vi: 'So với các đơn vị cùng cấp, cùng kỳ. Giá trị kém nhất không có điểm, tốt nhất đủ điểm, các giá trị khác theo vị trí ở giữa. Tên khác: Min – Max.',
    en: 'Against all units of the same level and edition. The worst value earns nothing, the best all points, the others by their place between. Also called min–max.',
  },
  'formula_min-max': {
    vi: 'điểm = tối đa × (giá trị − nhỏ nhất) / (lớn nhất − nhỏ nhất)',
    en: 'points = maximum × (value − least) / (greatest − least)',
  },
  earned: {
    vi: (raw: string, points: string, most: string) => `${raw} → ${points} trên ${most} điểm`,
    en: (raw: string, points: string, most: string) => `${raw} → ${points} of ${most} points`,
  },

  rulesHeading: { vi: 'Mỗi chỉ tiêu còn nói rõ ba điều', en: 'Each indicator also states three things' },
  direction: { vi: 'Chiều.', en: 'Direction.' },
  directionText: {
    vi: 'Thường thì càng cao càng tốt. Có chỉ tiêu càng thấp càng tốt, như thời gian xử lý hồ sơ: khi đó quãng đường được đo từ đầu kia.',
    en: 'More is usually better. For some, such as the time an application takes, less is better: then the way is measured from the other end.',
  },
  limits: { vi: 'Sàn và trần.', en: 'Floor and cap.' },
  limitsText: {
    vi: 'Giá trị dưới sàn tính như bằng sàn, trên trần tính như bằng trần. Vượt trần cũng chỉ được đủ điểm, không hơn.',
    en: 'A value below the floor counts as the floor, one above the cap as the cap. Beyond the cap there are full points, not more.',
  },
  missing: { vi: 'Khi không báo cáo.', en: 'When nothing is reported.' },
  missingText: {
    vi: 'Hoặc chưa biết điểm: chỉ số chính và tổng điểm khi ấy cũng chưa biết. Hoặc không có điểm. Hoặc bỏ chỉ tiêu ra, và các chỉ tiêu còn lại đại diện cho cả chỉ số chính. Không bao giờ đoán thay.',
    en: 'Either the points are unknown, and so are the pillar and the total. Or there are no points. Or the indicator is left out, and the rest of its pillar stands for the whole. Nothing is ever filled in.',
  },
  missingFormula: {
    vi: 'bỏ ra: chỉ số chính = điểm các chỉ tiêu còn lại × tối đa của tất cả / tối đa của các chỉ tiêu còn lại',
    en: 'left out: pillar = points of the others × maximum of all / maximum of the others',
  },

  minmaxHeading: { vi: 'So với các đơn vị khác: một ví dụ', en: 'Against the other units: an example' },
  minmaxCaption: {
    vi: (indicator: string, most: string, place: string, year: number) =>
      `${indicator} (tối đa ${most} điểm), ${place}, ${year}`,
    en: (indicator: string, most: string, place: string, year: number) =>
      `${indicator} (at most ${most} points), ${place}, ${year}`,
  },
  minmaxAll: {
    vi: (count: string) => `Mỗi vạch là một trong ${count} đơn vị. Trên: giá trị báo cáo. Dưới: điểm.`,
    en: (count: string) => `Each tick is one of ${count} units. Above: reported value. Below: points.`,
  },
  least: { vi: 'Thấp nhất', en: 'Least' },
  middle: { vi: 'Ở giữa', en: 'In the middle' },
  greatest: { vi: 'Cao nhất', en: 'Greatest' },
  reported: { vi: 'Báo cáo', en: 'Reported' },
  points: { vi: 'Điểm', en: 'Points' },
  minmaxAfter: {
    vi: 'Cách này cần giá trị của mọi đơn vị rồi mới chấm được một đơn vị. Một đơn vị ở đầu hay cuối đổi số thì điểm của các đơn vị khác cũng đổi. Đơn vị không báo cáo không được tính vào nhỏ nhất và lớn nhất.',
    en: 'The values of all units are needed before one can be scored. If the first or the last unit changes its value, the points of the others change. Units that reported nothing do not count for least and greatest.',
  },
  minmaxSource: {
    vi: (framework: string) =>
      `Nguồn cho biết một số chỉ tiêu của bộ chỉ số theo ${framework} được chấm bằng cách này, nhưng không nói chỉ tiêu nào:`,
    en: (framework: string) =>
      `The sources say that some indicators of the framework of ${framework} are scored in this way, but not which:`,
  },
  minmaxReadings: {
    vi: (place: string) =>
      `Câu này có thể đọc hai cách. Hoặc xã được so với mọi xã trong tỉnh. Hoặc xã chỉ được so với các xã cùng huyện, vì kết quả được tổng hợp theo từng huyện. Hai cách cho điểm khác nhau, và không nguồn nào đã đọc nói rõ. Ở ${place}, xã được so với mọi xã trong tỉnh.`,
    en: (place: string) =>
      `The sentence can be read in two ways. Either a commune is held against all communes of the province. Or only against those of its own district, since results are gathered by district. The two give different points, and no source we could read says which is meant. In ${place}, communes are held against all communes of the province.`,
  },
  minmaxSpecial: { vi: 'Ba trường hợp đặc biệt:', en: 'Three special cases:' },
  minmaxEqual: {
    vi: 'Mọi đơn vị báo cáo cùng một giá trị: không có khoảng cách nào để đo, nên chưa biết điểm. Chỉ chắc khi giá trị ấy đúng bằng sàn hoặc trần: đầu tốt đủ điểm, đầu kém không có điểm.',
    en: 'All units report the same value: there is no way to measure along, so the points are unknown. Only a value at the floor or the cap is sure: all points at the better end, none at the worse.',
  },
  minmaxOne: {
    vi: 'Chỉ một đơn vị báo cáo: cũng vậy, vì không có ai để so.',
    en: 'Only one unit reports: the same, since there is nobody to compare it with.',
  },
  minmaxNobody: {
    vi: 'Không đơn vị nào báo cáo: không có gì để chấm, chỉ còn quy tắc khi không báo cáo.',
    en: 'Nobody reports: there is nothing to score, and only the rule for missing values applies.',
  },

  sumsHeading: { vi: 'Từ chỉ tiêu đến tổng điểm', en: 'From indicators to the total' },
  sumsText: {
    vi: 'Điểm của chỉ số chính là tổng điểm các chỉ tiêu của nó. Tổng điểm của đơn vị là tổng các chỉ số chính được chấm. Số trên trang được làm tròn cho dễ đọc; số dùng để xếp hạng thì không bao giờ làm tròn.',
    en: 'A pillar is the sum of its indicators. The total of a unit is the sum of the pillars that are scored. Figures on the pages are rounded for the eye; those that ranks are made of never are.',
  },
  total: { vi: 'Tổng điểm', en: 'Total' },
  coinr: {
    vi: 'Phần mềm tham chiếu là COINr, một gói mở của ngôn ngữ R để dựng chỉ số tổng hợp. Bộ kiểm thử của trang giữ cho cách so với các đơn vị, cách cộng có trọng số và cách xếp hạng khớp với định nghĩa của COINr. Có một chỗ khác: COINr vẫn tính tổng khi chưa biết gì về một chỉ số chính, trang này thì không.',
    en: 'The reference is COINr, an open R package for composite indicators. The tests of this site hold min–max, weighted sums and ranks against the definitions of COINr. One thing differs: COINr goes on to a total where nothing is known of a pillar, this site does not.',
  },

  accountHeading: { vi: 'Vì sao đơn vị này hơn đơn vị kia', en: 'Why one unit is ahead of another' },
  accountText: {
    vi: 'Lấy điểm từng chỉ số chính của đơn vị này trừ điểm của đơn vị kia. Các phần cộng lại đúng bằng chênh lệch của hai tổng, không thừa, không thiếu. Thiếu một phần thì không chia.',
    en: 'Take the points of each pillar of one unit from those of the other. The parts add up exactly to the difference of the two totals. Where one part is missing, nothing is shared out.',
  },
  accountCaption: {
    vi: (unit: string, other: string, year: number) => `${unit} và đơn vị đứng ngay trên, ${other}, ${year}`,
    en: (unit: string, other: string, year: number) => `${unit} and the unit just above it, ${other}, ${year}`,
  },
  accountIndex: {
    vi: 'Với chỉ số từ 0 đến 1 như DTI, mỗi phần được nhân với trọng số của nó trong tổng. Nơi nguồn in các phần đã làm tròn, tổng các phần có thể lệch một chút so với chênh lệch của hai tổng đã in.',
    en: 'In an index from 0 to 1 such as the DTI, each part is multiplied by its weight in the total. Where sources print rounded parts, their sum may be slightly off the difference of the printed totals.',
  },
} as const satisfies Dictionary;

import type { Dictionary } from '../../../words/strings.ts';

/** Strings of the method page about unprinted values that printed sentences force into an interval. */
export const boundMethod = {
  intro: {
    vi: 'Có những điểm không được in. Nhưng các câu đã in vẫn nói về chúng: ai đứng trên ai, trung bình là bao nhiêu, tăng ít nhất và nhiều nhất bao nhiêu. Ghép các câu ấy lại, điểm chưa in chỉ còn nằm được trong một khoảng.',
    en: 'Some scores are not printed. But printed sentences speak of them all the same: who stands above whom, what the mean is, how much the smallest and the largest rise were. Put together, they leave an unprinted score only an interval.',
  },
  formulas: {
    vi: 'Σ điểm = số đơn vị × trung bình\nđiểm của đơn vị đứng trước ≥ điểm của đơn vị đứng sau',
    en: 'Σ scores = number of units × mean\nscore of the unit before ≥ score of the unit after',
  },
  safe: {
    vi: 'Mỗi bước dưới đây lấy đầu an toàn của khoảng ấy.',
    en: 'Each step below takes the safe end of that.',
  },
  example: {
    vi: (unit: string, year: number) => `Ví dụ: điểm của ${unit} năm ${year}`,
    en: (unit: string, year: number) => `Example: the score of ${unit} in ${year}`,
  },
  unknown: {
    vi: (unit: string) => `Gọi điểm của ${unit} là s. Không nguồn nào đã đọc in s.`,
    en: (unit: string) => `Call the score of ${unit} s. No source we could read prints s.`,
  },
  order: {
    vi: (unit: string, place: string, other: string) => `${unit} đứng thứ ${place}, ngay sau ${other}:`,
    en: (unit: string, place: string, other: string) => `${unit} stands in place ${place}, just after ${other}:`,
  },
  limit: {
    vi: (unit: string, high: string) => `Điểm của ${unit} được in, và nhiều nhất là ${high}. Vậy s không thể cao hơn:`,
    en: (unit: string, high: string) => `The score of ${unit} is printed, and ${high} at most. So s cannot be higher:`,
  },
  mean: {
    vi: (count: string, low: string) =>
      `Trung bình của ${count} đơn vị được in, và ít nhất là ${low}. Vậy tất cả cộng lại:`,
    en: (count: string, low: string) =>
      `The mean of the ${count} units is printed, and ${low} at least. So all together have:`,
  },
  others: {
    vi: (count: string) => `Điểm của ${count} đơn vị đứng trên đều được in. Cộng lại, các đơn vị ấy có nhiều nhất:`,
    en: (count: string) => `The scores of the ${count} units above are all printed. Together they have at most:`,
  },
  left: {
    vi: (count: string) => `Phần còn lại cho ${count} đơn vị kia ít nhất là:`,
    en: (count: string) => `What is left for the other ${count} units is at least:`,
  },
  share: {
    vi: (unit: string, count: string) => `${unit} đứng đầu ${count} đơn vị ấy, nên không thể có ít hơn phần chia đều:`,
    en: (unit: string, count: string) =>
      `${unit} comes first among these ${count}, so it cannot have less than an equal share:`,
  },
  result: {
    vi: (low: string, high: string) =>
      `Trên trang, hai đầu được làm tròn ra ngoài: ${low}–${high}. Khoảng in ra vì vậy luôn chứa khoảng thật.`,
    en: (low: string, high: string) =>
      `On the pages both ends are rounded outward: ${low}–${high}. The interval shown thus always holds the true one.`,
  },
  all: {
    vi: (level: string, year: number) => `Mọi khoảng của ${level} năm ${year}, từng câu một`,
    en: (level: string, year: number) => `All intervals of ${level}, ${year}, sentence by sentence`,
  },
  rank: {
    vi: 'Hạng cũng được suy ra như vậy.',
    en: 'Ranks follow in the same way.',
  },
  rankExample: {
    vi: (unit: string, year: number, low: string, high: string) =>
      `Ví dụ ${unit}, năm ${year}: không nguồn nào đã đọc in hạng, nhưng chỉ có thể là từ ${low} đến ${high}.`,
    en: (unit: string, year: number, low: string, high: string) =>
      `${unit} in ${year}, for example: no source we could read prints the rank, but it can only be from ${low} to ${high}.`,
  },
  whyRank: { vi: 'Vì sao', en: 'Why' },
  narrower: {
    vi: 'Thêm một câu thì khoảng hẹp lại hoặc giữ nguyên. Không bao giờ rộng ra.',
    en: 'One more sentence makes an interval narrower or leaves it as it is. It never widens one.',
  },
  needed: {
    vi: 'Mỗi đầu khoảng ghi đúng những câu buộc nó. Bỏ đi một câu trong số đó thì đầu ấy lùi ra.',
    en: 'Each end is given with exactly the sentences it rests on. Without any one of them it would lie further out.',
  },
  conflict: {
    vi: 'Các câu mâu thuẫn nhau thì không có khoảng nào. Chương trình dừng lại và nêu tên những câu không thể cùng đúng.',
    en: 'Where sentences contradict each other there is no interval. The build stops and names the sentences that cannot all be true.',
  },
  notGuess: {
    vi: 'Khoảng không phải là ước đoán. Ngoài khoảng là không thể, dù số đã in được làm tròn hay bị cắt; trong khoảng thì chưa biết, và trang không chọn số nào.',
    en: 'An interval is no estimate. Outside it nothing is possible, whether printed figures were rounded or cut; inside it nothing is known, and the site picks no number.',
  },
  /** `places` names whose units, where several provinces are ranked. */
  assumedRegister: {
    vi: (about: string) =>
      `Không nguồn nào đã đọc in số đơn vị được chấm của ${about}. Nơi một đầu khoảng cần con số ấy (tổng từ trung bình, ai đứng sau, hạng cuối), nó được lấy theo danh mục đơn vị. Đó là điều kiện, không phải số đã in: mỗi đầu khoảng dựa vào nó đều nói rõ trên trang “Vì sao?”.`,
    en: (about: string) =>
      `No source we could read prints how many units were scored in the ${about}. Where an end needs that number (a sum from a mean, who stands below, the last rank), that of the official list of units is taken. This is a condition and not a printed figure: each end that rests on it says so on its “Why?” page.`,
  },
  assumed: {
    vi: (about: string, later: number) =>
      `Không nguồn nào đã đọc in số đơn vị được chấm của ${about}. Nơi một đầu khoảng cần con số ấy (tổng từ trung bình, ai đứng sau, hạng cuối), nó được lấy bằng của năm ${later}. Đó là điều kiện, không phải số đã in: mỗi đầu khoảng dựa vào nó đều nói rõ trên trang “Vì sao?”.`,
    en: (about: string, later: number) =>
      `No source we could read prints how many units were scored in the ${about}. Where an end needs that number (a sum from a mean, who stands below, the last rank), that of ${later} is taken. This is a condition and not a printed figure: each end that rests on it says so on its “Why?” page.`,
  },
  solver: {
    vi: 'Khi phải ghép nhiều câu cùng lúc, hai đầu được tìm bằng quy hoạch tuyến tính có biến nguyên, với HiGHS (phần mềm mở, giấy phép MIT).',
    en: 'Where many sentences must be put together, the ends are found by mixed-integer linear programming, with HiGHS (open software, MIT licence).',
  },
  licences: { vi: 'Giấy phép', en: 'Licences' },
} as const satisfies Dictionary;

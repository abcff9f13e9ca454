import type { Dictionary } from '../../../words/strings.ts';

/** Strings of the method page about rank ranges and weights of one's own. */
export const firmnessMethod = {
  intro: {
    vi: 'Tổng điểm là các phần cộng lại, và phần nào nặng bao nhiêu là do người lập bộ chỉ số chọn. Chọn khác đi một chút, thứ hạng có thể khác. Trang đo xem khác đến đâu.',
    en: 'A total is a sum of parts, and how much each part weighs was chosen by those who made the index. With slightly other weights the ranks may differ. The site measures by how much.',
  },
  draws: {
    vi: (draws: string, spread: string) =>
      `Chương trình thử ${draws} lần. Mỗi lần, trọng số của từng phần được tăng hay giảm ngẫu nhiên, nhiều nhất ${spread}%, và mọi đơn vị được xếp hạng lại.`,
    en: (draws: string, spread: string) =>
      `The program makes ${draws} draws. In each, the weight of every part moves up or down at random, by ${spread}% at most, and all units are ranked anew.`,
  },
  formula: {
    vi: (low: string, high: string) =>
      `trọng số mới = trọng số × số ngẫu nhiên từ ${low} đến ${high}\nđiểm = Σ trọng số mới × phần đạt được`,
    en: (low: string, high: string) =>
      `new weight = weight × random number from ${low} to ${high}\nscore = Σ new weight × share reached`,
  },
  seed: {
    vi: (seed: string) =>
      `Các số ngẫu nhiên bắt đầu từ một hạt giống cố định (${seed}): tính lại lúc nào cũng ra đúng kết quả ấy.`,
    en: (seed: string) => `The random numbers start from a fixed seed (${seed}): every run gives the same result.`,
  },
  grade: {
    vi: (spread: string) =>
      `Vì thế khoảng hạng mang dấu “Tính lại”: tính lại từ số đã công bố, với trọng số thay đổi tới ±${spread}% do chúng tôi chọn.`,
    en: (spread: string) =>
      `A rank range is therefore marked “Recomputed”: recomputed from published figures with weights that move by up to ±${spread}%, which we chose.`,
  },
  range: {
    vi: (inside: string, tail: string) =>
      `Khoảng hạng ${inside}% chứa ít nhất ${inside}% số lần thử: nhiều nhất ${tail}% số lần hạng tốt hơn, nhiều nhất ${tail}% số lần kém hơn.`,
    en: (inside: string, tail: string) =>
      `The ${inside}% rank range holds at least ${inside}% of the draws: at most ${tail}% gave a better rank, at most ${tail}% a worse one.`,
  },
  median: {
    vi: 'Trung vị là hạng ở chính giữa khi xếp mọi lần thử từ tốt đến kém.',
    en: 'The median is the rank in the very middle when all draws are put in order.',
  },
  groups: {
    vi: (surely: string) =>
      `Nhóm gồm những đơn vị chưa phân biệt được. Đi từ trên xuống, đơn vị đầu nhóm hơn mỗi đơn vị sau trong chưa tới ${surely}% số lần thử. Gặp một đơn vị mà nó hơn trong ít nhất ${surely}% số lần thì một nhóm mới bắt đầu.`,
    en: (surely: string) =>
      `A group holds units that cannot be told apart. Going down the list, the first of the group is ahead of each next one in fewer than ${surely}% of the draws. Where it is ahead in at least ${surely}%, a new group begins.`,
  },
  example: {
    vi: (unit: string, year: number, rank: string, of: string, range: string, median: string, group: string) =>
      `Ví dụ: ${unit}, DTI ${year}. Hạng ${rank} trên ${of}, khoảng hạng ${range}, trung vị ${median}, nhóm ${group}.`,
    en: (unit: string, year: number, rank: string, of: string, range: string, median: string, group: string) =>
      `Example: ${unit}, DTI ${year}. Rank ${rank} of ${of}, rank range ${range}, median ${median}, group ${group}.`,
  },
  caption: {
    vi: (unit: string, draws: string, range: string) =>
      `${unit} đứng ở hạng nào trong ${draws} lần thử; thanh có màu: khoảng hạng ${range}`,
    en: (unit: string, draws: string, range: string) =>
      `Ranks of ${unit} in ${draws} draws; coloured bars: the rank range ${range}`,
  },
  drawsAt: { vi: 'Số lần', en: 'Draws' },
  official: { vi: 'hạng theo trọng số chính thức', en: 'rank by the official weights' },
  inRange: { vi: 'trong khoảng hạng', en: 'within the rank range' },
  outside: { vi: 'ngoài khoảng hạng', en: 'outside the rank range' },
  see: {
    vi: (year: number) => `Khoảng hạng của mọi tỉnh, DTI ${year}`,
    en: (year: number) => `Rank ranges of all provinces, DTI ${year}`,
  },

  ownHeading: {
    vi: 'Trọng số của bạn, và hai thứ hạng giống nhau đến đâu',
    en: 'Your own weights, and how alike two rankings are',
  },
  own: {
    vi: 'Ở phần “Trọng số của bạn”, bạn tự chọn phần nào nặng hơn. Trang xếp hạng lại, rồi so với thứ hạng chính thức bằng cách đếm từng cặp đơn vị: ai trước, ai sau, có còn như cũ không.',
    en: 'In “Weights of your own” you choose which part weighs more. The site ranks anew, then compares with the official ranks by counting pairs of units: do the two keep their order?',
  },
  ownExample: {
    vi: (year: number, same: string, all: string, tau: string) =>
      `Ví dụ DTI ${year}, khi mọi phần nặng như nhau: ${same} trên ${all} cặp tỉnh giữ nguyên thứ tự trước sau. Kendall τ = ${tau}.`,
    en: (year: number, same: string, all: string, tau: string) =>
      `DTI ${year}, for example, with equal weights for all parts: ${same} of ${all} pairs of provinces keep their order. Kendall τ = ${tau}.`,
  },
  tau: {
    vi: 'τ là một con số tóm tắt việc đếm ấy: 1 khi mọi cặp giữ thứ tự, −1 khi mọi cặp đảo ngược, gần 0 khi hai thứ hạng không liên quan.',
    en: 'τ sums that count up in one number: 1 where all pairs keep their order, −1 where all are reversed, near 0 where the two rankings have nothing to do with each other.',
  },
  tauFormula: {
    vi: 'τ = (cặp giữ − cặp đảo) / số cặp\n(có cặp bằng điểm: τ-b của Kendall)',
    en: 'τ = (pairs kept − pairs reversed) / pairs\n(with ties: Kendall’s τ-b)',
  },
  tryIt: { vi: 'Xem thứ hạng khi mọi phần nặng như nhau', en: 'See the ranks with equal weights' },

  notHeading: { vi: 'Khoảng hạng không nói gì về', en: 'What a rank range does not say' },
  notError: {
    vi: 'sai số đo: số báo cáo có đúng hay không, khoảng hạng không biết;',
    en: 'errors of measurement: it does not know whether the reported figures are right;',
  },
  notFuture: { vi: 'tương lai: đây không phải dự báo cho năm sau;', en: 'the future: it is no forecast of next year;' },
  notWeights: {
    vi: (spread: string) =>
      `trọng số chính thức đúng hay sai: mức ±${spread}% là do chúng tôi chọn, như nhau cho mọi phần;`,
    en: (spread: string) => `whether the official weights are right: we chose the ±${spread}%, the same for all parts;`,
  },
  notOthers: {
    vi: 'những bảng chưa công bố đủ các phần của mọi đơn vị: ở đó không có khoảng hạng.',
    en: 'rankings whose parts are not published for all units: those have no rank ranges.',
  },
} as const satisfies Dictionary;

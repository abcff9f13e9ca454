import type { Dictionary } from './strings.ts';

/** Strings of the charts of targets and of the plan. */
export const chartTargetWords = {
  bulletsTitle: {
    vi: (met: string, missed: string, none: string) =>
      `Bản in: ${met} đạt, ${missed} chưa đạt, ${none} chưa có số liệu`,
    en: (met: string, missed: string, none: string) => `Printed: ${met} met, ${missed} missed, ${none} without data`,
  },
  bulletsStrict: {
    vi: (met: string, missed: string, none: string) => `; đọc chặt: ${met}, ${missed}, ${none}`,
    en: (met: string, missed: string, none: string) => `; strictly: ${met}, ${missed}, ${none}`,
  },
  /** Targets that a strict reading cannot judge, after the three counts. */
  bulletsOpen: {
    vi: (open: string) => ` và ${open} không kiểm được`,
    en: (open: string) => ` and ${open} that cannot be checked`,
  },
  /** Why a result is not judged. */
  impossible: {
    vi: (result: string, whole: string) => `${result} ${whole} là điều không thể, nên không kiểm được đã đạt hay chưa.`,
    en: (result: string, whole: string) =>
      `${result} of ${whole} cannot be, so whether the target is met cannot be checked.`,
  },
  bulletsSubtitle: {
    vi: (n: string, period: string) => `${n} mục tiêu: kết quả ${period} so với mục tiêu năm, phần trăm`,
    en: (n: string, period: string) => `${n} targets: results of ${period} against the target for the year, per cent`,
  },
  bulletsCaption: {
    vi: (subtitle: string, printed: string, strict: string) =>
      `${subtitle}. Đạt, chưa đạt, chưa có số liệu, không kiểm được: bản in ${printed}; đọc chặt ${strict}`,
    en: (subtitle: string, printed: string, strict: string) =>
      `${subtitle}. Met, missed, no data, cannot be checked: printed ${printed}; read strictly ${strict}`,
  },
  target: { vi: 'Mục tiêu', en: 'Target' },
  result: { vi: 'Kết quả', en: 'Result' },
  statusPrinted: { vi: 'Bản in', en: 'Printed' },
  statusRecomputed: { vi: 'Tính lại', en: 'Recomputed' },
  statusStrict: { vi: 'Đọc chặt', en: 'Read strictly' },
  gap: { vi: 'Chênh lệch', en: 'Gap' },
  pp: { vi: (gap: string) => `${gap} điểm %`, en: (gap: string) => `${gap} percentage points` },
  noTarget: { vi: 'không in', en: 'not printed' },
  noResult: { vi: 'Chưa có số liệu', en: 'No data' },
  items: {
    vi: (done: string, wanted: string, lacking: string) =>
      `${done}/${wanted} mục được nêu trong kết quả; không nêu: ${lacking}`,
    en: (done: string, wanted: string, lacking: string) =>
      `${done} of ${wanted} items named in the result; not named: ${lacking}`,
  },
  itemsAll: {
    vi: (wanted: string) => `${wanted}/${wanted} mục được nêu trong kết quả`,
    en: (wanted: string) => `all ${wanted} items named in the result`,
  },
  targetKey: { vi: 'Mục tiêu', en: 'Target' },
  resultKey: { vi: 'Kết quả công bố', en: 'Published result' },
  breakKey: { vi: 'Vượt 100%, cắt trục', en: 'Beyond 100%, axis broken' },
  planTitle: {
    vi: (name: string, left: string, max: string) =>
      `Trong các mốc kế hoạch có in điểm, ${name} còn nhiều điểm nhất: ${left} trên ${max}`,
    en: (name: string, left: string, max: string) =>
      `Among the baselines printed with points, ${name} has most left to win: ${left} of ${max}`,
  },
  planTitleLevel: {
    vi: (names: string, left: string) =>
      `Trong các mốc kế hoạch có in điểm, ${names} còn nhiều điểm nhất, gần như bằng nhau: ${left}`,
    en: (names: string, left: string) =>
      `Among the baselines printed with points, ${names} have most left to win, nearly as much each: ${left}`,
  },
  planTitleOpen: {
    vi: 'Điểm còn lại ở các mốc kế hoạch có in điểm: không nơi nào chắc chắn nhiều nhất',
    en: 'Points left to win at the baselines printed with points: none surely has most',
  },
  planSubtitle_pillar: {
    vi: (years: string, place: string) =>
      `Điểm DTI năm ${years} của ${place} theo chỉ số chính, ở các chỉ tiêu kế hoạch có in điểm`,
    en: (years: string, place: string) =>
      `${place}’s DTI points in ${years} by pillar, in the indicators whose points the plan prints`,
  },
  planSubtitle_lead: {
    vi: (years: string, _: string) =>
      `Điểm DTI năm ${years} theo cơ quan chủ trì; nhiệm vụ nhiều cơ quan tính trọn cho từng cơ quan, không cộng các dòng`,
    en: (years: string, _: string) =>
      `DTI points in ${years} by lead agency; shared tasks count whole for each agency, so rows must not be added up`,
  },
  planBy_pillar: { vi: 'Chỉ số chính', en: 'Pillar' },
  planBy_lead: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  won: { vi: 'Đã được', en: 'Won' },
  max: { vi: 'Tối đa', en: 'Maximum' },
  remaining: { vi: 'Còn lại', en: 'Still to be won' },
  wonOf: {
    vi: (won: string, max: string, left: string) => `${won}/${max} điểm; còn ${left}`,
    en: (won: string, max: string, left: string) => `${won} of ${max} points; ${left} left`,
  },
  baselinesTitle: {
    vi: (bad: string, printed: string) => `${bad} trên ${printed} tỷ lệ in không bằng điểm chia điểm tối đa`,
    en: (bad: string, printed: string) => `${bad} of ${printed} printed percentages are not points over maximum`,
  },
  /** Closes the title where none of them can be called wrong. */
  baselinesOpen: {
    vi: '; kế hoạch không nói là tỷ lệ gì',
    en: '; the plan does not say of what',
  },
  baselinesSubtitle: {
    vi: (n: string, year: string) => `${n} mốc điểm năm ${year}: tỷ lệ in, và điểm chia điểm tối đa tính lại`,
    en: (n: string, year: string) => `${n} baselines of ${year}: printed percentage, and score over maximum recomputed`,
  },
  baselinesCaption: {
    vi: (subtitle: string, bad: string, printed: string) =>
      `${subtitle}. Khác điểm chia điểm tối đa: ${bad} trên ${printed} tỷ lệ in`,
    en: (subtitle: string, bad: string, printed: string) =>
      `${subtitle}. Not points over maximum: ${bad} of ${printed} printed percentages`,
  },
  metric: { vi: 'Chỉ tiêu', en: 'Indicator' },
  score: { vi: 'Điểm', en: 'Score' },
  percentPrinted: { vi: 'Tỷ lệ in', en: 'Printed' },
  percentRecomputed: { vi: 'Tỷ lệ tính lại', en: 'Recomputed' },
  percentMissing: { vi: 'không in', en: 'not printed' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  scoreOf: {
    vi: (score: string, max: string) => `${score}/${max} điểm`,
    en: (score: string, max: string) => `${score} of ${max} points`,
  },
} as const satisfies Dictionary;

import { formOf, many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages of units of which no result is known. */
export const unscoredWords = {
  /** Where the register names no unit of today: what is known is where it stands. */
  oneOf: {
    vi: (name: string, n: number, units: string, year: number) =>
      `${name} là một trong ${n} ${units} được đánh giá năm ${year}`,
    en: (name: string, n: number, units: string, year: number) =>
      `${name} is one of the ${n} ${units} assessed in ${year}`,
  },
  assessed: {
    vi: (name: string, year: number) => `${name} được đánh giá chuyển đổi số năm ${year}`,
    en: (name: string, year: number) => `${name} was assessed on digital transformation in ${year}`,
  },
  unit_commune: { vi: 'xã', en: 'commune' },
  unit_district: { vi: 'huyện, thành phố', en: 'district' },
  unit_department: { vi: 'cơ quan', en: 'body' },
  withheld: {
    vi: (_unit: string) => `Điểm chuyển đổi số ở đây chưa thấy công bố.`,
    en: (unit: string) => `The digital-transformation score of this ${unit} was found in no publication.`,
  },
  unheld: {
    vi: (_unit: string) => `Điểm chuyển đổi số ở đây không có trong nguồn đã đọc.`,
    en: (unit: string) => `The digital-transformation score of this ${unit} is in no source we could read.`,
  },
  districtAt: {
    vi: (name: string, rank: string) => `${name} khi ấy ${rank}.`,
    en: (name: string, rank: string) => `Its district then, ${name}, ${rank}.`,
  },
  rankOf: {
    vi: (rank: string, n: number) => `đứng thứ ${rank} trên ${n}`,
    en: (rank: string, n: number) => `ranked ${rank} of ${n}`,
  },
  rankAlone: { vi: (rank: string) => `đứng thứ ${rank}`, en: (rank: string) => `ranked ${rank}` },
  rankWithin: {
    vi: (rank: string, n: number) => `đứng trong khoảng hạng ${rank} trên ${n}`,
    en: (rank: string, n: number) => `ranked somewhere within ${rank} of ${n}`,
  },
  factScore: {
    vi: (years: string) => `điểm và hạng năm ${years}`,
    en: (years: string) => `score and rank of ${years}`,
  },
  notPublished: { vi: 'chưa thấy công bố', en: 'found in no publication' },
  notHeld: { vi: 'không có trong nguồn đã đọc', en: 'in no source we could read' },
  factDistrict: {
    vi: (name: string, year: number) => `hạng của ${name} năm ${year}`,
    en: (name: string, year: number) => `rank of ${name} in ${year}`,
  },
  factAnnex: {
    vi: (document: string) => `${document}, nơi có kết quả`,
    en: (document: string) => `of ${document}, said to hold the result`,
  },
  factCount: {
    vi: (year: number) => `được đánh giá năm ${year}`,
    en: (year: number) => `assessed in ${year}`,
  },
  districtRanked: {
    vi: (name: string, rank: string) => `${name} ${rank}`,
    en: (name: string, rank: string) => `${name} ${rank}`,
  },
  climbed: {
    vi: (name: string, from: string, to: string) => `${name}, từ thứ ${from} lên thứ ${to}`,
    en: (name: string, from: string, to: string) => `${name} rose from rank ${from} to ${to}`,
  },
  fell: {
    vi: (name: string, from: string, to: string) => `${name}, từ thứ ${from} xuống thứ ${to}`,
    en: (name: string, from: string, to: string) => `${name} fell from rank ${from} to ${to}`,
  },
  places: {
    vi: (n: number, year: number) => `Thứ hạng ${n} huyện, thành phố năm ${year}.`,
    en: (n: number, year: number) => `The ranks of the ${many(n, 'district', 'districts')} in ${year}.`,
  },
  districtScore: { vi: (name: string) => `${name} được`, en: (name: string) => `${name} scored` },
  mean: { vi: 'trung bình', en: 'the mean is' },
  districtPage: { vi: 'Phiếu điểm của huyện, thành phố', en: 'Scorecard of the district' },
  said: { vi: 'Báo cáo nói gì', en: 'What the report says' },
  saidOfDistrict: { vi: (name: string) => `viết về ${name}`, en: (name: string) => `on ${name}` },
  saidOfLevel: {
    vi: (units: string) => `viết chung về các ${units}, không nêu tên nơi nào`,
    en: (units: string) => `about ${units} in general, naming none`,
  },
  standsIn: {
    vi: (annex: string) => `Kết quả nằm ở ${annex}`,
    en: (annex: string) => `The result stands in ${annex}`,
  },
  standsNowhere: { vi: 'Kết quả nằm trong bảng xếp hạng đầy đủ', en: 'The result stands in the full ranking' },
  ticks: {
    vi: (n: number, units: string) => `Mỗi vạch là một trong ${n} ${units}.`,
    en: (n: number, units: string) => `Each tick is one of ${n} ${units}.`,
  },
  noneKnown: {
    vi: (year: number) => `Năm ${year} chưa nơi nào có điểm trong các nguồn đã đọc.`,
    en: (year: number) => `Of ${year}, none has a score in the sources we could read.`,
  },
  someKnown: {
    vi: (n: number, year: number) => `Năm ${year} có ${n} nơi có điểm trong các nguồn đã đọc: vạch đậm.`,
    en: (n: number, year: number) =>
      `Of ${year}, ${n} ${formOf(n, 'has a score', 'have scores')} in the sources we could read: the thick ticks.`,
  },
  edition: { vi: (year: number) => `Kỳ ${year}`, en: (year: number) => String(year) },
  holds: {
    vi: (annex: string, document: string) =>
      `Điểm và hạng nằm ở ${annex}, ${document}. Văn bản này không có trong nguồn đã đọc.`,
    en: (annex: string, document: string) =>
      `Scores and ranks are in ${annex} of ${document}, which is in no source we could read.`,
  },
  holdsNot: {
    vi: 'Điểm và hạng không có trong nguồn đã đọc; không nguồn nào nói chúng nằm ở văn bản nào.',
    en: 'Scores and ranks are in no source we could read, and none says in which document they stand.',
  },
  only: {
    vi: (names: string) => `Chỉ có điểm của ${names}.`,
    en: (names: string) => `Only the scores of ${names} are known.`,
  },
  onlySome: {
    vi: (n: number, all: number) => `Chỉ có điểm của ${n} trên ${all} nơi.`,
    en: (n: number, all: number) => `Only ${n} of ${all} scores are known.`,
  },
  meanTitle: { vi: (year: number) => `Trung bình năm ${year}`, en: (year: number) => `Mean of ${year}` },
  kin: {
    vi: (n: number) => `${n} nơi cùng huyện, thành phố, nay thuộc đâu`,
    en: (n: number) => `Where the district’s other ${n} are now`,
  },
  kinStay: {
    vi: (n: number) => `${n} nơi cùng huyện, thành phố`,
    en: (n: number) => `The other ${n} of the district`,
  },
  inside: {
    vi: (n: number) => `${n} xã, phường, thị trấn trong huyện, thành phố`,
    en: (n: number) => `The ${many(n, 'commune', 'communes')} of the district`,
  },
  code: {
    vi: (year: string, code: string) => `Mã đơn vị hành chính năm ${year}: ${code}.`,
    en: (year: string, code: string) => `Administrative code in ${year}: ${code}.`,
  },
  merged: { vi: (act: string) => `Sắp xếp theo ${act}.`, en: (act: string) => `Merged under ${act}.` },
  files: {
    vi: 'Tải danh sách đơn vị (CSV, chưa có điểm và hạng)',
    en: 'Download the list of units (CSV, without scores and ranks)',
  },
} as const satisfies Dictionary;

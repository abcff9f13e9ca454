import { chartWords } from '../../words/charts.ts';
import { many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the change between two editions. */
export const changeWords = {
  ...chartWords,
  scoreChange: { vi: 'Điểm tăng, giảm', en: 'Change of score' },
  rankChange: { vi: 'Bậc tăng, giảm', en: 'Places gained or lost' },
  rose: {
    vi: (name: string, places: string, from: string, to: string) =>
      `${name} tăng ${places} bậc, từ hạng ${from} lên hạng ${to}`,
    en: (name: string, places: string, from: string, to: string) =>
      `${name} rose ${many(places, 'place', 'places')}, from rank ${from} to ${to}`,
  },
  fell: {
    vi: (name: string, places: string, from: string, to: string) =>
      `${name} giảm ${places} bậc, từ hạng ${from} xuống hạng ${to}`,
    en: (name: string, places: string, from: string, to: string) =>
      `${name} fell ${many(places, 'place', 'places')}, from rank ${from} to ${to}`,
  },
  /** The same in fewer words. */
  roseTo: {
    vi: (name: string, places: string, to: string) => `${name} tăng ${places} bậc, lên hạng ${to}`,
    en: (name: string, places: string, to: string) => `${name} rose ${many(places, 'place', 'places')} to rank ${to}`,
  },
  fellTo: {
    vi: (name: string, places: string, to: string) => `${name} giảm ${places} bậc, xuống hạng ${to}`,
    en: (name: string, places: string, to: string) => `${name} fell ${many(places, 'place', 'places')} to rank ${to}`,
  },
  /** Several that moved as far. */
  roseMany: {
    vi: (n: string, places: string) => `${n} đơn vị tăng nhiều nhất, ${places} bậc`,
    en: (n: string, places: string) => `${n} rose most, by ${many(places, 'place', 'places')}`,
  },
  fellMany: {
    vi: (n: string, places: string) => `${n} đơn vị giảm nhiều nhất, ${places} bậc`,
    en: (n: string, places: string) => `${n} fell most, by ${many(places, 'place', 'places')}`,
  },
  keptMany: {
    vi: (n: string) => `${n} đơn vị giữ nguyên hạng`,
    en: (n: string) => `${n} kept their rank`,
  },
  kept: {
    vi: (names: string) => `${names} giữ nguyên hạng`,
    en: (names: string) => `${names} kept their rank`,
  },
  noChange: {
    vi: (before: string, now: string) => `Chưa đủ số liệu công bố để so hạng năm ${now} với năm ${before}`,
    en: (before: string, now: string) => `Too little is published to compare the ranks of ${now} with ${before}`,
  },
  changeSubtitle: {
    vi: (level: string, before: string, now: string) =>
      `Hạng chuyển đổi số ${level}, năm ${before} và ${now}; cùng bộ chỉ số`,
    en: (level: string, before: string, now: string) =>
      `Ranks of ${level} in digital transformation, ${before} and ${now}; same set of indicators`,
  },
  rangeKey: { vi: 'Hạng có thể có nếu các phần nặng nhẹ khác đi', en: 'Ranks it could have under other weights' },
  ranksBetween: {
    vi: (range: string) => `Hạng ${range}: chưa rõ đơn vị nào`,
    en: (range: string) => `Rank ${range}: holder not known`,
  },
  yearUnpublished: {
    vi: (year: string) => `${year}: chưa thấy công bố`,
    en: (year: string) => `${year}: found in no publication`,
  },
  yearUnheld: {
    vi: (year: string) => `${year}: không có trong nguồn đã đọc`,
    en: (year: string) => `${year}: in no source we could read`,
  },
  yearRange: {
    vi: (year: string, range: string) => `${year}: trong hạng ${range}`,
    en: (year: string, range: string) => `${year}: within ${range}`,
  },
  withinRanks: {
    vi: (year: string, names: string, range: string) => `Năm ${year}, trong hạng ${range}: ${names}`,
    en: (year: string, names: string, range: string) => `${year}, within ranks ${range}: ${names}`,
  },
  scoresOfBoth: { vi: 'Điểm, nơi cả hai năm đã công bố', en: 'Scores, where both years are published' },
} as const satisfies Dictionary;

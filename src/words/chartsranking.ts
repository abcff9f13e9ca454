import type { Dictionary } from './strings.ts';

/** Strings of the charts of rankings: rows, change, pillars, ranks over time. */
export const chartRankingWords = {
  points: { vi: (score: string) => `${score} điểm`, en: (score: string) => `${score} points` },
  leadsAll: {
    vi: (leader: string, score: string, last: string, low: string) =>
      `${leader} dẫn đầu với ${score}; ${last} cuối bảng với ${low}`,
    en: (leader: string, score: string, last: string, low: string) =>
      `${leader} leads with ${score}; ${last} is last with ${low}`,
  },
  leads: {
    vi: (leader: string, score: string) => `${leader} dẫn đầu với ${score}`,
    en: (leader: string, score: string) => `${leader} leads with ${score}`,
  },
  leadsFocus: {
    vi: (leader: string, score: string, others: string) => `${leader} dẫn đầu với ${score}; ${others}`,
    en: (leader: string, score: string, others: string) => `${leader} leads with ${score}; ${others}`,
  },
  placed: {
    vi: (name: string, rank: string) => `${name} hạng ${rank}`,
    en: (name: string, rank: string) => `${name} ranks ${rank}`,
  },
  leadsRanksOnly: {
    vi: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} dẫn đầu với ${score}; ${n} trên ${of} ${units} chỉ có thứ hạng, chưa công bố điểm`,
    en: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} leads with ${score}; ${n} of ${of} ${units} have a rank only, no published score`,
  },
  leadsForced: {
    vi: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} dẫn đầu với ${score}; ${n} trên ${of} ${units} chưa công bố điểm, chỉ suy ra được khoảng`,
    en: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} leads with ${score}; the scores of ${n} of ${of} ${units} are unpublished, forced only into a range`,
  },
  leadsPartial: {
    vi: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} dẫn đầu với ${score}; ${n} trên ${of} ${units} chưa công bố điểm`,
    en: (leader: string, score: string, n: string, of: string, units: string) =>
      `${leader} leads with ${score}; the scores of ${n} of ${of} ${units} are not published`,
  },
  /** Where no source prints how many were ranked, nothing is counted out of a number. */
  leadsKnown: {
    vi: (leader: string, score: string, some: string) => `${leader} dẫn đầu với ${score}; mới công bố điểm của ${some}`,
    en: (leader: string, score: string, some: string) =>
      `${leader} leads with ${score}; only the scores of ${some} are published`,
  },
  leadsKnownForced: {
    vi: (leader: string, score: string, some: string) =>
      `${leader} dẫn đầu với ${score}; mới công bố điểm của ${some}, còn lại chỉ suy ra được khoảng`,
    en: (leader: string, score: string, some: string) =>
      `${leader} leads with ${score}; only the scores of ${some} are published, the others are forced into a range`,
  },
  /** The same where some scores are printed, but not as a number. */
  leadsKnownUnreadable: {
    vi: (leader: string, score: string, n: string, unreadable: string) =>
      `${leader} dẫn đầu với ${score}; mới đọc được điểm của ${n} đơn vị, ${unreadable} in lỗi`,
    en: (leader: string, score: string, n: string, unreadable: string) =>
      `${leader} leads with ${score}; ${n} ${n === '1' ? 'score' : 'scores'} can be read, ${unreadable} ${unreadable === '1' ? 'is' : 'are'} misprinted`,
  },
  /** Some of the units that were ranked: "3 trên 8 huyện, thành phố". */
  someOf: {
    vi: (n: string, of: string, units: string) => `${n} trên ${of} ${units}`,
    en: (n: string, of: string, units: string) => `${n} of ${of} ${units}`,
  },
  /** The same where no source prints how many were ranked. */
  someUnits: { vi: (n: string, units: string) => `${n} ${units}`, en: (n: string, units: string) => `${n} ${units}` },
  theUnits: { vi: (units: string) => `các ${units}`, en: (units: string) => `the ${units}` },
  ranksOnly: {
    vi: (leader: string, all: string) => `${leader} đứng đầu ${all}; chưa công bố điểm của đơn vị nào`,
    en: (leader: string, all: string) => `${leader} ranks first of ${all}; no score is published`,
  },
  someKnown: {
    vi: (some: string) => `Mới công bố điểm của ${some}`,
    en: (some: string) => `Scores of ${some} are known`,
  },
  scopeUnclear: {
    vi: (some: string) => `Mới công bố điểm của ${some}; nguồn không nói rõ các hạng đã in xét trong phạm vi nào`,
    en: (some: string) =>
      `Scores of ${some} are published; the source does not say among whom the printed ranks were given`,
  },
  nothingKnown: {
    vi: (of: string, units: string) => `Chưa công bố điểm và hạng của đơn vị nào trong ${of} ${units}`,
    en: (of: string, units: string) => `Neither score nor rank of any of the ${of} ${units} is published`,
  },
  someRanks: {
    vi: (some: string) => `Mới công bố thứ hạng của ${some}, chưa công bố điểm`,
    en: (some: string) => `Ranks of ${some} are published, no scores`,
  },
  rankedSubtitle: {
    vi: (index: string, level: string, year: string, scale: string) => `${index} ${level} năm ${year}, ${scale}`,
    en: (index: string, level: string, year: string, scale: string) => `${index} of ${level}, ${year}, ${scale}`,
  },
  scaleIndex: { vi: 'thang từ 0 đến 1', en: 'scale from 0 to 1' },
  scalePoints: { vi: (max: string) => `thang ${max} điểm`, en: (max: string) => `out of ${max} points` },
  scaleUnknown: { vi: 'tính bằng điểm; điểm tối đa chưa công bố', en: 'in points; the maximum is unpublished' },
  rankedCaption: {
    vi: (subtitle: string, n: string, scored: string, unscored: string) =>
      `${subtitle}: ${n} đơn vị, ${scored} có điểm, ${unscored} chưa công bố điểm`,
    en: (subtitle: string, n: string, scored: string, unscored: string) =>
      `${subtitle}: ${n} units, ${scored} with a score, ${unscored} without a published score`,
  },
  rankedCaptionUnreadable: {
    vi: (caption: string, n: string) => `${caption}, ${n} có điểm in không đọc được thành số`,
    en: (caption: string, n: string) => `${caption}, ${n} with a printed score that cannot be read as a number`,
  },
  meanLabel: { vi: (mean: string) => `Trung bình ${mean}`, en: (mean: string) => `Mean ${mean}` },
  previousKey: { vi: (year: string) => `Năm ${year}`, en: (year: string) => year },
  rankUnpublished: { vi: 'Chưa công bố thứ hạng', en: 'Rank unpublished' },
  scoreUnpublished: { vi: 'Chưa công bố điểm', en: 'Score unpublished' },
  inDocument: {
    vi: (words: string, document: string) => `${words} (${document})`,
    en: (words: string, document: string) => `${words} (${document})`,
  },
  unpublishedUnits: {
    vi: (n: string, units: string, document: string) =>
      `${n} ${units}: điểm và hạng không có trong nguồn đã đọc; cần ${document}`,
    en: (n: string, units: string, document: string) =>
      `${n} ${units}: scores and ranks are in no source we could read; needed: ${document}`,
  },
  yearScore: { vi: (year: string) => `Điểm ${year}`, en: (year: string) => `Score ${year}` },
  yearRank: { vi: (year: string) => `Hạng ${year}`, en: (year: string) => `Rank ${year}` },
  scoreChange: { vi: 'Điểm tăng, giảm', en: 'Change of score' },
  rankChange: { vi: 'Bậc tăng, giảm', en: 'Places gained or lost' },
  rose: {
    vi: (name: string, places: string, from: string, to: string) =>
      `${name} tăng ${places} bậc, từ hạng ${from} lên hạng ${to}`,
    en: (name: string, places: string, from: string, to: string) =>
      `${name} rose ${places} ${places === '1' ? 'place' : 'places'}, from rank ${from} to ${to}`,
  },
  fell: {
    vi: (name: string, places: string, from: string, to: string) =>
      `${name} giảm ${places} bậc, từ hạng ${from} xuống hạng ${to}`,
    en: (name: string, places: string, from: string, to: string) =>
      `${name} fell ${places} ${places === '1' ? 'place' : 'places'}, from rank ${from} to ${to}`,
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
    vi: (index: string, level: string, before: string, now: string) =>
      `Hạng ${index} ${level}, năm ${before} và ${now}; cùng bộ chỉ số`,
    en: (index: string, level: string, before: string, now: string) =>
      `${index} ranks of ${level}, ${before} and ${now}; same framework`,
  },
  ranksBetween: {
    vi: (range: string) => `Hạng ${range}: chưa rõ đơn vị nào`,
    en: (range: string) => `Rank ${range}: holder not known`,
  },
  yearUnpublished: { vi: (year: string) => `${year}: chưa công bố`, en: (year: string) => `${year}: unpublished` },
  yearRange: {
    vi: (year: string, range: string) => `${year}: trong hạng ${range}`,
    en: (year: string, range: string) => `${year}: within ${range}`,
  },
  withinRanks: {
    vi: (year: string, names: string, range: string) => `Năm ${year}, trong hạng ${range}: ${names}`,
    en: (year: string, names: string, range: string) => `${year}, within ranks ${range}: ${names}`,
  },
  scoresOfBoth: { vi: 'Điểm, nơi cả hai năm đã công bố', en: 'Scores, where both years are published' },
  pillarsTitle: {
    vi: (name: string, n: string, of: string, parts: string, year: string, best: string) =>
      `${name} trên trung bình ở ${n} trên ${of} ${parts} năm ${year}; cao nhất là ${best}`,
    en: (name: string, n: string, of: string, parts: string, year: string, best: string) =>
      `${name} is above the mean in ${n} of ${of} ${parts} in ${year}; highest is ${best}`,
  },
  pillarsTitleAlone: {
    vi: (name: string, year: string, parts: string, best: string) =>
      `${name} năm ${year}: cao nhất trong các ${parts} là ${best}`,
    en: (name: string, year: string, parts: string, best: string) =>
      `${name}, ${year}: highest of the ${parts} is ${best}`,
  },
  pillarsOnly: {
    vi: (name: string, year: string, part: string, score: string) =>
      `${name} năm ${year}: chỉ mới biết ${part} (${score})`,
    en: (name: string, year: string, part: string, score: string) =>
      `${name}, ${year}: only ${part} is known (${score})`,
  },
  publishedParts: {
    vi: (parts: string) => `${parts} đã công bố`,
    en: (parts: string) => `published ${parts}`,
  },
  meanParts: {
    vi: (parts: string) => `${parts} có trung bình`,
    en: (parts: string) => `${parts} that have a mean`,
  },
  pillarsUnknown: {
    vi: (name: string, year: string, parts: string) => `${name} năm ${year}: chưa công bố điểm ${parts} nào`,
    en: (name: string, year: string, parts: string) => `${name}, ${year}: the scores of the ${parts} are unpublished`,
  },
  pillarsSubtitle: {
    vi: (index: string, of: string, units: string) =>
      `Trụ cột và chỉ số chính của ${index}, thang từ 0 đến 1, so với ${of} ${units}`,
    en: (index: string, of: string, units: string) =>
      `Pillars and main indices of the ${index}, scale from 0 to 1, against ${of} ${units}`,
  },
  pillarsSubtitleAlone: {
    vi: (index: string) => `Trụ cột và chỉ số chính của ${index}, thang từ 0 đến 1`,
    en: (index: string) => `Pillars and main indices of the ${index}, scale from 0 to 1`,
  },
  pillarsCaption: {
    vi: (subtitle: string, year: string) => `${subtitle}, năm ${year}`,
    en: (subtitle: string, year: string) => `${subtitle}, ${year}`,
  },
  pillarsCaptionAbove: {
    vi: (n: string, of: string, parts: string) => `; trên trung bình: ${n} trên ${of} ${parts}`,
    en: (n: string, of: string, parts: string) => `; above the mean: ${n} of ${of} ${parts}`,
  },
  pillarsTotal: {
    vi: (name: string, index: string, score: string) => `${name}: ${index} đạt ${score}`,
    en: (name: string, index: string, score: string) => `${name}: ${score} in the ${index}`,
  },
  parts_index: { vi: 'trụ cột', en: 'pillars' },
  parts_points: { vi: 'chỉ số chính', en: 'pillars' },
  part: { vi: 'Chỉ số', en: 'Index' },
  best: { vi: 'Cao nhất', en: 'Best' },
  meanBest: {
    vi: (mean: string, best: string) => `trung bình ${mean}, cao nhất ${best}`,
    en: (mean: string, best: string) => `mean ${mean}, best ${best}`,
  },
  noMean: { vi: 'Chưa đủ số của các đơn vị để tính trung bình', en: 'Too few units are published to compute a mean' },
  notScored: { vi: 'Chưa đánh giá', en: 'Not assessed' },
  rankIn: { vi: (rank: string) => `hạng ${rank}`, en: (rank: string) => `rank ${rank}` },
  timeMoved: {
    vi: (name: string, from: string, fromYear: string, to: string, toYear: string, up: boolean) =>
      `${name} từ hạng ${from} năm ${fromYear} ${up ? 'lên' : 'xuống'} hạng ${to} năm ${toYear}`,
    en: (name: string, from: string, fromYear: string, to: string, toYear: string, up: boolean) =>
      `${name} went ${up ? 'up' : 'down'} from ${from} in ${fromYear} to ${to} in ${toYear}`,
  },
  timeKept: {
    vi: (name: string, rank: string, fromYear: string, toYear: string) =>
      `${name} hạng ${rank} cả năm ${fromYear} và ${toYear}`,
    en: (name: string, rank: string, fromYear: string, toYear: string) =>
      `${name} ranked ${rank} in both ${fromYear} and ${toYear}`,
  },
  timeOnce: {
    vi: (name: string, rank: string, year: string) => `${name} hạng ${rank} năm ${year}`,
    en: (name: string, rank: string, year: string) => `${name} ranked ${rank} in ${year}`,
  },
  timeUnknown: {
    vi: (name: string) => `${name} chưa có hạng nào được công bố`,
    en: (name: string) => `${name} has no published rank`,
  },
  timeSubtitle: {
    vi: (of: string, from: string, to: string) =>
      `Hạng DTI trong ${of} tỉnh, thành phố, ${from}–${to}; điểm giữa các năm không so được vì bộ chỉ số thay đổi`,
    en: (of: string, from: string, to: string) =>
      `DTI rank among ${of} provinces, ${from}–${to}; scores are not comparable between years because the framework changed`,
  },
  timeGap: {
    vi: (name: string, year: string) => `${name} ${year}: chưa công bố`,
    en: (name: string, year: string) => `${name} ${year}: unpublished`,
  },
  year: { vi: 'Năm', en: 'Year' },
} as const satisfies Dictionary;

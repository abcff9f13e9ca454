/** Notes of ranks that nobody printed. */
import type { InEachLanguage } from '../../src/model/languages.ts';

/** A rank that follows from one of a later edition or of one before, of `year`, and the places gained or lost between. */
interface Moved {
  readonly year: number;
  readonly rank: number;
  readonly count: number;
  readonly isLost: boolean;
}

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

export const fromLater: InEachLanguage<(moved: Moved) => string> = {
  vi: ({ year, rank, count, isLost }) =>
    `Nguồn ghi năm ${year} xếp thứ ${rank}, ${isLost ? 'giảm' : 'tăng'} ${count} bậc.`,
  en: ({ year, rank, count, isLost }) =>
    `The source says rank ${rank} in ${year}, ${isLost ? 'down' : 'up'} ${places(count)}.`,
};

export const fromEarlier: InEachLanguage<(moved: Moved) => string> = {
  vi: ({ year, rank, count, isLost }) =>
    `Nguồn ghi năm ${year} xếp thứ ${rank}; năm này ${isLost ? 'giảm' : 'tăng'} ${count} bậc.`,
  en: ({ year, rank, count, isLost }) =>
    `The sources say rank ${rank} in ${year}; ${isLost ? 'down' : 'up'} ${places(count)} since.`,
};

/** So many units reported, but their scores are not known. */
export const openNote: InEachLanguage<(open: number) => string> = {
  vi: (open) => `Số đơn vị đã báo cáo nhưng chưa tính được điểm: ${open}; mỗi đơn vị đó có thể xếp trên.`,
  en: (open) => `Units that reported but whose scores cannot be worked out yet: ${open}; each of them may stand above.`,
};

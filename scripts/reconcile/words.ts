/** What a check of a printed mean claims. */
import type { InEachLanguage } from '../../src/model/languages.ts';
import type { Ranking } from '../../src/model/scored.ts';
import type { Texts } from '../../src/model/texts.ts';

/** A printed mean, told in the words and marks of a language. */
interface Mean {
  readonly index: string;
  readonly year: number;
  readonly bodies: string;
  readonly printed: string;
  readonly count: number;
}

/** Whose mean it is, by level. */
export const bodyWords = {
  province: { vi: 'các tỉnh, thành phố', en: 'provinces' },
  department: { vi: 'các sở, ban, ngành', en: 'departments' },
  district: { vi: 'các huyện, thành phố', en: 'districts' },
  commune: { vi: 'các xã, phường, thị trấn', en: 'communes' },
} as const satisfies Record<Ranking['level'], Texts>;

export const meanClaim: InEachLanguage<(mean: Mean) => string> = {
  vi: ({ index, year, bodies, printed, count }) =>
    `Trung bình ${index} năm ${year} của ${bodies} in là ${printed}, đối chiếu với trung bình cộng của bảng ${count} đơn vị.`,
  en: ({ index, year, bodies, printed, count }) =>
    `The ${index} ${year} mean of the ${bodies} is printed as ${printed}, compared with the mean of the table of ${count} units.`,
};

/** Said where a sentence that prints a mean contradicts itself. */
export const disputedMean: Texts = {
  vi: 'Câu in số trung bình này tự mâu thuẫn; phép kiểm so số in với điểm của bảng.',
  en: 'The sentence that prints this mean contradicts itself; the check holds the figure against the scores of the table.',
};

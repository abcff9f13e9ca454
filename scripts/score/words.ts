/** Notes of parts that are worked out of printed figures. */
import type { InEachLanguage } from '../../src/model/languages.ts';

export const errorNote: InEachLanguage<(error: string) => string> = {
  vi: (error) => `Tính từ số in 4 chữ số, làm tròn hoặc cắt bớt; sai số tối đa ±${error}.`,
  en: (error) => `Computed from figures of 4 decimals, rounded or cut; off by ±${error} at most.`,
};

export const placesNote: InEachLanguage<string> = {
  vi: 'Giá trị tính từ số đã làm tròn 4 chữ số: các tỉnh ở sát nhau có thể đổi chỗ cho nhau.',
  en: 'The values come from figures rounded to 4 decimals: provinces that lie close may change places.',
};

/** Notes of scores that nobody printed, but that follow from who reached all points of a pillar. */
import type { InEachLanguage } from '../../src/model/languages.ts';
import type { Texts } from '../../src/model/texts.ts';

export const namedNote: Texts = {
  vi: 'Nguồn nêu tên đơn vị này trong số các đơn vị đạt điểm tối đa.',
  en: 'The source names this unit among those that reached the maximum.',
};

export const everyUnitNote: Texts = {
  vi: 'Nguồn cho biết mọi đơn vị đều đạt điểm tối đa.',
  en: 'The source says that every unit reached the maximum.',
};

/** So many units are named as short of the maximum, and so many others there are. */
export const restNote: InEachLanguage<(exceptions: string, others: string) => string> = {
  vi: (exceptions, others) =>
    `Nguồn nêu tên ${exceptions} đơn vị chưa đạt điểm tối đa; ${others} đơn vị còn lại, trong đó có đơn vị này, đều đạt.`,
  en: (exceptions, others) =>
    `Named as short of the maximum: ${exceptions}; the other ${others}, this unit among them, reached it.`,
};

/** All points, those of the indicator of which nothing is told, and what is left. */
export const exceptedNote: InEachLanguage<(name: string, most: string, less: string, low: string) => string> = {
  vi: (name, most, less, low) =>
    `Nguồn cho biết đơn vị này đạt điểm tối đa nếu không tính chỉ tiêu “${name}”, và không nêu điểm của chỉ tiêu ấy: ít nhất ${most} − ${less} = ${low} điểm.`,
  en: (name, most, less, low) =>
    `The source says that this unit has all points but those of “${name}”, of which it tells nothing: at least ${most} − ${less} = ${low} points.`,
};

import type { Dictionary } from '../../words/strings.ts';

/** Strings of the pages that tell how firm ranks are. */
export const firmnessPageWords = {
  method: { vi: 'Cách tính', en: 'How it is worked out' },
  firmnessTitle: {
    vi: (name: string) => `${name}: hạng đổi ra sao khi các phần nặng nhẹ khác đi`,
    en: (name: string) => `${name}: how ranks change under other weights`,
  },
  firmnessDek: {
    vi: (draws: string, spread: string) =>
      `Trọng số (phần nào nặng, phần nào nhẹ) do người lập bộ chỉ số chọn. Thước Số cho mỗi trọng số tăng giảm tối đa ${spread}%, xếp hạng lại ${draws} lần và ghi khoảng chứa 90% số lần của từng đơn vị.`,
    en: (draws: string, spread: string) =>
      `The weights of the parts were chosen by those who made the index. We let each weight move by up to ${spread}%, ranked anew ${draws} times, and give the range that holds 90% of each unit’s ranks.`,
  },
} as const satisfies Dictionary;

import type { Dictionary } from '../../words/strings.ts';

/** Strings of the front page of the national rankings. */
export const countryWords = {
  hubTitle: {
    vi: 'DTI: xếp hạng chuyển đổi số 63 tỉnh, thành phố',
    en: 'DTI: the digital-transformation ranking of the 63 provinces',
  },
  hubDek: {
    vi: 'DTI do Bộ Thông tin và Truyền thông (DTI 2024: Bộ Khoa học và Công nghệ) công bố, thang 0–1. Cách tính đổi qua các năm, nên chỉ so thứ hạng, không so giá trị giữa các năm.',
    en: 'The DTI is published by the Ministry of Information and Communications (2024: Ministry of Science and Technology), from 0 to 1. The method changed over the years, so ranks may be followed over time, values may not.',
  },
} as const satisfies Dictionary;

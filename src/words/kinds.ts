import type { InEachLanguage } from '../model/languages.ts';
import type { LocalKind } from '../model/unitkinds.ts';
import type { Dictionary } from './strings.ts';

/** What the kinds of administrative units below the province are, for readers who do not know the Vietnamese ones. */
export const kindWords = {
  kind_Phường: { vi: 'phường', en: 'ward' },
  kind_Xã: { vi: 'xã', en: 'commune' },
  'kind_Thị trấn': { vi: 'thị trấn', en: 'township' },
  'kind_Đặc khu': { vi: 'đặc khu', en: 'special zone' },
  kind_Huyện: { vi: 'huyện', en: 'district' },
  'kind_Thành phố': { vi: 'thành phố', en: 'city' },
  'kind_Thị xã': { vi: 'thị xã', en: 'town' },
  kind_Quận: { vi: 'quận', en: 'urban district' },
  kind_Tỉnh: { vi: 'tỉnh', en: 'province' },
  named: {
    vi: (full: string, _name: string, _kind: string) => full,
    en: (_full: string, name: string, kind: string) => `${name} ${kind}`,
  },
} as const satisfies Dictionary & Record<`kind_${LocalKind}`, InEachLanguage<string>>;

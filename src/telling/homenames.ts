import { listed } from '../model/list.ts';
import type { Locale } from '../words/locale.ts';

/** Names of provinces in a sentence: "Ninh Bình và Ninh Thuận". */
export const provinceNames = (provinces: readonly { readonly name: string }[], locale: Locale): string =>
  listed(
    provinces.map(({ name }) => name),
    locale,
  );
